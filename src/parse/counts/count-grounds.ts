import { beforeArticle, isComing, type Setting } from '../roles/setting.ts'
import type { TokenRange } from '../token-ranges.ts'
import { ATTENDERS, COUNTRIES, GUESTS, SIGNING } from './count-words.ts'
import { countedAt, type CountedPhrase } from './counted-phrase.ts'

/**
 * The words that make a number attendance or output of the meeting, as tokens [first, last): "attended by",
 * "have registered", "delegates from", "signed". `undefined` when nothing says so.
 */
export function findGround(setting: Setting, phrase: CountedPhrase): TokenRange | undefined {
  if (isOfYear(setting, phrase)) return undefined
  if (phrase.kind === 'outputs') return signing(setting, phrase)
  if (phrase.kind === 'others') return bringer(setting, phrase)
  const cue = attendance(setting, phrase) ?? bringer(setting, phrase)
  if (phrase.kind === 'guests' && namesEvent(setting))
    return cue ?? (isServed(setting, phrase) ? undefined : { first: phrase.head, last: phrase.head + 1 })
  const sent = sender(setting, phrase) ?? sending(setting, phrase)
  if (setting.aboutEvent || isElliptic(setting) || areComing(setting, phrase))
    return cue ?? sent ?? subject(setting, phrase) ?? present(setting, phrase)
  if (cue) return bringer(setting, phrase)
  return sent && (GUESTS.has(wordAt(setting, sent.first)) || namesEvent(setting)) ? sent : undefined
}

function wordAt({ reading }: Setting, at: number): string {
  return reading.tokens[at]?.word ?? ''
}

const PRESENT = new Set('participating attending visiting invited guest'.split(' '))

/** "the nine participating countries" */
function present(setting: Setting, { noun, head }: CountedPhrase): TokenRange | undefined {
  for (let i = noun; i < head; i++) if (PRESENT.has(wordAt(setting, i))) return { first: i, last: i + 1 }
  return undefined
}

const AT = new Set(['at', 'in', 'to', 'for'])

/** "685 media persons reported at the congress": whoever begins the sentence does something at the meeting. */
function subject({ reading, sentence, events }: Setting, phrase: CountedPhrase): TokenRange | undefined {
  if (phrase.first !== sentence.first) return undefined
  const event = events.find(({ first }) => first > phrase.last)
  const before = event === undefined ? -1 : beforeArticle(reading, event.first)
  return AT.has(reading.tokens[before]?.word ?? '') ? { first: before, last: before + 1 } : undefined
}

/** "in 1997, some forty people met": an earlier meeting's. */
function isOfYear({ reading }: Setting, { first }: CountedPhrase): boolean {
  const { tokens } = reading
  const { value = 0 } = tokens[first - 2] ?? {}
  return tokens[first - 1]?.word === ',' && value > 1900 && value < 2100 && tokens[first - 3]?.word === 'in'
}

/** "training for 2,845 participants": whom something was for did not come here. */
function isServed({ reading }: Setting, { first }: CountedPhrase): boolean {
  return reading.tokens[first - 1]?.word === 'for'
}

const COMING = new Set(['came', 'met', 'gathered', 'travelled', 'convened', 'flocked'])

/** "1,305 researchers came to Hobart", at the head of the document: to the meeting named before. */
function areComing(setting: Setting, { head }: CountedPhrase): boolean {
  return COMING.has(setting.reading.tokens[head + 1]?.word ?? '') && namesEvent(setting)
}

/** "It brought together": the meeting of the sentence before. */
const PRONOUNS = new Set(['it', 'this'])

const BRINGERS = new Set(
  'inviting gathered gathers gathering gather drew draw united welcomed welcome assembled attracted attract hosted host hosting'.split(
    ' ',
  ),
)

/** "attended by 2,300 physicians", "has drawn around 200 beekeepers": the word stands just before the number. */
function bringer(
  { cues, aboutEvent, reading, sentence }: Setting,
  phrase: CountedPhrase,
): TokenRange | undefined {
  if (!aboutEvent && !PRONOUNS.has(reading.tokens[sentence.first]?.word ?? '')) return undefined
  const before = phrase.first - 1
  if (BRINGERS.has(reading.tokens[before]?.word ?? '')) return { first: before, last: phrase.first }
  return cues.find(
    ({ kind, first, last }) =>
      (kind === 'attendedBy' && first < phrase.first && phrase.first - last < 3) ||
      (isComing({ kind }) && first >= phrase.last && first - phrase.last < 4),
  )
}

/** "attended by 40 countries", "850 guests participating", "700 representatives have registered". */
function attendance({ cues, reading, sentence }: Setting, phrase: CountedPhrase): TokenRange | undefined {
  const cue = cues.find(({ kind, first, last }) =>
    kind === 'attendedBy'
      ? first < phrase.first && phrase.first - last < 30
      : isComing({ kind }) && first >= phrase.last && first - phrase.last < 40,
  )
  if (cue) return cue
  for (let i = phrase.last; i < Math.min(sentence.last, phrase.last + 14); i++)
    if (REGISTERED.has(reading.tokens[i]?.word ?? '')) return { first: i, last: i + 1 }
  return undefined
}

const REGISTERED = new Set(
  (
    'opened met meet meeting convened came travelled registered accredited present arrived gathered participating ' +
    'attending invited expected'
  ).split(' '),
)
const FROM = new Set(['from', 'representing', 'of'])

/** "experts and academicians from 95 countries": those before "from" came, so their countries count. */
function sender({ reading, sentence }: Setting, phrase: CountedPhrase): TokenRange | undefined {
  const { tokens } = reading
  let from = phrase.first - 1
  while (from > Math.max(phrase.first - 12, sentence.first) && !FROM.has(tokens[from]?.word ?? '')) from--
  if (!FROM.has(tokens[from]?.word ?? '')) return undefined
  for (let i = from - 1; i > from - 6 && i >= sentence.first; i--) {
    const word = tokens[i]?.word ?? ''
    if ((GUESTS.has(word) || ATTENDERS.has(word)) && !COUNTRIES.has(word)) return { first: i, last: from + 1 }
  }
  return undefined
}

/** "580 representatives from over 90 countries": whoever is counted with the countries came from them. */
function sending({ reading }: Setting, { head, last }: CountedPhrase): TokenRange | undefined {
  if (last !== head + 1 || !FROM.has(reading.tokens[last]?.word ?? '')) return undefined
  for (let i = last + 1; i < last + 4; i++) {
    const from = countedAt(reading, i)
    if (from)
      return COUNTRIES.has(reading.tokens[from.head]?.word ?? '')
        ? { first: head, last: last + 1 }
        : undefined
  }
  return undefined
}

const LEAD = 12

/** The main event stands in the sentence, or the sentence in the document's first dozen. */
function namesEvent({ events, sentence, reading }: Setting): boolean {
  return events.length > 0 || (reading.tokens[sentence.first]?.sentence ?? 0) < LEAD
}

/** "Ministers from 47 countries attended.", "Nearly 50 nations are expected." */
function isElliptic({ cues, reading, sentence }: Setting): boolean {
  const ends = (at: number) => at >= sentence.last || ',.;:)'.includes(reading.tokens[at]?.word ?? '.')
  const inIt = (at: number) => reading.tokens[at]?.word === 'in' && reading.tokens[at + 1]?.word === 'it'
  const by = (at: number) => reading.tokens[at]?.word === 'by'
  if (cues.some(({ kind, last }) => isComing({ kind }) && (ends(last) || by(last) || inIt(last)))) return true
  return reading.tokens[sentence.last - 2]?.word === 'expected'
}

const SIGNING_BEFORE = 3
const SIGNING_AFTER = 3

/** "signed 12 agreements", "12 agreements were signed". */
function signing({ reading, sentence }: Setting, phrase: CountedPhrase): TokenRange | undefined {
  const from = Math.max(sentence.first, phrase.first - SIGNING_BEFORE)
  const to = Math.min(sentence.last, phrase.last + SIGNING_AFTER)
  for (let i = from; i < to; i++)
    if (SIGNING.has(reading.tokens[i]?.word ?? '')) return { first: i, last: i + 1 }
  return undefined
}
