import type { Count } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import type { OrganisationMention } from '../bodies/named-body.ts'
import { countedAt, type CountedPhrase } from '../counts/counted-phrase.ts'
import { findGround } from '../counts/count-grounds.ts'
import type { Finding } from '../finding.ts'
import { NUMERALS } from '../number-words.ts'
import { quote, spanOf, wordsOf, type Reading } from '../reading.ts'
import { describeSetting, near, type Setting } from '../roles/setting.ts'
import type { EventScope } from '../scope.ts'
import type { Sentence } from '../sentences.ts'
import { beginningIn, isCovered, type TokenRange } from '../token-ranges.ts'
import { NUMBER, has, isOneOf } from '../tokens.ts'

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
    let before: { phrase: CountedPhrase; ground: TokenRange } | undefined
    for (const phrase of phrases) {
      const around = near(setting, phrase)
      const joined = before && areJoined(reading, before.phrase, phrase) ? before.ground : undefined
      const ground = findGround(around, phrase) ?? joined
      before = ground && { phrase, ground }
      if (ground) found.push(describeCount(around, phrase, ground))
    }
  }
  return withoutRepeats(found)
}

const JOINTS = new Set([',', 'and', 'as', 'well', 'from', 'with'])

/** "90 countries and 24 organisations": what makes the one a number of the meeting makes the other. */
function areJoined({ tokens }: Reading, { last }: CountedPhrase, { first }: CountedPhrase): boolean {
  return first - last < 6 && tokens.slice(last, first).every(({ word }) => JOINTS.has(word))
}

function countedIn(reading: Reading, sentence: Sentence, scope: EventScope): readonly CountedPhrase[] {
  const phrases: CountedPhrase[] = []
  if (!has(sentence, NUMBER) && !isOneOf(sentence, NUMERALS)) return phrases
  const { first, last } = sentence
  for (let i = first; i < last; i++) {
    const phrase = countedAt(reading, i)
    if (!phrase || scope.furniture.has(reading.tokens[i]?.line ?? -1) || isCovered(scope.aside, i)) continue
    phrases.push(phrase)
    i = phrase.last - 1
  }
  return phrases
}

function describeCount(setting: Setting, phrase: CountedPhrase, ground: TokenRange): Finding<Count> {
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
