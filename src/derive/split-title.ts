/** Longer titles are cut at their colon, where they have one. */
const LONG = 90
/** What stands before the colon must be a title by itself. */
const SHORTEST = 12

interface SplitTitle {
  /** To be set large; it ends before the colon. */
  readonly title: string
  /** To be set small; empty where nothing was cut off. */
  readonly rest: string
}

/**
 * The name of an event, and its theme behind the colon, where both together are too long to be read at once.
 *
 *     "International Conference of the CSTO: On the Role …"  →  "International Conference of the CSTO", "On the Role …"
 */
export function splitTitle(whole: string): SplitTitle {
  const at = whole.indexOf(': ')
  if (whole.length <= LONG || at < SHORTEST) return { title: whole, rest: '' }
  return { title: whole.slice(0, at), rest: whole.slice(at + 2) }
}
