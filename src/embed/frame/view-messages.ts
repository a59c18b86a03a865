import { formatLink } from '../../link/permalink.ts'
import { selectShown } from '../../state/select-shown.ts'
import type { PlenaryState } from '../../state/store.ts'
import type { FrameMessage, FrameView } from '../protocol/messages.ts'

/** Words of documents may be of any length; a message is not. */
export const brief = (text: string): string => text.slice(0, 300).toWellFormed()

export function viewOf(state: PlenaryState): FrameView {
  const title = brief(state.index.title)
  const shown = selectShown(state).size
  const total = state.index.events.length
  return { hash: formatLink(state), title, label: `${title}: ${shown} of ${total} events`, shown, total }
}

/** What a host is told of a change: an event opened or closed, a passage opened. */
export function changesBetween(before: PlenaryState, after: PlenaryState): readonly FrameMessage[] {
  const messages: FrameMessage[] = []
  if (after.event !== before.event) messages.push(selection(after))
  const { document, passage } = after
  if (document !== undefined && (document !== before.document || passage !== before.passage))
    messages.push({ type: 'open', document, ...(passage ? { quote: brief(passage.exact) } : {}) })
  return messages
}

function selection({ index, event }: PlenaryState): FrameMessage {
  const record = index.events.find(({ id }) => id === event)
  if (!record) return { type: 'select' }
  const { id, title, date } = record
  return { type: 'select', event: id, title: brief(title), ...(date === undefined ? {} : { date }) }
}
