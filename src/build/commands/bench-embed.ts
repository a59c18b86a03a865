import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { formatTimes, readRuns, takeTurns, timesAsLong, type TimedPage } from '../bench/take-turns.ts'
import { buildSite } from '../build-site.ts'
import { readCommandLine } from '../command-line.ts'
import { EXIT } from '../exit-codes.ts'
import { addressOf, serveSite } from '../serve-site.ts'
import { ROOT } from '../site-config.ts'

/** Everything inline must not cost more than files that come side by side. */
const MOST = 1.2
const CACHE = join(ROOT, 'node_modules', '.cache', 'plenary')

/**
 * `npm run bench:embed -- [--runs 9]`: the first painted score of the frame's viewer against that of the full app,
 * opened by turns in 1440x900 with empty caches. Fails above 1.2 times.
 */
export async function benchEmbed(argv: readonly string[]): Promise<number> {
  const { options } = readCommandLine(argv, { runs: 'text' })
  const runs = readRuns(options['runs'])
  mkdirSync(CACHE, { recursive: true })
  const outDir = mkdtempSync(join(CACHE, 'bench-'))
  await buildSite({ folder: join(ROOT, 'seeds'), outDir })
  const server = await serveSite(outDir, 0)
  try {
    const page = (name: string, path: string): TimedPage => ({
      name,
      address: `${addressOf(server)}${path}#v=1&view=timeline`,
      sights: ['.vis-item button', '.vis-item svg'],
      times: [],
    })
    const pages = [page('full app', ''), page('embed/', 'embed/')] as const
    await takeTurns(pages, runs)
    return report(...pages)
  } finally {
    await server.close()
    rmSync(outDir, { recursive: true, force: true })
  }
}

function report(app: TimedPage, frame: TimedPage): number {
  process.stdout.write(`${formatTimes(app)}${formatTimes(frame)}`)
  const ratio = timesAsLong(frame, app)
  process.stdout.write(`score of the frame in ${ratio.toFixed(2)} times the full app, of ${MOST} at most\n`)
  return ratio <= MOST ? EXIT.done : EXIT.failed
}
