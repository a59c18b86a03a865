import { chromium } from 'playwright'
import { findChromium } from '../find-chromium.ts'
import { UsageError } from '../usage-error.ts'
import { timeFirstPaint, type Sights } from './first-paint.ts'
import { median } from './median.ts'

/** A page that is opened again and again, and how long each opening took, in milliseconds. */
export interface TimedPage {
  readonly name: string
  readonly address: string
  readonly sights: Sights
  readonly times: number[]
}

/** Opens the pages by turns, so that whatever else the machine does meets all of them. */
export async function takeTurns(pages: readonly TimedPage[], runs: number): Promise<void> {
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

/** `Plenary     median 412 ms of 9 (398 to 471)` */
export function formatTimes({ name, times }: TimedPage): string {
  const range = `${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)}`
  return `${name.padEnd(12)}median ${median(times).toFixed(0)} ms of ${times.length} (${range})\n`
}

/** How many times as long the one takes as the other, by their medians. */
export function timesAsLong(page: TimedPage, other: TimedPage): number {
  return median(page.times) / median(other.times)
}

/** `--runs 9` */
export function readRuns(option: string | undefined): number {
  const runs = Number(option ?? 9)
  if (!Number.isInteger(runs) || runs < 1) throw new UsageError('--runs takes a whole number: --runs 9.')
  return runs
}
