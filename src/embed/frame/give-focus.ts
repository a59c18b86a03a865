import { isTextField } from './text-field.ts'

interface Order {
  readonly page: Window
  /** Whether the reader works inside the frame on purpose. */
  readonly inside: () => boolean
  /** Puts the focus into the page around the frame. */
  readonly focusHost: () => void
}

/**
 * So many milliseconds after a click, focus that the page itself moves into the frame is given back, too: a
 * panel that opens late takes it then.
 */
const AFTER_CLICK = 1000
/** A tap moves the focus only after its `pointerup`, and a finger that scrolls ends in `pointercancel`. */
const POINTERS = ['pointerup', 'pointercancel', 'click'] as const

/**
 * Gives the focus back whenever a pointer is done with the frame, because a page hears no key while a frame in
 * it has the focus. Who comes by Tab, or types, stays.
 */
export function giveFocusBack({ page, inside, focusHost }: Order): { stop(): void } {
  let clicked = false
  let timer: number | undefined
  const done = ({ target }: Event): void => {
    if (inside() || isTextField(target)) return
    clicked = true
    page.clearTimeout(timer)
    timer = page.setTimeout(() => (clicked = false), AFTER_CLICK)
    focusHost()
  }
  const focused = ({ target }: Event): void => {
    if (clicked && !inside() && !isTextField(target)) focusHost()
  }
  for (const type of POINTERS) page.addEventListener(type, done, { capture: true })
  page.addEventListener('focusin', focused, { capture: true })
  return {
    stop: () => {
      page.clearTimeout(timer)
      for (const type of POINTERS) page.removeEventListener(type, done, { capture: true })
      page.removeEventListener('focusin', focused, { capture: true })
    },
  }
}
