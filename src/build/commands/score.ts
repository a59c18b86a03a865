import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { formatFacts } from '../../parse/facts.ts'
import { EXIT } from '../exit-codes.ts'
import { readCollection } from '../collection.ts'
import { ROOT } from '../site-config.ts'

const SHARED = join(ROOT, '..', 'shared')

/** `npm run score -- [--misses]`: the facts of the five seeds against the answer key beside the checkout. */
export function score(argv: readonly string[]): number {
  const scorer = join(SHARED, 'score.mjs')
  if (!existsSync(scorer)) {
    process.stdout.write('Skipped: the answer key lies in ../shared, which is not there.\n')
    return EXIT.done
  }
  const { dataset, texts } = readCollection(join(ROOT, 'seeds'))
  const folder = join(ROOT, 'test', 'reports')
  mkdirSync(folder, { recursive: true })
  const facts = join(folder, 'facts.jsonl')
  writeFileSync(facts, formatFacts(dataset, texts))
  const run = spawnSync(process.execPath, [scorer, join(SHARED, 'seeds-gold.json'), facts, ...argv], {
    stdio: 'inherit',
  })
  return run.status === 0 ? EXIT.done : EXIT.failed
}
