import type { Token } from '../tokens.ts'
import { wordSet } from '../word-set.ts'
import type { EventFocus } from './event-focus.ts'
import type { PlaceMention } from './place-mention.ts'
import type { Stage } from './stage.ts'

const HOSTS = wordSet('hosted hosts host hosting welcomes welcomed venue site')

/**
 * Whether the words around a place make it the host: "Moscow hosted", "Accra, Ghana, will host", "Oslo on Monday is
 * hosting", "Lima was chosen to host", "Bogor as the venue", "hosted by the city of Turin", "this year's host, Fiji".
 */
export function receives(focus: EventFocus, { first, last, attributive }: PlaceMention): boolean {
  const { tokens } = focus.stage.marks.reading
  if (isNamedHost(tokens, first)) return true
  return !attributive && HOSTS.has(hostVerb(tokens, pastCountry(focus, last)))
}

/** "hosted by", "host country", "host," before the place. */
function isNamedHost(tokens: readonly Token[], first: number): boolean {
  let at = first - 1
  while (at > first - 5 && BEFORE_HOST.has(tokens[at]?.word ?? '')) at--
  const word = tokens[at]?.word ?? ''
  return (word === 'host' && at > 0) || (word === 'hosted' && tokens[at + 1]?.word === 'by')
}

const BEFORE_HOST = wordSet('the by city of country nation government ,')

/** Past "(Kyrgyz Republic)", ", Mexico," and "on Monday", which may stand between a place and its verb. */
function pastCountry({ stage }: EventFocus, at: number): number {
  const { marks } = stage
  const { tokens } = marks.reading
  const country = marks.placeFrom.get(tokens[at + 1]?.word === 'the' ? at + 2 : at + 1)
  const mark = tokens[at]?.word
  if ((mark === '(' || mark === ',') && country && CLOSING.has(tokens[country.last]?.word ?? ''))
    return pastDay(stage, country.last + 1)
  return pastDay(stage, at)
}

const CLOSING = new Set([')', ','])

function pastDay({ marks }: Stage, at: number): number {
  const day = marks.dateFrom.get(marks.reading.tokens[at]?.word === 'on' ? at + 1 : at)
  return day?.last ?? at
}

/** "hosted" in "Moscow hosted", "will host", "has been selected to host", "as the venue". */
function hostVerb(tokens: readonly Token[], at: number): string {
  let verb = at
  while (verb < at + LONGEST_VERB && HELPERS.has(tokens[verb]?.word ?? '')) verb++
  if (tokens[verb]?.word.startsWith('play')) verb++
  return tokens[verb]?.word ?? ''
}

const HELPERS = wordSet(
  'will is was has to been be as the a again selected chosen picked named set due ready',
)
const LONGEST_VERB = 6
