import type { Count } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import type { OrganisationMention } from '../bodies/named-body.ts'
import { countedAt, type CountedPhrase } from '../counts/counted-phrase.ts'
import { SIGNING } from '../counts/count-words.ts'
import type { Finding } from '../finding.ts'
import { quote, spanOf, wordsOf, type Reading } from '../reading.ts'
import { describeSetting, near, type Setting } from '../roles/setting.ts'
import type { EventScope } from '../scope.ts'
import type { Sentence } from '../sentences.ts'
import { beginningIn, isCovered } from '../token-ranges.ts'
import { NUMBER, WORD, has } from '../tokens.ts'

/**
 * Attendance and output of the main event as the text states them, in reading order: 75 countries, five
 * international organisations (four of them named), more than 700 journalists, 12 documents signed. A number
 * counts where its sentence says that those counted came, or were signed.
 */
export function findCounts(
  reading: Reading,
  organisations: readonly OrganisationMention[],
  scope: EventScope,
): readonly Finding<Count>[] {
  const found: Finding<Count>[] = []
  for (const sentence of reading.sentences) {
    const phrases = countedIn(reading, sentence, scope)
    if (phrases.length === 0) continue
    const bodies = beginningIn(organisations, sentence.first, sentence.last)
    const setting = describeSetting(reading, sentence, bodies, scope)
    for (const phrase of phrases) {
      const around = near(setting, phrase)
      const ground = groundFor(around, phrase)
      if (ground) found.push(describeCount(around, phrase, ground))
    }
  }
  return withoutRepeats(found)
}

/** Words that make a number attendance or output, as tokens [first, last). */
interface Ground {
  readonly first: number
  readonly last: number
}

function countedIn(reading: Reading, { first, last }: Sentence, scope: EventScope): readonly CountedPhrase[] {
  const phrases: CountedPhrase[] = []
  for (let i = first; i < last; i++) {
    const token = reading.tokens[i]
    if (!has(token, NUMBER | WORD) || scope.furniture.has(token?.line ?? -1) || isAside(scope, i)) continue
    const phrase = countedAt(reading, i)
    if (!phrase) continue
    phrases.push(phrase)
    i = phrase.last - 1
  }
  return phrases
}

function isAside({ aside }: EventScope, at: number): boolean {
  return isCovered(aside, at)
}

function groundFor(setting: Setting, phrase: CountedPhrase): Ground | undefined {
  if (phrase.kind === 'outputs') return signing(setting, phrase)
  const cue = attendance(setting, phrase)
  if (phrase.kind === 'guests' && namesEvent(setting))
    return cue ?? { first: phrase.head, last: phrase.head + 1 }
  if (!setting.aboutEvent && !isElliptic(setting)) return undefined
  return cue ?? sender(setting, phrase)
}

/** "attended by 40 countries", "850 guests participating", "700 representatives have registered". */
function attendance({ cues, reading, sentence }: Setting, phrase: CountedPhrase): Ground | undefined {
  const cue = cues.find(({ kind, first, last }) =>
    kind === 'attendedBy'
      ? first < phrase.first && phrase.first - last < 30
      : kind === 'attends' && first >= phrase.last && first - phrase.last < 40,
  )
  if (cue) return cue
  for (let i = phrase.last; i < Math.min(sentence.last, phrase.last + 14); i++)
    if (REGISTERED.has(reading.tokens[i]?.word ?? '')) return { first: i, last: i + 1 }
  return undefined
}

const REGISTERED = new Set([
  'opened',
  'met',
  'meet',
  'meeting',
  'convened',
  'came',
  'travelled',
  'registered',
  'accredited',
  'present',
  'arrived',
  'gathered',
  'participating',
  'attending',
  'invited',
])
const SENDERS = new Set(
  'delegates delegations representatives participants experts guests officials ministers leaders delegation academicians journalists people specialists speakers scholars scientists'.split(
    ' ',
  ),
)

/** "experts and academicians from 95 countries": those before "from" came, so their countries count. */
function sender({ reading, sentence }: Setting, phrase: CountedPhrase): Ground | undefined {
  const { tokens } = reading
  let from = phrase.first - 1
  while (
    from > phrase.first - 12 &&
    from > sentence.first &&
    !['from', 'representing'].includes(tokens[from]?.word ?? '')
  )
    from--
  if (!['from', 'representing'].includes(tokens[from]?.word ?? '')) return undefined
  for (let i = from - 1; i > from - 6 && i >= sentence.first; i--)
    if (SENDERS.has(tokens[i]?.word ?? '')) return { first: i, last: from + 1 }
  return undefined
}

const LEAD = 12

/** The main event stands in the sentence, or the sentence in the document's first dozen. */
function namesEvent({ events, sentence, reading }: Setting): boolean {
  return events.length > 0 || (reading.tokens[sentence.first]?.sentence ?? 0) < LEAD
}

/** "Ministers from 47 countries attended." */
function isElliptic({ cues, reading }: Setting): boolean {
  return cues.some(
    ({ kind, last }) => kind === 'attends' && ',.;:)'.includes(reading.tokens[last]?.word ?? '.'),
  )
}

function signing({ reading, sentence }: Setting, phrase: CountedPhrase): Ground | undefined {
  const near = [
    phrase.first - 1,
    phrase.first - 2,
    phrase.first - 3,
    phrase.last,
    phrase.last + 1,
    phrase.last + 2,
  ]
  const at = near.find(
    i => i >= sentence.first && i < sentence.last && SIGNING.has(reading.tokens[i]?.word ?? ''),
  )
  return at === undefined ? undefined : { first: at, last: at + 1 }
}

function describeCount(setting: Setting, phrase: CountedPhrase, ground: Ground): Finding<Count> {
  const { reading } = setting
  const named = namedOf(setting, phrase)
  const value: Count = {
    n: phrase.n,
    of: wordsOf(reading, spanOf(reading, phrase.noun, phrase.last)),
    bound: phrase.bound,
    ...(named > 0 && named < phrase.n ? { named } : {}),
  }
  const spans: readonly [Span, ...Span[]] = [spanOf(reading, phrase.first, phrase.last)]
  const words = quote(reading, spanOf(reading, ground.first, ground.last))
  const why = `${words} makes ${quote(reading, spans[0])} a number of this meeting.`
  return { value, spans, why, status: 'stated', weight: phrase.kind === 'attenders' ? 1 : 2, reasons: [] }
}

const OPENERS = new Set(['including', 'namely', ':', 'such', 'among'])
const LONGEST_GAP = 8

/** How many of the bodies counted are named in the list after the number. */
function namedOf({ reading, bodies, sentence }: Setting, phrase: CountedPhrase): number {
  if (reading.tokens[phrase.head]?.word !== 'organisations') return 0
  let end = phrase.last
  let opened = false
  for (let i = end; i < Math.min(end + 3, sentence.last); i++)
    if (OPENERS.has(reading.tokens[i]?.word ?? '')) opened = true
  if (!opened) return 0
  let named = 0
  for (const body of bodies) {
    if (body.first < phrase.last) continue
    if (body.first >= sentence.last || body.first - end > LONGEST_GAP) break
    named++
    end = body.last
  }
  return named
}

/** Each statement once: a heading, a lead and a caption often repeat one number. */
function withoutRepeats(found: readonly Finding<Count>[]): readonly Finding<Count>[] {
  const seen = new Set<string>()
  return found.filter(({ value }) => {
    const key = `${value.n} ${value.of.split(' ').at(-1)?.toLowerCase() ?? ''}`
    return !seen.has(key) && seen.add(key)
  })
}
