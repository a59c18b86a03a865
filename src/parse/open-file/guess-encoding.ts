/**
 * Older encodings of one byte a letter, told by the letters that come out. Every byte is one character in each of
 * them, so that a wrong guess would change letters and never move a passage.
 */
export type OlderEncoding = 'windows-1252' | 'windows-1251' | 'koi8-r'

/** What 80 to 9F are in windows-1252. Node 20 takes them for controls. @see https://encoding.spec.whatwg.org/ */
const UPPER_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

/** The text of these bytes in that encoding, the same in Node and in every browser. */
export function decodeOlder(bytes: Uint8Array, label: OlderEncoding): string {
  const text = new TextDecoder(label).decode(bytes)
  if (label !== 'windows-1252') return text
  return text.replaceAll(/[\x80-\x9F]/g, unit => UPPER_1252[unit.charCodeAt(0) - 0x80] ?? unit)
}

const CYRILLIC = ['windows-1251', 'koi8-r'] as const
/** Of all letters beyond ASCII; prose has one capital in thirty letters, and the wrong table turns the cases round. */
const MOSTLY_SMALL = 0.8
/** A word of French has one letter with an accent, or two; a Russian one has nothing else. */
const LONG_RUN = 3
/** In Western prose nearly every such byte is a letter inside a word, a dash or a quotation mark. */
const NEARLY_ALL = 0.9
/** From the first byte beyond ASCII on; 64 kB decide as well as the whole. */
const SAMPLE = 64 * 1024

/**
 * The encoding of bytes that are no UTF-8, where their letters leave no doubt; `undefined` where they do.
 *
 *     43 61 66 E9            → windows-1252   Café
 *     CC EE F1 EA E2 E0      → windows-1251   Москва
 *     ED CF D3 CB D7 C1      → koi8-r         Москва
 */
export function guessEncoding(bytes: Uint8Array): OlderEncoding | undefined {
  const first = Math.max(0, bytes.findIndex(byte => byte >= 0x80) - LONG_RUN)
  const sample = bytes.subarray(first, first + SAMPLE)
  if (sample.some(isControl) || isDamagedUtf8(sample)) return undefined
  return hasLongRuns(sample) ? guessCyrillic(sample) : guessWestern(sample)
}

/** No text has them; a tab, a form feed and the ends of lines are none. */
const isControl = (byte: number): boolean => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)

/** UTF-8 in which a few bytes are wrong: in other encodings such pairs of bytes are rare. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const wrong = count(new TextDecoder().decode(bytes), /\uFFFD/g)
  return wrong * 2 < count(decodeOlder(bytes, 'windows-1252'), /[\u0080-\uFFFF]/g)
}

/** Whether most bytes beyond ASCII stand in a row with others. */
function hasLongRuns(bytes: Uint8Array): boolean {
  let [all, inRuns, run] = [0, 0, 0]
  for (const byte of [...bytes, 0]) {
    if (byte >= 0x80) run++
    else {
      all += run
      if (run >= LONG_RUN) inRuns += run
      run = 0
    }
  }
  return inRuns * 2 > all
}

function guessCyrillic(bytes: Uint8Array): OlderEncoding | undefined {
  return CYRILLIC.find(label => {
    const text = decodeOlder(bytes, label)
    const beyond = count(text, /[\u0080-\uFFFF]/g)
    // Capitals alone are small letters in the other table.
    return /[А-ЯЁ]/.test(text) && count(text, /[а-яё]/g) > beyond * MOSTLY_SMALL
  })
}

function guessWestern(bytes: Uint8Array): OlderEncoding | undefined {
  const text = decodeOlder(bytes, 'windows-1252')
  const beyond = count(text, /[\u0080-\uFFFF]/g)
  const sound = count(
    text,
    /(?<=[\p{L}'])[À-ÖØ-öø-ÿŠŒŽšœžŸ]|[À-ÖØ-öø-ÿŠŒŽšœžŸ](?=\p{L})|(?<=\s)à(?=\s)|[–—‘’“”„…•«»§°©®£€\u00A0]/gu,
  )
  return sound >= beyond * NEARLY_ALL ? 'windows-1252' : undefined
}

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0
