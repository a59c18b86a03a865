import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cacheFolder } from '../../src/build/commands/start.ts'
import { CHROMIUM_ARGS } from '../vitest-projects.ts'

const ROOT = resolve('.')
const COPY = mkdtempSync(join(tmpdir(), 'plenary-copy-'))
const NEEDED = ['index.html', 'package.json', 'public', 'seeds', 'src', 'tsconfig.json', 'vite.config.ts']

let npm: ChildProcess
let said = ''

beforeAll(() => {
  for (const name of NEEDED) cpSync(join(ROOT, name), join(COPY, name), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(COPY, 'node_modules'), 'junction')
  // A group of its own, so that Ctrl+C reaches all of it, as in a terminal.
  npm = spawn('npm', ['start'], {
    cwd: COPY,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: shellOfAPerson(),
  })
  for (const stream of [npm.stdout, npm.stderr]) stream?.on('data', chunk => (said += String(chunk)))
})

afterAll(() => {
  pressCtrlC()
  for (const folder of [COPY, cacheFolder(join(COPY, 'seeds'))])
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** Nobody who types `npm start` has what the test runner and npm itself set. */
function shellOfAPerson(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:npm_|VITE|VITEST|NODE_ENV|INIT_CWD|TEST)/i.test(name),
    ),
  )
}

function pressCtrlC(): void {
  if (npm.pid !== undefined && npm.exitCode === null && npm.signalCode === null)
    process.kill(-npm.pid, 'SIGINT')
}

test('npm start reads the seeds, serves them, shows the way to a fact, and closes on Ctrl+C', async () => {
  await expect.poll(() => said, { timeout: 60_000 }).toMatch(/Plenary is open at http:\/\/localhost:\d+\//)
  expect(said).toMatch(/5 documents, 5 events/)
  const address = /http:\/\/localhost:\d+\//.exec(said)?.[0] ?? ''
  await clickThrough(address)
  pressCtrlC()
  // npm itself ends as the shell beneath it does: by the signal.
  await expect.poll(() => npm.exitCode ?? npm.signalCode, { timeout: 10_000 }).toBeOneOf([0, 130, 'SIGINT'])
  expect(said).toMatch(/Press Ctrl\+C to close it\.\s*$/)
  await expect(fetch(address)).rejects.toThrow(TypeError)
}, 180_000)

/** The main path: five meetings, four with CIS, the words for the date of one, and the same through its link. */
async function clickThrough(address: string): Promise<void> {
  const executablePath = process.env['CHROMIUM_PATH']
  const browser = await chromium.launch({
    args: CHROMIUM_ARGS,
    ...(executablePath === undefined ? {} : { executablePath }),
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(address)
    const count = page.getByRole('status').first()
    await expect.poll(() => count.innerText()).toMatch(/5 events/)
    const bodies = page.getByRole('group', { name: 'Organisations' })
    await bodies
      .getByRole('checkbox', { name: /^CIS\b/ })
      .first()
      .click()
    await expect.poll(async () => (await count.innerText()).replaceAll(/\s+/g, ' ')).toMatch(/4 of 5 events/)
    await page
      .getByRole('region', { name: 'Timeline' })
      .getByRole('button', { name: /Krasnodar/ })
      .click()
    const words = page
      .getByRole('complementary', { name: 'Event' })
      .locator('mark', { hasText: 'October 4, 2017' })
    await words.first().waitFor()
    const colleague = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await colleague.goto(page.url())
    await colleague
      .getByRole('complementary', { name: 'Event' })
      .locator('mark', { hasText: 'October 4, 2017' })
      .first()
      .waitFor()
  } finally {
    await browser.close()
  }
}
