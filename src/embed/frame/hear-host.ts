import type { HostMessage } from '../protocol/messages.ts'
import { isFromHost, type TrustedHost } from '../protocol/origins.ts'
import { readHostMessage } from '../protocol/read-message.ts'
import type { Post } from './post.ts'

interface Order {
  readonly page: Window
  readonly trusted: TrustedHost
  readonly post: Post
  readonly obey: (message: HostMessage, id: string | undefined) => void
  /** reveal.js shows or leaves the slide of the frame. */
  readonly slide: (shown: boolean) => void
}

/** Milliseconds: a host that sends nothing but rubbish is told so four times a second. */
const BETWEEN_FAULTS = 250

/**
 * Listens to the page around the frame, and to no one else. What is of another protocol or of a later version
 * is ignored; what is of this one and damaged is named, and changes nothing.
 */
export function hearHost({ page, trusted, post, obey, slide }: Order): { stop(): void } {
  let lastFault = -Infinity
  const refuse = (why: string, id: string | undefined): void => {
    if (id !== undefined) {
      post.send({ type: 'result', error: why }, id)
      return
    }
    const now = Date.now()
    if (now - lastFault < BETWEEN_FAULTS) return
    lastFault = now
    post.send({ type: 'error', code: 'bad-message', message: why })
  }
  const heard = (event: MessageEvent): void => {
    if (page.parent === page || !isFromHost(event, page.parent, trusted)) return
    const data: unknown = event.data
    if (data === 'slide:start' || data === 'slide:stop') {
      slide(data === 'slide:start')
      return
    }
    const received = readHostMessage(data)
    if (received.kind === 'bad') refuse(received.why, received.id)
    // Words for what stood in the frame before are not for what stands there now.
    else if (received.kind === 'message' && (received.inst ?? post.inst) === post.inst)
      obey(received.message, received.id)
  }
  page.addEventListener('message', heard)
  return { stop: () => page.removeEventListener('message', heard) }
}
