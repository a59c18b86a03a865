import { generateDocuments } from './generate.ts'
import { factsOf, parseAlone, type Facts } from './read-facts.ts'
import { compareFacts } from './compare-facts.ts'
import { addUp, type Tally } from './figures.ts'
import type { Gold } from './gold.ts'
import type { Split } from './vocabulary.ts'

export interface ScoredSplit {
  readonly golds: readonly Gold[]
  readonly facts: readonly Facts[]
  readonly tally: Tally
}

/** Writes so many documents of a split, parses each alone, and compares. */
export function scoreSplit(split: Split, count: number): ScoredSplit {
  const documents = generateDocuments(split, count)
  const facts = documents.map(({ id, text }) => factsOf(parseAlone(text, id), text, id))
  const golds = documents.map(({ gold }) => gold)
  return { golds, facts, tally: addUp(golds.map((gold, i) => compareFacts(gold, facts[i] as Facts))) }
}
