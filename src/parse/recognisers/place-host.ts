import type { EventFocus } from './event-focus.ts'
import type { PlaceMention } from './place-mention.ts'
import type { Stage } from './stage.ts'

const HOSTS = new Set(['hosted', 'hosts', 'host', 'hosting', 'welcomes', 'welcomed'])

/** Whether a verb of hosting follows the place: "Moscow hosted", "Accra, Ghana, will host", "Oslo on Monday is hosting". */
export function receives(focus: EventFocus, { last }: PlaceMention): boolean {
  return HOSTS.has(hostVerb(focus, pastCountry(focus, last)))
}

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

/** "hosted" in "Moscow hosted", "will host" and "is hosting". */
function hostVerb({ stage }: EventFocus, at: number): string {
  const { tokens } = stage.marks.reading
  const helper = ['will', 'is', 'was', 'has', 'to'].includes(tokens[at]?.word ?? '')
  const place = helper ? at + 1 : at
  if (tokens[place]?.word.startsWith('play') && tokens[place + 1]?.word === 'host') return 'host'
  return tokens[tokens[place]?.word === 'be' ? place + 1 : place]?.word ?? ''
}
