/** American spellings and other ways to write one word, each with the form our rules use; "organiz-" beside them. */
const ONE_SPELLING = new Map([
  ['center', 'centre'],
  ['centers', 'centres'],
  ['defense', 'defence'],
  ['program', 'programme'],
  ['programs', 'programmes'],
  ['labor', 'labour'],
  ['canceled', 'cancelled'],
  ['canceling', 'cancelling'],
  ['saint', 'st'],
])

const ASCII = /^\p{ASCII}*$/u
const UNCOMPOSED: readonly (readonly [RegExp, string])[] = [
  [/\u00f8/g, 'o'],
  [/\u0142/g, 'l'],
  [/\u0111/g, 'd'],
  [/\u0131/g, 'i'],
  [/\u00e6/g, 'ae'],
  [/\u00df/g, 'ss'],
]

/**
 * The form in which two ways to write a word are equal: "Organization" → "organisation",
 * "São" → "sao", "U.N." → "un", "Co-operation" → "cooperation". Marks stay as they are.
 */
export function wordKey(raw: string): string {
  let word = raw.toLowerCase()
  if (!ASCII.test(word)) word = withoutAccents(word)
  if (word.length > 1 && !(word.startsWith("'") && word.length === 2)) word = word.replace(/[-.',]/g, '')
  return ONE_SPELLING.get(word) ?? word.replace('organiz', 'organis')
}

function withoutAccents(word: string): string {
  let plain = word.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '')
  for (const [letter, latin] of UNCOMPOSED) plain = plain.replace(letter, latin)
  return plain
}
