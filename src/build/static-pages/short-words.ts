import { plainLine } from '../../derive/picture/plain-line.ts'

/** Services cut titles after about so many characters, and descriptions after so many. */
export const LIMITS = { title: 120, description: 300 } as const

/** One plain line of at most so many characters, cut at a word where that is not far. */
export function shortWords(words: string, most: number): string {
  const line = plainLine(words.slice(0, most * 4))
  const signs = [...line]
  if (signs.length <= most) return line
  const cut = signs.slice(0, most - 1).join('')
  const space = cut.lastIndexOf(' ')
  return `${space > cut.length * 0.7 ? cut.slice(0, space) : cut}…`
}
