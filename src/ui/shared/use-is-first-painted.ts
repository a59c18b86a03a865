import { useDeferredValue } from 'react'

/**
 * False while the page is first drawn, true right after: what a reader does not look for at once is drawn then,
 * and the score is painted sooner (a tenth of the time to the first score, `npm run bench:open`).
 */
export function useIsFirstPainted(): boolean {
  return useDeferredValue(true, false)
}
