import { documentsById } from '../../derive/by-id.ts'
import type { EventSummary } from '../../model/dataset-index.ts'
import { cleanLine, cleanParagraphs } from '../clean-text.ts'
import { quotedWords, type CitedWords, type StepMatter } from '../story-matter.ts'
import { addressOfLink } from '../web-address.ts'
import type { SlideContext } from './slide-context.ts'

/**
 * What the speaker has in hand: the author's notes, what no longer holds, the quotations numbered with their
 * sources, what to check before citing, and where the view is live.
 */
export function slideNotes(context: SlideContext, { step, read, cited }: StepMatter): readonly string[] {
  const { order, words } = context
  const live = addressOfLink(order.address, step.link)
  return [
    ...cleanParagraphs(step.notes),
    ...words.notices(read.notices).map(notice => cleanLine(notice)),
    ...cited.map((one, i) => `${i + 1}. ${citation(context, one)}`),
    ...(read.event ? words.checks(order.index, read.event.id).map(check => cleanLine(check)) : []),
    ...(live === undefined ? [] : [live]),
  ]
}

/** “… had a meeting on the sidelines …” SCO Secretariat delegation …, publisher not named, line 17, 004.txt. */
function citation({ order, words }: SlideContext, cited: CitedWords): string {
  if (cited.kind === 'gone') return words.gone(cleanLine(cited.exact))
  const { quotation } = cited
  const source = documentsById(order.index).get(quotation.document)
  const from = [
    cleanLine(source?.title ?? ''),
    ...(source ? [words.source(source)] : []),
    words.line(quotation.line, quotation.state),
    cleanLine(source?.file ?? quotation.document),
  ]
  return `“${cleanLine(quotedWords(quotation), 720)}” ${from.filter(part => part !== '').join(', ')}.`
}

/** The events that a score shows, in the order of the index, for who cannot see it. */
export function eventNotes(context: SlideContext, shown: ReadonlySet<string>): readonly string[] {
  const events = context.order.index.events.filter(({ id }) => shown.has(id))
  return events.map(event => eventInWords(context, event))
}

/** "4 October 2017, 16th Meeting of Heads …, Krasnodar". */
export function eventInWords({ order, words }: SlideContext, event: EventSummary): string {
  const said = [words.dating(event), event.title, words.place(order.index, event)]
  return cleanLine(said.filter(part => part !== '').join(', '))
}
