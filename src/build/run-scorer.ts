import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EXIT } from './exit-codes.ts'
import { ROOT } from './site-config.ts'

/** What lies beside the checkout: the scorer, answer keys, documents for scale. */
export const SHARED = join(ROOT, '..', 'shared')

const SCORER = join(SHARED, 'score.mjs')

export const hasScorer = (): boolean => existsSync(SCORER)

/**
 * Prints how records of facts compare with the answer keys of the same documents, field by field.
 *
 * @param golds, facts objects with an `id` each, in any order
 * @param more options of the scorer: `--misses`
 * @returns the exit code of the command
 */
export function runScorer(
  golds: readonly unknown[],
  facts: readonly unknown[],
  more: readonly string[] = [],
): number {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-score-'))
  const write = (name: string, records: readonly unknown[]): string => {
    const file = join(folder, name)
    writeFileSync(file, records.map(record => `${JSON.stringify(record)}\n`).join(''))
    return file
  }
  try {
    const files = [write('gold.jsonl', golds), write('facts.jsonl', facts)]
    const run = spawnSync(process.execPath, [SCORER, ...files, ...more], { stdio: 'inherit' })
    return run.status === 0 ? EXIT.done : EXIT.failed
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
