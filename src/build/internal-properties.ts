import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Visitor, parseSync } from 'vite'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** What leaves the Worker or comes into it, and what packages and the platform hand over. */
const OUTSIDE = [
  'src/model',
  'src/parse/open-file',
  'src/parse/correction-files',
  'src/parse/read-request.ts',
  'src/parse/join-request.ts',
  'src/parse/worker.ts',
]

/**
 * Properties that only the recognisers know: they are declared under `src/parse`, have nothing to do with what
 * stands `OUTSIDE`, with what the language itself has, and stand nowhere as a text by which a property might be asked for.
 * The most used come first.
 */
export function internalProperties(): readonly string[] {
  const inside = scriptsUnder('src/parse').filter(path => !OUTSIDE.some(outside => path.startsWith(outside)))
  const declared = new Set<string>()
  const uses = new Map<string, number>()
  const known = new Set(languageNames())
  for (const path of inside) {
    const names = namesIn(path)
    for (const name of names.declared) declared.add(name)
    for (const name of names.used) uses.set(name, (uses.get(name) ?? 0) + 1)
    for (const name of names.texts) known.add(name)
  }
  for (const path of OUTSIDE.flatMap(scriptsUnder)) {
    const { declared: others, used, texts } = namesIn(path)
    for (const name of [...others, ...used, ...texts]) known.add(name)
  }
  return [...declared]
    .filter(name => !known.has(name))
    .toSorted((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || (a < b ? -1 : 1))
}

function scriptsUnder(path: string): readonly string[] {
  if (path.endsWith('.ts')) return [path]
  const names = readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
  return names.filter(name => name.endsWith('.ts')).map(name => `${path}/${name.replaceAll('\\', '/')}`)
}

interface Names {
  readonly declared: string[]
  readonly used: string[]
  /** Whole texts, of which some may be names. */
  readonly texts: string[]
}

function namesIn(path: string): Names {
  const names: Names = { declared: [], used: [], texts: [] }
  const inTypes = new Set<number>()
  const keep = (list: string[], node: object): void => {
    if ('name' in node && typeof node.name === 'string') list.push(node.name)
  }
  new Visitor({
    TSPropertySignature: ({ key }) => keep(names.declared, key),
    MemberExpression: ({ property }) => keep(names.used, property),
    Property: ({ key }) => keep(names.used, key),
    TSLiteralType: ({ literal }) => void inTypes.add(literal.start),
    Literal: ({ value, start }) => {
      if (typeof value === 'string' && !inTypes.has(start)) names.texts.push(value)
    },
  }).visit(parseSync(path, readFileSync(join(ROOT, path), 'utf8')).program)
  return names
}

/** Every name that an object of the language has. */
function languageNames(): readonly string[] {
  const iterators = [[].values(), new Map().values(), ''.matchAll(/x/g)]
  const objects: readonly unknown[] = [...Object.getOwnPropertyNames(globalThis), ...iterators]
  return objects.flatMap(one => {
    const value: unknown = typeof one === 'string' ? Reflect.get(globalThis, one) : one
    return [...namesUp(value), ...(typeof value === 'function' ? namesUp(value.prototype) : [])]
  })
}

/** Of an object and of all from which it inherits. */
function namesUp(value: unknown): readonly string[] {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return []
  return [...Object.getOwnPropertyNames(value), ...namesUp(Object.getPrototypeOf(value))]
}
