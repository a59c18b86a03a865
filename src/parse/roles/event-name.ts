import type { OrganisationMention } from '../bodies/named-body.ts'
import type { Reading } from '../reading.ts'
import type { EventMention } from '../scope.ts'
import { ALL_CAPS, NUMBER, ORDINAL, has } from '../tokens.ts'
import { makeObservation, type Observation } from './observation.ts'
import { beforeArticle, holdsWord, type Setting } from './setting.ts'

const WITH = new Set(['with', 'between'])
/** What stands in quotation marks is the theme: “NATO and the seas”. */
const QUOTES = new Set(['"'])
const TOPIC = new Set(['on', 'for', 'to', 'with', 'about', 'against'])

/**
 * A body in the meeting's own name convenes it: "OSCE-wide Conference", "Conference of the CSTO", "NATO Summit",
 * "the Council's 47th meeting". One after "with" or paired by a hyphen is the other side: "Russia-EU summit".
 */
export function observeEventName(setting: Setting, mention: OrganisationMention): readonly Observation[] {
  const { reading } = setting
  for (const event of setting.events) {
    if (!isPartOf(reading, event, mention)) continue
    if (holdsWord(reading, event.first, mention.first, QUOTES)) return []
    const named = { first: Math.min(event.first, mention.first), last: Math.max(event.last, mention.last) }
    const inside = mention.first >= event.first && mention.last <= event.last
    const opposite = isPaired(reading, mention) || holdsWord(reading, event.first, mention.first, WITH)
    if (inside && opposite) return [makeObservation(mention, 'counterpart', named, false)]
    if (TOPIC.has(reading.tokens[beforeArticle(reading, mention.first)]?.word ?? '')) return []
    return [makeObservation(mention, 'inName', named, false)]
  }
  return []
}

function isPartOf({ tokens }: Reading, event: EventMention, mention: OrganisationMention): boolean {
  if (mention.first >= event.first && mention.last <= event.last) return true
  if (mention.last <= event.first && isQualified(tokens, mention.last, event.first)) return true
  const after = mention.first - event.last
  return after >= 1 && after <= 2 && tokens[event.last]?.word === 'of'
}

const LONGEST_QUALIFIER = 5

/** "the Council's 47th meeting", "the Council 2016 conference", "the Council (COS) annual meeting": all is one name. */
function isQualified(tokens: Reading['tokens'], from: number, to: number): boolean {
  if (to - from > LONGEST_QUALIFIER) return false
  return tokens.slice(from, to).every((token, i) => {
    const short = token.word === '(' || token.word === ')' || has(token, ALL_CAPS)
    return (
      short || has(token, NUMBER | ORDINAL) || (token.word === "'s" && i === 0) || token.word === 'annual'
    )
  })
}

function isPaired({ tokens }: Reading, { first, last }: OrganisationMention): boolean {
  if (tokens[first - 1]?.word === '-') return true
  return tokens[last]?.word === '-' && tokens[last + 1]?.word !== 'wide' && tokens[last + 1]?.word !== 'led'
}
