import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Where systems keep a Chromium, Chrome or Edge, by the name under which it is called or lies. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
]
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
]

/** `CHROMIUM_PATH`, else an installed browser, else the one Playwright keeps; `undefined` where there is none. */
export async function findChromium(): Promise<string | undefined> {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && existsSync(named)) return named
  const installed =
    NAMES.map(onPath).find(path => path !== undefined) ?? PLACES.find(path => existsSync(path))
  if (installed !== undefined) return installed
  const { chromium } = await import('playwright')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

/** Finds one, or installs one: Debian's package when root, Playwright's download otherwise. */
export async function findOrInstallChromium(): Promise<string | undefined> {
  const found = await findChromium()
  if (found !== undefined) return found
  process.stdout.write('No Chromium was found; installing one.\n')
  const steps = isRootOnDebian() ? DEBIAN : [['npx', 'playwright', 'install', 'chromium']]
  for (const [command = '', ...rest] of steps)
    spawnSync(command, rest, { stdio: 'inherit', shell: process.platform === 'win32' })
  return findChromium()
}

const DEBIAN = [
  ['apt-get', 'update', '-qq'],
  ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
]

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

function onPath(name: string): string | undefined {
  const finder = process.platform === 'win32' ? 'where' : 'which'
  try {
    const said = execFileSync(finder, [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return said.split(/\r?\n/).find(line => line !== '')
  } catch {
    return undefined
  }
}
