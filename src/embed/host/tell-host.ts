import type { FrameMessage } from '../protocol/messages.ts'
import { pressKey, takeFocusBack } from './deck.ts'

/** Messages that become events of the element, `plenary-ready` and so on. */
const EVENTS: ReadonlySet<FrameMessage['type']> = new Set([
  'ready',
  'state',
  'select',
  'open',
  'step',
  'key',
  'error',
])

/**
 * Tells the page what a frame says, as a bubbling event of `element` whose `detail` holds the fields. A key
 * becomes a press in the deck, unless a listener of `plenary-key` prevents that and moves the deck itself.
 */
export function tellHost(element: HTMLElement, iframe: HTMLIFrameElement, message: FrameMessage): void {
  if (message.type === 'focus' && message.focus === 'back') takeFocusBack(iframe)
  if (!EVENTS.has(message.type)) return
  const { type, ...detail } = message
  const event = new CustomEvent(`plenary-${type}`, {
    bubbles: true,
    composed: true,
    cancelable: true,
    detail,
  })
  const go = element.dispatchEvent(event)
  if (go && message.type === 'key' && message.taken) pressKey(element, message.key, message.shift)
}
