import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import type { PreviewServer } from 'vite'
import { buildBarePage } from '../bench/bare-page.ts'
import { timeFirstPaint, type Sights } from '../bench/first-paint.ts'
import { median } from '../bench/median.ts'
import { buildSite } from '../build-site.ts'
import { EXIT } from '../exit-codes.ts'
import { readCommandLine } from '../command-line.ts'
import { findChromium } from '../find-chromium.ts'
import { addressOf, serveSite } from '../serve-site.ts'
import { ROOT } from '../site-config.ts'
import { UsageError } from '../usage-error.ts'

/** The app brings lanes, marks, filters and the link; a reader should not wait longer than this for them. */
const MOST = 2.5
const CACHE = join(ROOT, 'node_modules', '.cache', 'plenary')

interface Page {
  readonly name: string
  readonly address: string
  readonly sights: Sights
  readonly times: number[]
}

/**
 * `npm run bench:open -- [--runs 9]`: the first painted score of the built app against a bare page with
 * vis-timeline and the same events, opened by turns in 1440x900 with empty caches. Fails above 2.5 times.
 */
export async function benchOpen(argv: readonly string[]): Promise<number> {
  const { options } = readCommandLine(argv, { runs: 'text' })
  const runs = Number(options['runs'] ?? 9)
  if (!Number.isInteger(runs) || runs < 1) throw new UsageError('--runs takes a whole number: --runs 9.')
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
): Promise<readonly [bare: Page, app: Page]> {
  const outDir = join(folder, 'app')
  const { index } = await buildSite({ folder: join(ROOT, 'seeds'), outDir })
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

async function takeTurns(pages: readonly Page[], runs: number): Promise<void> {
  const executablePath = await findChromium()
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    // The first opening of each also starts the browser's own processes, so it is not counted.
    for (let run = -1; run < runs; run++)
      for (const { address, sights, times } of pages) {
        const time = await timeFirstPaint(browser, address, sights)
        if (run >= 0) times.push(time)
      }
  } finally {
    await browser.close()
  }
}

function report(bare: Page, app: Page): number {
  for (const { name, times } of [bare, app]) {
    const range = `${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)}`
    process.stdout.write(
      `${name.padEnd(12)}median ${median(times).toFixed(0)} ms of ${times.length} (${range})\n`,
    )
  }
  const ratio = median(app.times) / median(bare.times)
  process.stdout.write(`first score painted in ${ratio.toFixed(2)} times the bare page, of ${MOST} at most\n`)
  return ratio <= MOST ? EXIT.done : EXIT.failed
}
