import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { EXIT } from '../exit-codes.ts'
import { findOrInstallChromium } from '../find-chromium.ts'
import { runTool } from '../run-tool.ts'
import { ROOT } from '../site-config.ts'
import { tallyTests } from '../test-tally.ts'

const REPORT = join(ROOT, 'test', 'reports', 'vitest.json')

/** `npm test -- [what Vitest takes]`: every test; the last line is `N passed, N failed` from Vitest's own report. */
export async function test(argv: readonly string[]): Promise<number> {
  const chromium = await findOrInstallChromium()
  if (chromium === undefined) {
    process.stderr.write(
      'The tests need a Chromium: install one, or name it with CHROMIUM_PATH=/path/to/chromium npm test.\n',
    )
    return EXIT.failed
  }
  rmSync(REPORT, { force: true })
  mkdirSync(join(ROOT, 'test', 'reports'), { recursive: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`]
  const code = await runTool('vitest', 'vitest', ['run', ...reporters, ...argv], { CHROMIUM_PATH: chromium })
  const tally = tallyTests(readReport(), { exitCode: code, partial: argv.length > 0 })
  for (const line of tally.notes) process.stdout.write(`${line}\n`)
  process.stdout.write(`${tally.passed} passed, ${tally.failed} failed\n`)
  return tally.failed === 0 ? EXIT.done : EXIT.failed
}

function readReport(): unknown {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'))
  } catch {
    return undefined
  }
}
