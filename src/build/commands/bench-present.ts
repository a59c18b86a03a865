import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright'
import { longStory } from '../bench/long-story.ts'
import { writeManyDocuments } from '../bench/many-documents.ts'
import { median } from '../bench/median.ts'
import { readRuns } from '../bench/take-turns.ts'
import { timeSteps, watchSteps } from '../bench/time-steps.ts'
import { buildSite } from '../build-site.ts'
import { readCommandLine } from '../command-line.ts'
import { EXIT } from '../exit-codes.ts'
import { findChromium } from '../find-chromium.ts'
import { addressOf, serveSite } from '../serve-site.ts'
import { ROOT } from '../site-config.ts'

const CACHE = join(ROOT, 'node_modules', '.cache', 'plenary')
const EVENTS = 400
const STEPS = 60
/** Where the presentation opens, so that the first step is gone to like all others. */
const OPENS_AT = 31
/** A view and an event that are gone to before anything counts, so that the first step finds warm code, too. */
const WARM_UP = [20, 41] as const
const SETTLED = 10_000
/** How many times as slow as this machine. */
const SLOWER = 4
/** Times as long as going to the first step. */
const MOST = 1.5

/**
 * `npm run bench:present -- [--runs 5]`: going to each of 60 steps over 400 events, on a machine four times
 * as slow; of each step the quickest of the runs counts, because other programs only ever slow one down. Fails
 * where any step takes above 1.5 times as long as the first.
 */
export async function benchPresent(argv: readonly string[]): Promise<number> {
  const { options } = readCommandLine(argv, { runs: 'text' })
  const runs = readRuns(options['runs'] ?? '5')
  mkdirSync(CACHE, { recursive: true })
  const folder = mkdtempSync(join(CACHE, 'bench-'))
  writeManyDocuments(join(folder, 'documents'), EVENTS)
  const outDir = join(folder, 'site')
  const { index } = await buildSite({ folder: join(folder, 'documents'), outDir })
  const server = await serveSite(outDir, 0)
  try {
    const link = `v=1&view=list&story=${longStory(index, STEPS)}&step=${OPENS_AT}`
    return report(await timeRuns(`${addressOf(server)}#${link}`, runs))
  } finally {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

type Times = ReadonlyMap<number, readonly number[]>

async function timeRuns(address: string, runs: number): Promise<Times> {
  const executablePath = await findChromium()
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const times = new Map<number, number[]>()
  try {
    // The first run also starts the browser's own processes, so it is not counted.
    for (let run = -1; run < runs; run++)
      for (const [step, time] of await timeRun(browser, address))
        if (run >= 0) times.set(step, [...(times.get(step) ?? []), time])
  } finally {
    await browser.close()
  }
  return times
}

async function timeRun(browser: Browser, address: string): Promise<ReadonlyMap<number, number>> {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
  try {
    await page.addInitScript(watchSteps)
    await page.goto(address)
    await page.getByRole('region', { name: 'Presentation' }).locator('mark, svg[role=img]').first().waitFor()
    // By then what is sent for ahead is there, for the printed page (1.5 s after opening) and for the steps.
    await page.waitForTimeout(SETTLED)
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    await timeSteps(page, WARM_UP)
    await page.waitForTimeout(SETTLED)
    return await timeSteps(page, order())
  } finally {
    await page.close()
  }
}

/** Every step once, the first one first and no neighbours in a row. */
function order(): readonly number[] {
  const others = Array.from({ length: STEPS - 1 }, (_, i) => 2 + ((i * 17) % (STEPS - 1)))
  const seen = new Set<number>([OPENS_AT, ...WARM_UP])
  return [1, ...others.filter(step => !seen.has(step))]
}

function report(times: Times): number {
  const least = [...times].map(([step, each]) => ({ step, time: Math.min(...each) }))
  const first = least.find(({ step }) => step === 1)?.time ?? 0
  const slowest = least.toSorted((a, b) => b.time - a.time).slice(0, 3)
  process.stdout.write(`first step shown after ${first.toFixed(0)} ms\n`)
  process.stdout.write(`all steps: median ${median(least.map(({ time }) => time)).toFixed(0)} ms\n`)
  for (const { step, time } of slowest)
    process.stdout.write(
      `step ${step}: ${time.toFixed(0)} ms, ${(time / first).toFixed(2)} times the first, of ${MOST} at most\n`,
    )
  return slowest.every(({ time }) => time <= MOST * first) ? EXIT.done : EXIT.failed
}
