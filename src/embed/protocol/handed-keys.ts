/** Keys with which decks are driven; clickers send the first two, some also the last three. */
export const HANDED_KEYS = [
  'PageUp',
  'PageDown',
  'ArrowLeft',
  'ArrowRight',
  'Space',
  'Escape',
  'b',
  '.',
] as const
export type HandedKey = (typeof HANDED_KEYS)[number]

/** These belong to the deck even while a reader works inside the frame. */
export const CLICKER_KEYS: readonly HandedKey[] = ['PageUp', 'PageDown']

type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>

/** The key of a deck in a press; with Alt, Ctrl or Meta it is the browser's. */
export function findHandedKey({ key, altKey, ctrlKey, metaKey }: Press): HandedKey | undefined {
  if (altKey || ctrlKey || metaKey) return undefined
  const name = key === ' ' ? 'Space' : key
  return HANDED_KEYS.find(candidate => candidate === name || candidate === name.toLowerCase())
}

/**
 * The same press in reveal.js's own words, which it takes by `postMessage` with no code in the deck; Escape has
 * none that only leaves.
 * @see https://revealjs.com/postmessage/
 */
export function toRevealCall(key: HandedKey, shift: boolean): string | undefined {
  const method = revealMethod(key, shift)
  return method === undefined ? undefined : JSON.stringify({ method })
}

function revealMethod(key: HandedKey, shift: boolean): string | undefined {
  switch (key) {
    case 'PageDown':
      return 'next'
    case 'PageUp':
      return 'prev'
    case 'Space':
      return shift ? 'prev' : 'next'
    case 'ArrowLeft':
      return 'left'
    case 'ArrowRight':
      return 'right'
    case 'b':
    case '.':
      return 'togglePause'
    case 'Escape':
      return undefined
  }
}

/** Whether a message is such a call, as our own frames send it. */
export function isRevealCall(data: unknown): boolean {
  return typeof data === 'string' && /^\{"method":"(next|prev|left|right|togglePause)"\}$/.test(data)
}
