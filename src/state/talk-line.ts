import type { Talk } from './talk.ts'

/** What slides and notes tell each other. */
export type TalkMessage =
  /** "I have just opened: where are we?" */
  | { readonly kind: 'hello' }
  /** Where the talk stands now. */
  | {
      readonly kind: 'at'
      readonly story: string | undefined
      readonly step: number
      readonly black: boolean
      /** When somebody went there, in ms since 1970; 0 where a window has only been opened at it. */
      readonly since: number
    }

export interface TalkLine {
  say(message: TalkMessage): void
  /** The window that was opened for the notes, for pages where no channel between windows works. */
  pair(other: Window): void
  hangUp(): void
}

/** Longer words of `story` do not fit into a link either. */
const LONGEST_STORY = 8192

type Page = Pick<Window, 'opener' | 'addEventListener' | 'removeEventListener'>

/**
 * Connects the windows of one talk: by BroadcastChannel, and by `postMessage` to the window that opened this
 * one or was opened by it, because pages from `file://` have no channel. Both may bring the same message;
 * messages say where the talk is and not where it goes, so that twice does no harm. A window hears only the other
 * side: a tab that was duplicated is at the same talk, and walks by itself.
 */
export function openTalkLine(talk: Talk, page: Page, listen: (message: TalkMessage) => void): TalkLine {
  const channel = openChannel(`plenary-talk-${talk.id}`)
  let other: Window | undefined = (page.opener as Window | null) ?? undefined
  const take = (data: unknown): boolean => {
    const message = parseMessage(data, talk)
    if (message) listen(message)
    return message !== undefined
  }
  const hear = ({ data, source }: MessageEvent<unknown>): void => {
    // Only a window of this talk knows its id; it is answered where it speaks from.
    if (take(data) && source) other = source as Window
  }
  channel?.addEventListener('message', ({ data }) => take(data))
  page.addEventListener('message', hear)
  return {
    say: message => {
      const sent = { plenary: 'talk/1', talk: talk.id, from: talk.side, ...message }
      channel?.postMessage(sent)
      // From file:// there is no origin to name; what is said is a story's word and a number.
      other?.postMessage(sent, '*')
    },
    pair: window => {
      other = window
    },
    hangUp: () => {
      channel?.close()
      page.removeEventListener('message', hear)
    },
  }
}

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name)
  } catch {
    return undefined
  }
}

/** `undefined` for everything that is no message of the other side of this talk. */
export function parseMessage(data: unknown, talk: Talk): TalkMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const said = data as Readonly<Record<string, unknown>>
  if (said['plenary'] !== 'talk/1' || said['talk'] !== talk.id) return undefined
  if (said['from'] !== (talk.side === 'slides' ? 'notes' : 'slides')) return undefined
  if (said['kind'] === 'hello') return { kind: 'hello' }
  const { story, step, black, since } = said
  if (said['kind'] !== 'at' || typeof black !== 'boolean') return undefined
  if (typeof step !== 'number' || !Number.isInteger(step) || step < 1 || step > 9999) return undefined
  if (story !== undefined && (typeof story !== 'string' || story.length > LONGEST_STORY)) return undefined
  if (typeof since !== 'number' || !Number.isFinite(since)) return undefined
  return { kind: 'at', story, step, black, since }
}
