import { Visitor, parseSync, type Plugin } from 'vite'
import { internalProperties } from './internal-properties.ts'

/** What the recognisers are made of, and nothing that others wrote. */
const OURS = /\/src\/(?:parse|model)\//

/** Calls properties that no reader and no other program meets by one letter: the parser weighs 1 kB less. */
export function shortProperties(): Plugin {
  let short: ReadonlyMap<string, string> | undefined
  return {
    name: 'plenary-short-properties',
    enforce: 'post',
    transform(code, id) {
      if (!OURS.test(id)) return undefined
      short ??= new Map(
        internalProperties()
          .slice(0, LETTERS.length)
          .map((name, i) => [name, LETTERS.charAt(i)]),
      )
      return { code: shortenProperties(code, id, short), map: null }
    },
  }
}

/** Without `n`, `x` and `y`, as properties of others are called. The names that are used least keep their length. */
const LETTERS = 'abcdefghijklmopqrstuvwzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/**
 *     shortenProperties('const { word: own, line } = token; f({ tokens })', file, word → a, tokens → b)
 *       → 'const { a: own, line } = token; f({ b: tokens })'
 *
 * @param short the new name of each
 * @throws where a property has one of the new names already
 */
export function shortenProperties(code: string, file: string, short: ReadonlyMap<string, string>): string {
  const names: Name[] = []
  const taken = new Set(short.values())
  const keep = ({ name, start, end }: Omit<Name, 'shorthand'>, shorthand = false): void => {
    if (taken.has(name)) throw new Error(`${file}: a property is called ${name}, as others are for short`)
    if (short.has(name)) names.push({ name, start, end, shorthand })
  }
  new Visitor({
    MemberExpression: ({ computed, property }) => {
      if (!computed && property.type === 'Identifier') keep(property)
    },
    Property: ({ computed, key, shorthand }) => {
      if (!computed && key.type === 'Identifier') keep(key, shorthand)
    },
  }).visit(parseSync(file, code, { lang: 'js' }).program)
  return replaceNames(code, names, short)
}

interface Name {
  readonly name: string
  readonly start: number
  readonly end: number
  /** `{ word }` stands for `{ word: word }`. */
  readonly shorthand: boolean
}

function replaceNames(code: string, names: readonly Name[], short: ReadonlyMap<string, string>): string {
  const sorted = names.toSorted((a, b) => a.start - b.start)
  const parts = sorted.map(({ name, start, shorthand }, i) => {
    const before = code.slice(sorted[i - 1]?.end ?? 0, start)
    return `${before}${short.get(name) ?? name}${shorthand ? `: ${name}` : ''}`
  })
  return parts.join('') + code.slice(sorted.at(-1)?.end ?? 0)
}
