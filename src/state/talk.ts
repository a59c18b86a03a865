/** A talk has two sides: the slides that the room sees, and the notes that its speaker sees. */
export interface Talk {
  /** Known to the windows of one talk only, so that two talks in one browser do not disturb each other. */
  readonly id: string
  readonly side: 'slides' | 'notes'
}

const KEY = 'plenary.talk'
const QUERY = 'presenter'

type Page = Pick<Window, 'location' | 'sessionStorage' | 'crypto'>

/** The talk of this window: the one its address names (`?presenter=…`), else its own, the same after a reload. */
export function talkOf(page: Page): Talk {
  const named = new URLSearchParams(page.location.search).get(QUERY)
  return named === null ? { id: ownTalk(page), side: 'slides' } : { id: named, side: 'notes' }
}

/** The address of the window of notes beside this one. */
export function notesAddress({ id }: Talk, address: string): string {
  const url = new URL(address)
  url.searchParams.set(QUERY, id)
  return url.href
}

function ownTalk(page: Page): string {
  const made = page.crypto.getRandomValues(new Uint32Array(2)).join('-')
  try {
    const known = page.sessionStorage.getItem(KEY) ?? made
    page.sessionStorage.setItem(KEY, known)
    return known
  } catch {
    // A frame or a private window keeps nothing: after a reload the notes have to be opened again.
    return made
  }
}
