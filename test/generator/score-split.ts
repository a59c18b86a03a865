import { generateDocuments } from './generate.ts'
import { factsOf, parseAlone, type Facts } from './read-facts.ts'
import { addUp, compareFacts, f1, type Tally } from './tally.ts'
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

/** One line a field: `start day        97.2 %   right 280, missed 8, extra 8`. */
export function formatTally(tally: Tally): string {
  return [...tally]
    .map(([field, figure]) => {
      const { right, missed, extra } = figure
      const share = `${(100 * f1(figure)).toFixed(1)} %`.padStart(8)
      return `${field.padEnd(16)}${share}   right ${right}, missed ${missed}, extra ${extra}\n`
    })
    .join('')
}

export function formatMisses(tally: Tally): string {
  return [...tally.values()]
    .flatMap(({ misses }) => misses)
    .map(
      ({ id, field, want, got }) =>
        `${id} | ${field} | want ${JSON.stringify(want)} | got ${JSON.stringify(got)}\n`,
    )
    .join('')
}
