import { expandName } from '../../parse/authority/shorthand/expand-name.ts'

const CODES = ['+', '^', ...Array.from({ length: 10 }, (_, n) => [`${n}`, `${n}<`]).flat()]

/**
 * The inverse of `expandName`: `shortenName('WHO', 'World Health Organization')` → `'+'`. A name that cannot be
 * said in terms of the other stays as it is; one that would then be read as a code throws.
 */
export function shortenName(text: string, name: string): string {
  const codes = [...CODES, text.replaceAll(name, '*')]
  const code = codes.find(one => expandName(one, name) === text)
  if (code === undefined) throw new Error(`"${text}" beside "${name}" would be read as a code`)
  return code
}
