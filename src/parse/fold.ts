/** Characters that mean the same to a reader, each beside the one our rules are written with. */
const SAME_TO_A_READER: readonly (readonly [string, string])[] = [
  ['‘’‚‛′ʼ`´', "'"],
  ['“”„‟″«»', '"'],
  ['‐‑‒–—―−·•∙', '-'],
  ['\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', ' '],
  ['\u2028\u2029\u0085', ' '],
]

/** Cyrillic and Greek letters that look like the Latin ones beneath them. */
const LOOK_ALIKES = 'аАеЕоОрРсСхХуУкКМНТВіІјЈѕЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧο'
const LOOKED_LIKE = 'aAeEoOpPcCxXyYkKMHTBiIjJsSABEZHIKMNOPTYXo'

const LATIN = new Map([...LOOK_ALIKES].map((char, i) => [char, LOOKED_LIKE.charAt(i)] as const))

const FOLDED = new Map(SAME_TO_A_READER.flatMap(([from, to]) => [...from].map(char => [char, to] as const)))

/** Control characters but line ends, which are spaces, and all of the above. */
const TO_FOLD = new RegExp(`[\\0-\\x09\\x0b\\x0c\\x0e-\\x1f\\x7f${[...FOLDED.keys()].join('')}]`, 'g')

/** What may be one of them. So few ranges are found six times as fast as all their signs. */
const UNUSUAL = /[^\n\r -_a-~\u00c0-\u024f\u0370-\u04ff]+/g

const OTHER_SCRIPT = /[\u0370-\u04ff]/
const OTHER_SCRIPT_RUN = /[\u0370-\u04ff]+/g
const LATIN_LETTER = /[A-Za-z]/

/**
 * The text as our rules read it, of exactly the same length, so that every offset counts in both: straight
 * quotes, one kind of hyphen, one kind of space, Latin letters where a look-alike stands among Latin ones.
 *
 *     foldText('“Counter·Terrorism” – а plenary')  →  '"Counter-Terrorism" - a plenary'
 *
 * Line ends stay. Throws when the length would change, which would be our own mistake.
 */
export function foldText(text: string): string {
  const plain = foldSigns(text)
  const folded = OTHER_SCRIPT.test(plain) ? foldLookAlikes(plain) : plain
  if (folded.length !== text.length) throw new Error('folding must keep the length of a text')
  return folded
}

/** A search passes over the characters that stay, nearly all, three times as fast as a loop would. */
function foldSigns(text: string): string {
  return text.replace(UNUSUAL, run => run.replace(TO_FOLD, sign => FOLDED.get(sign) ?? ' '))
}

/** A letter of another script that stands in a word with Latin ones, or alone in a Latin text, is a slip. */
function foldLookAlikes(text: string): string {
  const mostlyLatin = isMostlyLatin(text)
  return text.replace(OTHER_SCRIPT_RUN, (run: string, at: number) => {
    const end = at + run.length
    const beside = LATIN_LETTER.test(text.charAt(at - 1)) || LATIN_LETTER.test(text.charAt(end))
    const alone = mostlyLatin && run.length === 1
    return beside || alone ? [...run].map(char => LATIN.get(char) ?? char).join('') : run
  })
}

function isMostlyLatin(text: string): boolean {
  let other = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x370 && text.charCodeAt(i) < 0x500) other++
  return other < text.length / 4
}
