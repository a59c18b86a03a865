import { compareFacts } from './compare-facts.ts'
import { addUp, type Tally } from './figures.ts'
import { generateDocuments } from './generate.ts'
import type { Gold } from './gold.ts'
import { plainStatements } from './plain-statements.ts'
import { factsOf, parseAlone, type Facts } from './read-facts.ts'
import type { Split } from './vocabulary.ts'

export interface ScoredSplit {
  readonly golds: readonly Gold[]
  readonly facts: readonly Facts[]
  readonly tally: Tally
  /** Of what is shown as plainly stated alone. */
  readonly stated: Tally
}

/** Writes so many documents of a split, parses each alone, and compares. */
export function scoreSplit(split: Split, count: number): ScoredSplit {
  const documents = generateDocuments(split, count)
  return scoreTexts(
    documents.map(({ gold }) => gold),
    documents.map(({ text }) => text),
  )
}

/** Parses each text alone and compares it with the answer key at the same position. */
export function scoreTexts(golds: readonly Gold[], texts: readonly string[]): ScoredSplit {
  const read = golds.map((gold, i) => {
    const text = texts[i] ?? ''
    const dataset = parseAlone(text, gold.id)
    const facts = factsOf(dataset, text, gold.id)
    const tally = compareFacts(gold, facts)
    return { facts, tally, stated: plainStatements(tally, dataset) }
  })
  return {
    golds,
    facts: read.map(({ facts }) => facts),
    tally: addUp(read.map(({ tally }) => tally)),
    stated: addUp(read.map(({ stated }) => stated)),
  }
}
