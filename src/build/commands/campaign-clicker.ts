import { EXIT } from '../exit-codes.ts'
import { readCommandLine } from '../command-line.ts'
import { findOrInstallChromium } from '../find-chromium.ts'
import { runTool } from '../run-tool.ts'
import { UsageError } from '../usage-error.ts'

/** Gestures before a press, decks and sandboxes: so many cells has the matrix. */
const CELLS = 36
/** Together more than the hundred presses of the promise. */
const FIRST = 3

/**
 * `npm run campaign:clicker -- [--presses 3]`: the whole matrix of `test/hosts/clicker.test.ts`, so many presses
 * in each of its cells; none may be lost or doubled.
 */
export async function campaignClicker(argv: readonly string[]): Promise<number> {
  const { options } = readCommandLine(argv, { presses: 'text' })
  const presses = Number(options['presses'] ?? FIRST)
  if (!Number.isInteger(presses) || presses < 1)
    throw new UsageError('--presses takes a whole number: --presses 3.')
  const chromium = await findOrInstallChromium()
  if (chromium === undefined) return EXIT.failed
  process.stdout.write(`${presses * CELLS} presses, ${presses} in each of ${CELLS} cells\n`)
  return runTool('vitest', 'vitest', ['run', '--project', 'app', 'test/hosts/clicker.test.ts'], {
    CHROMIUM_PATH: chromium,
    PLENARY_PRESSES: String(presses),
  })
}
