import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cacheFolder } from '../../src/build/commands/start.ts'
import { expectNoFaults, resultCount, useBrowser, waitForScore } from './open-app.ts'

const { open } = useBrowser()
const PARTS = ['package.json', 'index.html', 'vite.config.ts', 'tsconfig.json', 'public', 'seeds', 'src']

let copy = ''
let started: ChildProcess | undefined
let address = ''

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'plenary-start-'))
  for (const part of PARTS) cpSync(resolve(part), join(copy, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction')
  // A group of its own, so that Ctrl+C can be sent to npm and to what it started, as a terminal does.
  started = spawn('npm', ['start'], { cwd: copy, detached: true, shell: process.platform === 'win32' })
  address = await addressSaidBy(started)
}, 120_000)

afterAll(async () => {
  if (started) await interrupt(started)
  for (const folder of [copy, cacheFolder(join(copy, 'seeds'))])
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** The address that the command prints once it serves; whatever it said instead, when it ends before. */
function addressSaidBy(command: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((found, fail) => {
    const listen = (part: unknown): void => {
      said += String(part)
      const site = /Plenary is open at (http:\/\/\S+)/.exec(said)?.[1]
      if (site !== undefined) found(site)
    }
    command.stdout?.on('data', listen)
    command.stderr?.on('data', listen)
    command.once('exit', code => fail(new Error(`npm start ended with ${code}:\n${said}`)))
  })
}

/** Ctrl+C; gives the code with which the command ends. */
function interrupt(command: ChildProcess): Promise<number | null> {
  const over = command.exitCode !== null || command.signalCode !== null
  if (command.pid === undefined || over) return Promise.resolve(command.exitCode)
  const ended = new Promise<number | null>(done => command.once('exit', done))
  process.kill(process.platform === 'win32' ? command.pid : -command.pid, 'SIGINT')
  return ended
}

test('npm start on a copy of the repository: CIS, Krasnodar, its date in its words, and the link', async () => {
  const app = await open({ site: address })
  const { page } = app
  await waitForScore(page)
  expect(await resultCount(page)).toBe('5 events')
  const bodies = page.getByRole('group', { name: 'Organisations' })
  await bodies
    .getByRole('checkbox', { name: /^CIS\b/ })
    .first()
    .click()
  await expect.poll(() => resultCount(page)).toBe('4 of 5 events')
  const score = page.getByRole('region', { name: 'Timeline' })
  await score.getByRole('button', { name: /Krasnodar/ }).click()
  const panel = page.getByRole('complementary', { name: 'Event' })
  await panel.getByText('4 October 2017').first().waitFor()
  await panel.locator('mark', { hasText: 'October 4, 2017' }).first().waitFor()

  const colleague = await open({ site: address, link: new URL(page.url()).hash.slice(1) })
  const theirs = colleague.page.getByRole('complementary', { name: 'Event' })
  await theirs.locator('mark', { hasText: 'October 4, 2017' }).first().waitFor()
  expect(await resultCount(colleague.page)).toBe('4 of 5 events')
  expect(colleague.page.url()).toBe(page.url())
  await panel.getByText('Correct this').waitFor()
  await expect.poll(() => theirs.innerText()).toBe(await panel.innerText())
  expectNoFaults(app)
  expectNoFaults(colleague)
})

test('the server gives nothing from outside the site', async () => {
  for (const path of [
    '../package.json',
    '..%2fpackage.json',
    '%2e%2e/%2e%2e/etc/passwd',
    '..\\package.json',
  ]) {
    const answer = await fetch(`${address}${path}`)
    expect(await answer.text()).not.toMatch(/"plenary"|root:/)
  }
})

test('Ctrl+C ends it without an error', async () => {
  if (!started) throw new Error('npm start has not run.')
  let said = ''
  started.stderr?.on('data', part => (said += String(part)))
  await interrupt(started)
  expect(said).not.toMatch(/^\s+at |Error/m)
  await expect(fetch(address)).rejects.toThrow('fetch failed')
})
