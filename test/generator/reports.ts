import { drawMeeting } from './meeting.ts'
import { renderTemplate } from './render.ts'
import type { Template } from './template.ts'
import { TEMPLATES } from './templates/all-templates.ts'
import { vocabularyOf, type Split } from './vocabulary.ts'

/** One text about one meeting. */
export interface Report {
  /** Two reports of one meeting have the same. */
  readonly meeting: number
  readonly file: string
  readonly text: string
}

/** Only days of publication differ between these; what else is drawn of the meeting is the same in all. */
const OF_ANY_MEETING: readonly Template[] = TEMPLATES.filter(
  ({ status, needs }) => status === 'held' && needs === undefined,
)
const APART = 104_729

/** So many meetings, each reported by so many different templates: what a folder of clippings is. */
export function generateReports(split: Split, meetings: number, each: number): readonly Report[] {
  return Array.from({ length: meetings * each }, (_, i) => {
    const meeting = Math.floor(i / each)
    const template = OF_ANY_MEETING[(meeting + (i % each) * 11) % OF_ANY_MEETING.length]
    if (!template) throw new Error('there are no templates')
    const seed = (split === 'tune' ? 5 : 3_000_000_019) + meeting * APART
    const drawn = drawMeeting(seed, vocabularyOf(split), template.when, template.needs)
    const name = template.name.replaceAll(/[^a-z0-9]+/g, '-')
    return { meeting, file: `${meeting}-${name}.txt`, text: renderTemplate(template, drawn).text }
  })
}
