import { readCommandLine } from '../command-line.ts'
import { EXIT } from '../exit-codes.ts'
import { loadGenerator } from '../load-generator.ts'
import { hasScorer, runScorer } from '../run-scorer.ts'
import { UsageError } from '../usage-error.ts'

const COUNT = 3000

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
  const generator = await loadGenerator()
  const { golds, facts, tally, stated } = generator.scoreSplit(split, Number(count))
  process.stdout.write(`${count} documents of the ${split} split\n\n`)
  const status = hasScorer() ? runScorer(golds, facts) : EXIT.done
  if (!hasScorer()) process.stdout.write(generator.formatTally(tally))
  process.stdout.write(`\nOf what is shown as plainly stated, right:\n${generator.formatTally(stated)}`)
  if (flags.has('misses')) process.stdout.write(`\n${generator.formatMisses(tally)}`)
  return status
}
