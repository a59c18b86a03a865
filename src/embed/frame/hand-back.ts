import { watched } from '../../state/watched.ts'
import { CLICKER_KEYS, findHandedKey, toRevealCall, type HandedKey } from '../protocol/handed-keys.ts'
import { giveFocusBack } from './give-focus.ts'
import type { Post } from './post.ts'
import type { NavMode } from './settings.ts'
import { isTextField } from './text-field.ts'

/** Who has the keys now; the button "Explore" and its badge are drawn from it. */
export interface KeyHolder {
  /** Whether the reader works inside the frame, and only PageUp and PageDown go to the deck. */
  inside(): boolean
  /** Keeps the keys inside until Escape, as Enter does; a frame with `nav=host` gives them away otherwise. */
  explore(): void
  handBack(): void
  subscribe(listener: () => void): () => void
  /** A deck has spoken: PageUp and PageDown are its own from now on, unless `nav=self`. */
  meetDeck(): void
  stop(): void
}

interface Order {
  readonly page: Window
  readonly nav: NavMode
  readonly post: Pick<Post, 'send' | 'sendPlain'>
  /** Goes one step on or back in the frame's own story; `false` where it shows none. */
  readonly walk: (by: 1 | -1) => boolean
}

/** Milliseconds after which a browser has refused to give the focus away, and the host's script must take it. */
const REFUSED = 50

/**
 * Keeps a clicker alive in a deck around the frame: the focus goes back to the deck after a click
 * ({@link giveFocusBack}), and a key of the deck that arrives here all the same is consumed and sent on once.
 *
 *     nav=host   every key of a deck; while the reader explores or types, only PageUp and PageDown
 *     nav=off    PageUp and PageDown, and consumed only where a deck has spoken
 *     nav=self   none; PageUp and PageDown go through the frame's own story
 */
export function holdKeys({ page, nav, post, walk }: Order): KeyHolder {
  const inside = watched(false)
  const framed = page.parent !== page
  let timer: number | undefined
  let deck = nav === 'host'

  const focusHost = (): void => {
    if (!framed) return
    page.parent.focus()
    page.clearTimeout(timer)
    timer = page.setTimeout(() => {
      if (!inside.get() && page.document.hasFocus()) post.send({ type: 'focus', focus: 'back' })
    }, REFUSED)
  }
  const handBack = (): void => {
    inside.set(false)
    focusHost()
  }
  const sendOn = (event: KeyboardEvent, key: HandedKey): void => {
    if (deck) consume(event)
    // A key that is held down is one press.
    if (event.repeat) return
    post.send({ type: 'key', key, shift: event.shiftKey, taken: deck })
    const call = toRevealCall(key, event.shiftKey)
    if (deck && call !== undefined) post.sendPlain(call)
  }
  const pressedOnSlide = (event: KeyboardEvent, key: HandedKey): void => {
    const busy = inside.get() || isTextField(event.target)
    if (busy && key === 'Escape') {
      consume(event)
      handBack()
    } else if (!busy || CLICKER_KEYS.includes(key)) {
      sendOn(event, key)
      if (!busy) focusHost()
    }
  }
  const pressed = (event: KeyboardEvent): void => {
    const key = event.isComposing ? undefined : findHandedKey(event)
    if (nav === 'host') {
      if (key !== undefined) pressedOnSlide(event, key)
      else if (event.key === 'Enter' && !isTextField(event.target)) inside.set(true)
    } else if (key !== undefined && CLICKER_KEYS.includes(key)) {
      if (nav === 'off') sendOn(event, key)
      else if (walk(key === 'PageDown' ? 1 : -1)) consume(event)
    }
  }

  const focus = framed && nav === 'host' ? giveFocusBack({ page, inside: inside.get, focusHost }) : undefined
  if (framed || nav === 'self') page.addEventListener('keydown', pressed, { capture: true })
  return {
    inside: inside.get,
    explore: () => {
      inside.set(true)
      // The click on "Explore" has given the focus away a moment ago.
      page.focus()
    },
    handBack,
    subscribe: inside.subscribe,
    meetDeck: () => (deck = true),
    stop: () => {
      focus?.stop()
      page.clearTimeout(timer)
      page.removeEventListener('keydown', pressed, { capture: true })
    },
  }
}

/** Neither the browser nor the views of the frame act on it. */
function consume(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}
