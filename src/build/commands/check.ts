import { EXIT } from '../exit-codes.ts'
import { runTool } from '../run-tool.ts'
import { UsageError } from '../usage-error.ts'
import { size } from './size.ts'

type Step = () => Promise<number> | number

/** In the order in which a fault is cheapest to mend. */
const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['types', () => runTool('typescript', 'tsc', ['--noEmit'])],
  ['lint', () => runTool('oxlint', 'oxlint', ['--type-aware', '--deny-warnings'])],
  ['format', () => runTool('oxfmt', 'oxfmt', ['--check'])],
  ['size', () => size([])],
])

/** `npm run check -- [types lint format size]`: all of them even where one fails; then says which did. */
export async function check(argv: readonly string[]): Promise<number> {
  const names = argv.length > 0 ? argv : [...STEPS.keys()]
  const failed: string[] = []
  for (const name of names) {
    const step = STEPS.get(name)
    if (!step) throw new UsageError(`There is no check "${name}"; choose ${[...STEPS.keys()].join(', ')}.`)
    process.stdout.write(`— ${name}\n`)
    if ((await step()) !== 0) failed.push(name)
  }
  process.stdout.write(failed.length === 0 ? 'All checks passed.\n' : `Not passed: ${failed.join(', ')}.\n`)
  return failed.length === 0 ? EXIT.done : EXIT.failed
}
