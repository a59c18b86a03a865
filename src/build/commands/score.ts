import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatFacts } from '../../parse/facts.ts'
import { readCollection } from '../collection.ts'
import { EXIT } from '../exit-codes.ts'
import { hasScorer, runScorer, SHARED } from '../run-scorer.ts'
import { ROOT } from '../site-config.ts'

/** `npm run score -- [--misses]`: the facts of the five seeds against the answer key beside the checkout. */
export function score(argv: readonly string[]): number {
  if (!hasScorer()) {
    process.stdout.write('Skipped: the answer key lies in ../shared, which is not there.\n')
    return EXIT.done
  }
  const { dataset, texts } = readCollection(join(ROOT, 'seeds'))
  const facts = formatFacts(dataset, texts).trimEnd().split('\n')
  const golds: unknown = JSON.parse(readFileSync(join(SHARED, 'seeds-gold.json'), 'utf8'))
  return runScorer(
    golds as readonly unknown[],
    facts.map(line => JSON.parse(line) as unknown),
    argv,
  )
}
