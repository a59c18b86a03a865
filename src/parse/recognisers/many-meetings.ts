import type { Landmarks } from '../landmarks.ts'
import { CAPITAL, has } from '../tokens.ts'
import type { NameStart } from './event-modifiers.ts'

/** "meetings", "summits": more than one, and none of the nouns that only end so. */
export function isPlural(marks: Landmarks, start: NameStart, head: number): boolean {
  const word = marks.reading.tokens[head]?.word ?? ''
  if (!word.endsWith('s') || SINGLE.has(word) || start.before === 'a' || start.before === 'an') return false
  return !isYearlyMeetings(marks, head) && !isOneCongress(marks, start, head)
}

/** "Annual Meetings", "Spring Meetings": a bank's one meeting. */
function isYearlyMeetings({ reading: { tokens } }: Landmarks, head: number): boolean {
  const yearly = tokens[head - 1]?.word === 'annual' || tokens[head - 1]?.word === 'spring'
  return yearly && tokens[head]?.word === 'meetings' && has(tokens[head], CAPITAL)
}

/** "the congress", "7th congress", "Congress of Judges"; the Congress of a country or party is no meeting. */
function isOneCongress({ reading }: Landmarks, { bare, edition, first }: NameStart, head: number): boolean {
  const { tokens } = reading
  if (tokens[head]?.word !== 'congress') return false
  const named = first < head && has(tokens[head - 1], CAPITAL) && !OF_STATE.has(tokens[head - 1]?.word ?? '')
  return bare || named || edition !== undefined || tokens[head + 1]?.word === 'of'
}

/** One meeting, whatever the noun's ending: "Lake Days". */
const SINGLE = new Set(['talks', 'days', 'readings', 'hearings'])

const OF_STATE = new Set([
  'us',
  'american',
  'national',
  'people',
  "'s",
  'peoples',
  'the',
  'party',
  'state',
  'philippine',
  'peruvian',
])
