import type { HandedKey } from '../protocol/handed-keys.ts'

/** Old numbers of the keys; reveal.js and most decks still read them. */
const KEY_CODES: Readonly<Record<HandedKey, number>> = {
  PageUp: 33,
  PageDown: 34,
  ArrowLeft: 37,
  ArrowRight: 39,
  Space: 32,
  Escape: 27,
  b: 66,
  '.': 190,
}

const CODES: Partial<Record<HandedKey, string>> = { b: 'KeyB', '.': 'Period' }

/** Presses a key where the frame stands, so that every deck around it hears it as its own. */
export function pressKey(target: HTMLElement, key: HandedKey, shiftKey: boolean): void {
  const keyCode = KEY_CODES[key]
  const press = {
    key: key === 'Space' ? ' ' : key,
    code: CODES[key] ?? key,
    keyCode,
    which: keyCode,
    shiftKey,
    bubbles: true,
    composed: true,
    cancelable: true,
  }
  for (const type of ['keydown', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, press))
}

/** Takes the focus out of a frame that gave it away, where the browser has not done so. */
export function takeFocusBack(iframe: HTMLIFrameElement): void {
  const root = iframe.getRootNode()
  if (!(root instanceof Document || root instanceof ShadowRoot) || root.activeElement !== iframe) return
  iframe.blur()
  window.focus()
}
