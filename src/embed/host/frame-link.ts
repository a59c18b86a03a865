import { isRevealCall } from '../protocol/handed-keys.ts'
import { PROTOCOL, type FrameMessage, type HostMessage } from '../protocol/messages.ts'
import { readFrameMessage } from '../protocol/read-message.ts'
import { createGreeter } from './greeter.ts'
import { createPendingAnswers, type Answer } from './pending-answers.ts'

export type { Answer }

/** One host's line to one frame. */
interface FrameLink {
  /** Whether the frame that stands there has answered. */
  met(): boolean
  /** Sends now; before the frame is ready it would be lost. */
  send(message: HostMessage): void
  /** Sends when the frame is ready, and gives its answer; rejected with a sentence when it refuses or is silent. */
  ask(message: HostMessage): Promise<Answer>
  /** Says hello until the frame answers: at first, and whenever it is loaded anew. */
  greet(): void
  /** Another page comes into the frame: what was asked of the one before is not answered any more. */
  forget(): void
}

/**
 * Speaks with the frame in `iframe` and with no other: a message counts when it comes from its window, whatever
 * origin it names, because a sandboxed frame has none. Each message is checked before it is told.
 */
export function linkFrame(iframe: HTMLIFrameElement, hear: (message: FrameMessage) => void): FrameLink {
  const answers = createPendingAnswers()
  const waiting: (() => void)[] = []
  let inst: string | undefined
  let again = false
  let step: number | undefined

  const post = (message: HostMessage, id?: string): void => {
    const envelope = {
      plenary: PROTOCOL,
      ...(inst === undefined ? {} : { inst }),
      ...(id === undefined ? {} : { id }),
    }
    // A sandboxed frame has no origin to name; nothing that a host says is secret.
    iframe.contentWindow?.postMessage({ ...message, ...envelope }, '*')
  }
  const { greet, rest } = createGreeter(() => post({ type: 'hello', protocol: PROTOCOL }))
  const forget = (): void => {
    rest()
    if (inst !== undefined) answers.rejectAll('The timeline was loaded anew.')
    ;[inst, step] = [undefined, undefined]
  }
  const meet = (of: string): void => {
    forget()
    inst = of
    for (const send of waiting.splice(0)) send()
  }
  const heard = (event: MessageEvent): void => {
    if (event.source === null || event.source !== iframe.contentWindow) return
    // The key comes as a message of ours, too; reveal.js would move twice.
    if (isRevealCall(event.data)) event.stopImmediatePropagation()
    const received = readFrameMessage(event.data)
    if (received.kind !== 'message') return
    const { message } = received
    const of = received.inst ?? ''
    if (message.type === 'ready') {
      rest()
      // A frame answers every hello, and says its step anew each time; the page hears once of each load.
      again = of === inst
      if (again) return
      meet(of)
    } else if (of !== inst) return
    if (message.type === 'step') {
      const known = again && message.i === step
      ;[again, step] = [false, message.i]
      if (known) return
    }
    if (message.type === 'result') answers.settle(received.id, message)
    hear(message)
  }

  // Before the deck's own listeners, wherever this script stands.
  addEventListener('message', heard, { capture: true })
  iframe.addEventListener('load', greet)
  return {
    met: () => inst !== undefined,
    send: message => {
      if (inst !== undefined) post(message)
    },
    ask: message =>
      answers.expect(id => {
        if (inst === undefined) waiting.push(() => post(message, id))
        else post(message, id)
      }),
    greet,
    forget,
  }
}
