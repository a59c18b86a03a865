import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCommandLine } from '../command-line.ts'
import { EXIT } from '../exit-codes.ts'
import { loadGenerator } from '../load-generator.ts'
import { hasScorer, runScorer, SHARED } from '../run-scorer.ts'
import { ROOT } from '../site-config.ts'
import { UsageError } from '../usage-error.ts'

const LABELS = join(ROOT, 'test', 'labels', 'kremlin.jsonl')
const PAGES = join(SHARED, 'corpus', 'kremlin')
const HALVES = ['tune', 'blind'] as const

interface Label {
  readonly id: string
  readonly file: string
}

/**
 * `npm run score:labels -- [--half tune|blind] [--misses]`: 60 labelled pages of `../shared/corpus` against what
 * is read in them. Rules were tuned on every other label; `blind` are those that nobody looked at.
 */
export async function scoreLabels(argv: readonly string[]): Promise<number> {
  const { options, flags } = readCommandLine(argv, { half: 'text', misses: 'flag' })
  const half = HALVES.findIndex(name => name === (options['half'] ?? 'blind'))
  if (half < 0) throw new UsageError('--half takes tune or blind.')
  if (!existsSync(PAGES) || !hasScorer()) {
    process.stdout.write('Skipped: the labelled pages lie in ../shared/corpus, which is not there.\n')
    return EXIT.done
  }
  const lines = readFileSync(LABELS, 'utf8').trimEnd().split('\n')
  const labels = lines.filter((_, i) => i % 2 === half).map(line => JSON.parse(line) as Label)
  const generator = await loadGenerator()
  const texts = labels.map(({ file }) => readFileSync(join(PAGES, file), 'utf8'))
  const { facts, stated } = generator.scoreTexts(labels, texts)
  process.stdout.write(`${labels.length} labelled pages, ${HALVES[half]}\n\n`)
  const status = runScorer(labels, facts, flags.has('misses') && half === 0 ? ['--misses'] : [])
  process.stdout.write(`\nOf what is shown as plainly stated, right:\n${generator.formatTally(stated)}`)
  return status
}
