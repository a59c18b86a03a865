import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { PreviewServer } from 'vite'
import { buildBarePage } from '../bench/bare-page.ts'
import { formatTimes, readRuns, takeTurns, timesAsLong, type TimedPage } from '../bench/take-turns.ts'
import { buildApp } from '../build-site.ts'
import { EXIT } from '../exit-codes.ts'
import { readCommandLine } from '../command-line.ts'
import { addressOf, serveSite } from '../serve-site.ts'
import { ROOT } from '../site-config.ts'

/** The app brings lanes, marks, filters and the link; a reader should not wait longer than this for them. */
const MOST = 2.5
const CACHE = join(ROOT, 'node_modules', '.cache', 'plenary')

/**
 * `npm run bench:open -- [--runs 9]`: the first painted score of the built app against a bare page with
 * vis-timeline and the same events, opened by turns in 1440x900 with empty caches. Fails above 2.5 times.
 */
export async function benchOpen(argv: readonly string[]): Promise<number> {
  const { options } = readCommandLine(argv, { runs: 'text' })
  const runs = readRuns(options['runs'])
  mkdirSync(CACHE, { recursive: true })
  // Of its own, so that two measurements at once do not build over each other.
  const folder = mkdtempSync(join(CACHE, 'bench-'))
  const servers: PreviewServer[] = []
  try {
    const [bare, app] = await servePages(folder, servers)
    await takeTurns([bare, app], runs)
    return report(bare, app)
  } finally {
    await Promise.all(servers.map(server => server.close()))
    rmSync(folder, { recursive: true, force: true })
  }
}

async function servePages(
  folder: string,
  servers: PreviewServer[],
): Promise<readonly [bare: TimedPage, app: TimedPage]> {
  const outDir = join(folder, 'app')
  const { index } = await buildApp({ folder: join(ROOT, 'seeds'), outDir })
  const bare = await serveSite(await buildBarePage(index, join(folder, 'bare')), 0)
  const app = await serveSite(outDir, 0)
  servers.push(bare, app)
  return [
    { name: 'bare page', address: addressOf(bare), sights: ['.vis-item.vis-box'], times: [] },
    {
      name: 'Plenary',
      address: `${addressOf(app)}#v=1&view=timeline`,
      sights: ['.vis-item button', '.vis-item svg'],
      times: [],
    },
  ]
}

function report(bare: TimedPage, app: TimedPage): number {
  process.stdout.write(`${formatTimes(bare)}${formatTimes(app)}`)
  const ratio = timesAsLong(app, bare)
  process.stdout.write(`first score painted in ${ratio.toFixed(2)} times the bare page, of ${MOST} at most\n`)
  return ratio <= MOST ? EXIT.done : EXIT.failed
}
