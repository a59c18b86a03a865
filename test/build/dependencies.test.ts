import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { TYPEFACES } from '../../src/build/font-faces.ts'
import { ROOT } from './run-plenary.ts'

const IMPORT = /(?:^|\s)(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g

/** Types alone need no package, and neither does an example in a comment. */
const IDLE = /^(?:import|export) type [^;]*?$|\/\*.*?\*\//gms

/** The packages that a file and all it imports need. */
function packagesOf(entry: string, seen = new Set<string>()): ReadonlySet<string> {
  const packages = new Set<string>()
  const walk = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    const text = readFileSync(file, 'utf8').replaceAll(IDLE, '')
    for (const [, named, later] of text.matchAll(IMPORT)) {
      const name = named ?? later ?? ''
      if (name.startsWith('.')) walk(resolve(dirname(file), name))
      else if (!/^(?:node:|virtual:)/.test(name)) packages.add(packageName(name))
    }
  }
  walk(join(ROOT, entry))
  return packages
}

const packageName = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>
}

/** Only `build --pdf` asks for it, behind a guard that says what to do where it is missing (`print-pdf.ts`). */
const FOR_PDF = 'playwright'

test.each([
  'src/build/plenary.mjs',
  'src/build/commands/start.ts',
  'src/build/commands/dev.ts',
  'src/build/commands/build.ts',
  'src/build/commands/parse.ts',
  'src/main.tsx',
])('what %s needs is installed without development packages', entry => {
  const packages = [...packagesOf(entry)]
  expect(packages.length).toBeGreaterThan(0)
  expect(
    packages.filter(name => !(name in dependencies) && !(entry.endsWith('build.ts') && name === FOR_PDF)),
  ).toEqual([])
})

test('the typefaces are installed without development packages', () => {
  expect(TYPEFACES.filter(face => !(face.package in dependencies))).toEqual([])
})

test('every version is exact, so that an install is the same next year', () => {
  expect(Object.values(dependencies).filter(version => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})
