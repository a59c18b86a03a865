import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'
import { EXIT } from '../exit-codes.ts'
import { readCommandLine } from '../command-line.ts'
import { ROOT } from '../site-config.ts'
import { UsageError } from '../usage-error.ts'

const SCORER = join(ROOT, '..', 'shared', 'score.mjs')
const COUNT = 3000

/** What this command uses of `test/generator`; the build itself imports nothing of the tests. */
interface SplitScorer {
  scoreSplit(split: string, count: number): ScoredSplit
  formatTally(tally: unknown): string
  formatMisses(tally: unknown): string
}

interface ScoredSplit {
  readonly golds: readonly unknown[]
  readonly facts: readonly unknown[]
  readonly tally: unknown
}

/**
 * `npm run score:generated -- [--split tune|test] [--count 3000] [--misses]`: so many documents written by the
 * generator, read, and compared with the truth they were written from; by `../shared/score.mjs` where it is
 * there, else by the comparison of the test run.
 */
export async function scoreGenerated(argv: readonly string[]): Promise<number> {
  const { options, flags } = readCommandLine(argv, { split: 'text', count: 'text', misses: 'flag' })
  const { split = 'test', count = String(COUNT) } = options
  if (split !== 'tune' && split !== 'test') throw new UsageError('--split takes tune or test.')
  if (!/^[1-9]\d*$/.test(count)) throw new UsageError('--count takes a whole number: --count 3000.')
  const scorer = await loadScorer()
  const scored = scorer.scoreSplit(split, Number(count))
  process.stdout.write(`${count} documents of the ${split} split\n\n`)
  const status = existsSync(SCORER) ? runScorer(scored) : EXIT.done
  if (!existsSync(SCORER)) process.stdout.write(scorer.formatTally(scored.tally))
  if (flags.has('misses')) process.stdout.write(`\n${scorer.formatMisses(scored.tally)}`)
  return status
}

async function loadScorer(): Promise<SplitScorer> {
  const reader = await createServer({
    root: ROOT,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, ws: false },
  })
  try {
    const score = await reader.ssrLoadModule('/test/generator/score-split.ts')
    const figures = await reader.ssrLoadModule('/test/generator/figures.ts')
    return { ...score, ...figures } as unknown as SplitScorer
  } finally {
    await reader.close()
  }
}

function runScorer({ golds, facts }: ScoredSplit): number {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-generated-'))
  const write = (name: string, records: readonly unknown[]): string => {
    const file = join(folder, name)
    writeFileSync(file, records.map(record => `${JSON.stringify(record)}\n`).join(''))
    return file
  }
  try {
    const files = [write('gold.jsonl', golds), write('facts.jsonl', facts)]
    const run = spawnSync(process.execPath, [SCORER, ...files], { stdio: 'inherit' })
    return run.status === 0 ? EXIT.done : EXIT.failed
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
