import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const ROOT = resolve('.')
let copy = ''

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'plenary-floors-'))
  for (const name of ['src', '.oxlintrc.json', 'tsconfig.json', 'vite.config.ts', 'package.json'])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction')
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** Writes files into the copy, lints them alone, and gives `file: rule` for each fault, in order. */
function lintPlants(plants: Readonly<Record<string, string>>): readonly string[] {
  for (const [file, text] of Object.entries(plants)) writeFileSync(join(copy, file), text)
  const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint')
  const run = spawnSync(process.execPath, [oxlint, '--format', 'unix', ...Object.keys(plants)], {
    cwd: copy,
    encoding: 'utf8',
  })
  for (const file of Object.keys(plants)) rmSync(join(copy, file))
  const faults = [...run.stdout.matchAll(/^(\S+?):\d+:\d+: .*\[Error\/(\S+)\]$/gm)]
  expect(run.status).toBe(faults.length > 0 ? 1 : 0)
  return [...new Set(faults.map(([, file, rule]) => `${file}: ${rule}`))].toSorted()
}

const importing = (path: string): string =>
  `import * as other from '${path}'\n\nexport const borrowed = other\n`
const refused = (file: string): string => `${file}: eslint(no-restricted-imports)`

test('an import that climbs a floor is refused', () => {
  const climbs = {
    'src/model/planted.ts': importing('../parse/fold.ts'),
    'src/parse/planted.ts': importing('../derive/lanes.ts'),
    'src/derive/planted.ts': importing('../parse/fold.ts'),
    'src/derive/planted-up.ts': importing('../state/store.ts'),
    'src/state/planted.ts': importing('../ui/App.tsx'),
    'src/ui/planted.ts': importing('../parse/fold.ts'),
    'src/ui/shared/planted.ts': importing('../../build/plugin.ts'),
    'src/build/planted.ts': importing('../state/store.ts'),
    'src/link/planted.ts': importing('../derive/lanes.ts'),
    'src/export/planted.ts': importing('../parse/fold.ts'),
    'src/embed/planted.ts': importing('../ui/App.tsx'),
  }
  expect(lintPlants(climbs)).toEqual(Object.keys(climbs).map(refused).toSorted())
})

test('an import that goes down passes, a floor skipped too', () => {
  expect(
    lintPlants({
      'src/ui/planted.ts': importing('../model/day.ts'),
      'src/build/planted.ts': importing('../parse/fold.ts'),
    }),
  ).toEqual([])
})

test('an import that only runs later climbs no floor either', () => {
  expect(
    lintPlants({ 'src/state/planted.ts': `export const later = (): unknown => import('../ui/App.tsx')\n` }),
  ).toEqual([refused('src/state/planted.ts')])
})

test('two files that import each other are refused', () => {
  expect(
    lintPlants({
      'src/model/ring-a.ts': `import { b } from './ring-b.ts'\n\nexport const a = (): number => b() + 1\n`,
      'src/model/ring-b.ts': `import { a } from './ring-a.ts'\n\nexport const b = (): number => a() - 1\n`,
    }),
  ).toEqual(['src/model/ring-a.ts: import(no-cycle)', 'src/model/ring-b.ts: import(no-cycle)'])
})

test('Node stands behind build, vis-timeline behind its one door, the page out of the pure rooms', () => {
  const doors = {
    'src/parse/planted.ts': importing('node:fs'),
    'src/ui/planted.ts': importing('vis-timeline/esnext'),
    'src/ui/planted-data.ts': importing('vis-data/esnext'),
    'src/derive/planted.ts': importing('react'),
    'src/state/planted.ts': importing('vite'),
  }
  expect(lintPlants(doors)).toEqual(Object.keys(doors).map(refused).toSorted())
})

test('text of a document never becomes HTML, and only the link touches the address', () => {
  expect(
    lintPlants({
      'src/ui/planted.ts': `export function show(page: HTMLElement): void {\n  page.innerHTML = 'a'\n}\n`,
      'src/ui/planted-link.ts': `export const here = (): string => location.hash\n`,
      'src/ui/planted-page.ts': `export const here = (): string => window.location.hash\n`,
    }),
  ).toEqual([
    'src/ui/planted-link.ts: eslint(no-restricted-globals)',
    'src/ui/planted-page.ts: eslint(no-restricted-properties)',
    'src/ui/planted.ts: eslint(no-restricted-properties)',
  ])
})
