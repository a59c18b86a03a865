import { PROTOCOL, type FrameMessage, type Posted } from '../protocol/messages.ts'
import type { TrustedHost } from '../protocol/origins.ts'

/** What a frame says; `id` names the request that it answers. */
export interface Post {
  readonly inst: string
  send(message: FrameMessage, id?: string): void
  /** A string of another protocol, as reveal.js reads it. */
  sendPlain(text: string): void
}

/** Says nothing of the view, so every page may hear it: a deck must get its keys whatever `origin` says. */
const PLAIN: ReadonlySet<FrameMessage['type']> = new Set(['ready', 'height', 'step', 'key', 'focus'])

type Page = Pick<Window, 'parent'>

/**
 * Posts to the page around the frame, and to no other; a page that stands alone posts nothing. With an origin
 * given, only that origin hears of the view. Without one all may: the frame holds nothing that its address
 * does not give to everyone.
 */
export function createPost(page: Page, trusted: TrustedHost, inst: string): Post {
  const host = page.parent === page ? undefined : page.parent
  return {
    inst,
    send: (message, id) => {
      const target = PLAIN.has(message.type) ? '*' : targetOrigin(trusted)
      if (target === undefined) return
      const posted: Posted<FrameMessage> = {
        ...message,
        plenary: PROTOCOL,
        inst,
        ...(id === undefined ? {} : { id }),
      }
      host?.postMessage(posted, target)
    },
    sendPlain: text => host?.postMessage(text, '*'),
  }
}

function targetOrigin(trusted: TrustedHost): string | undefined {
  switch (trusted.kind) {
    case 'any':
      return '*'
    case 'exactly':
      return trusted.origin
    case 'nobody':
      return undefined
  }
}

/** Unlike that of any other load of a frame. */
export function newInst(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
