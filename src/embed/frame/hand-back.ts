import { CLICKER_KEYS, findHandedKey, toRevealCall, type HandedKey } from '../protocol/handed-keys.ts'
import type { Post } from './post.ts'
import type { NavMode } from './settings.ts'

/** Who has the keys now; the button "Explore" and its badge are drawn from it. */
export interface KeyHolder {
  /** Whether the reader works inside the frame, and only PageUp and PageDown go to the deck. */
  inside(): boolean
  /** Keeps the keys inside until Escape; a deck's frame gives them away otherwise. */
  explore(): void
  handBack(): void
  subscribe(listener: () => void): () => void
  /** A deck has spoken: PageUp and PageDown are its own from now on, whatever `nav` says. */
  meetDeck(): void
  stop(): void
}

interface Order {
  readonly page: Window
  readonly nav: NavMode
  readonly post: Pick<Post, 'send' | 'sendPlain'>
  /** Goes so many steps on in the frame's own story; `false` where it has none. */
  readonly walk: (by: 1 | -1) => boolean
}

/**
 * So long after a click focus that the page itself moves into the frame is handed back, too: a panel that opens
 * late takes it then.
 */
const AFTER_CLICK = 1000
const POINTERS = ['pointerup', 'pointercancel', 'click'] as const

/**
 * Keeps a clicker alive in a deck around the frame. A click puts the focus into the frame, and from then on
 * the deck hears no key; so the focus goes back when the pointer goes up, and a key that still arrives is
 * consumed here and sent on once.
 */
export function holdKeys({ page, nav, post, walk }: Order): KeyHolder {
  const listeners = new Set<() => void>()
  let inside = false
  let deck = nav === 'host'
  let clicked = false
  let timer: number | undefined

  const setInside = (next: boolean): void => {
    if (next === inside) return
    inside = next
    for (const listener of listeners) listener()
  }
  const focusDeck = (): void => {
    if (page.parent === page) return
    page.parent.focus()
    post.send({ type: 'focus', focus: 'back' })
  }
  const handBack = (): void => {
    setInside(false)
    focusDeck()
  }
  const explore = (): void => {
    clicked = false
    setInside(true)
    page.focus()
  }
  const pointerDone = ({ target }: Event): void => {
    if (inside || isTextField(target)) return
    clicked = true
    page.clearTimeout(timer)
    timer = page.setTimeout(() => (clicked = false), AFTER_CLICK)
    focusDeck()
  }
  const focused = ({ target }: Event): void => {
    if (clicked && !inside && !isTextField(target)) focusDeck()
  }
  const send = (event: KeyboardEvent, key: HandedKey, taken: boolean): void => {
    // A key that is held down is one press.
    if (event.repeat) return
    post.send({ type: 'key', key, shift: event.shiftKey, taken })
    const call = toRevealCall(key, event.shiftKey)
    if (taken && call !== undefined) post.sendPlain(call)
  }
  const consume = (event: KeyboardEvent): void => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const pressedInDeck = (event: KeyboardEvent, key: HandedKey): void => {
    const busy = inside || isTextField(event.target)
    if (busy && key === 'Escape') {
      consume(event)
      handBack()
      return
    }
    if (busy && !CLICKER_KEYS.includes(key)) return
    consume(event)
    send(event, key, true)
    if (!busy) focusDeck()
  }
  const pressed = (event: KeyboardEvent): void => {
    if (event.isComposing) return
    const key = findHandedKey(event)
    if (key === undefined) {
      if (event.key === 'Enter' && nav === 'host' && !isTextField(event.target)) setInside(true)
      return
    }
    if (nav === 'host') {
      pressedInDeck(event, key)
      return
    }
    if (!CLICKER_KEYS.includes(key)) return
    if (nav === 'self') {
      if (walk(key === 'PageDown' ? 1 : -1)) consume(event)
      return
    }
    if (deck) consume(event)
    send(event, key, deck)
  }

  const framed = page.parent !== page
  if (framed && nav === 'host') {
    for (const type of POINTERS) page.addEventListener(type, pointerDone, true)
    page.addEventListener('focusin', focused, true)
  }
  if (framed || nav === 'self') page.addEventListener('keydown', pressed, true)
  return {
    inside: () => inside,
    explore,
    handBack,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    meetDeck: () => (deck = true),
    stop: () => {
      page.clearTimeout(timer)
      for (const type of POINTERS) page.removeEventListener(type, pointerDone, true)
      page.removeEventListener('focusin', focused, true)
      page.removeEventListener('keydown', pressed, true)
    },
  }
}

const TYPED_IN =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), ' +
  'input:not([type="button"], [type="checkbox"], [type="radio"], [type="range"], [type="reset"], [type="submit"])'

/** Whether the reader types there, so that letters and arrows are text. */
function isTextField(target: EventTarget | null): boolean {
  return target !== null && 'closest' in target && (target as Element).closest(TYPED_IN) !== null
}
