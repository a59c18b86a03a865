/** What a key, a swipe or a button asks of a presentation. */
export type Act =
  | { readonly kind: 'by'; readonly steps: 1 | -1 }
  | { readonly kind: 'go'; readonly step: number }
  | { readonly kind: 'end' }
  | { readonly kind: 'digit'; readonly digit: string }
  /** A key of the presentation that is still down: nobody else hears it, and nothing more is done. */
  | { readonly kind: 'held' }
  | { readonly kind: 'black' | 'full-screen' | 'keys' | 'notes-window' | 'notes-below' | 'leave' }

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'>

const NEXT: Act = { kind: 'by', steps: 1 }
const BACK: Act = { kind: 'by', steps: -1 }

/** Keys as `KeyboardEvent.key` gives them. Clickers send the page keys, and `.` or `b` for black. */
const KEYS: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['ArrowRight', NEXT],
  ['ArrowDown', NEXT],
  ['PageDown', NEXT],
  [' ', NEXT],
  ['ArrowLeft', BACK],
  ['ArrowUp', BACK],
  ['PageUp', BACK],
  ['Home', { kind: 'go', step: 1 }],
  ['End', { kind: 'end' }],
  ['b', { kind: 'black' }],
  ['.', { kind: 'black' }],
  ['f', { kind: 'full-screen' }],
  ['?', { kind: 'keys' }],
  ['n', { kind: 'notes-window' }],
  ['u', { kind: 'notes-below' }],
  ['Escape', { kind: 'leave' }],
])

/**
 * What a key does while `typed` digits wait for Enter. An arrow that is held down walks on; a clicker's button is
 * one press, however long it is. `undefined` for keys that are not the presentation's.
 *
 *     readKey({ key: 'Enter', … }, '12') → { kind: 'go', step: 12 }
 */
export function readKey(press: Press, typed: string): Act | undefined {
  const { key, ctrlKey, altKey, metaKey, repeat } = press
  if (ctrlKey || altKey || metaKey) return undefined
  const act = firstAct(press, typed)
  return act && repeat && !key.startsWith('Arrow') ? { kind: 'held' } : act
}

/** What the key does when it goes down. */
function firstAct({ key, shiftKey }: Press, typed: string): Act | undefined {
  if (/^\d$/.test(key)) return { kind: 'digit', digit: key }
  if (key === 'Enter') return typed === '' ? undefined : { kind: 'go', step: Number(typed) }
  if (key === ' ' && shiftKey) return BACK
  return KEYS.get(key.length === 1 ? key.toLowerCase() : key)
}
