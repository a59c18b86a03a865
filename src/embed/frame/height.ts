/** Milliseconds without a change after which a height is told: ten a second at most, and one for a whole unfolding. */
const REST = 100
/** Smaller changes are rounding. */
const LEAST = 2
/**
 * So many heights in a row may answer a host that changed the frame's height: one is a right answer, two may
 * be a scroll bar, three are a loop.
 */
const MOST_ECHOES = 2

type Page = Pick<Window, 'innerHeight' | 'innerWidth' | 'setTimeout' | 'clearTimeout'>

interface HeightFollower {
  /** Tells the height again, for a host that has only now begun to listen. */
  repeat(): void
  stop(): void
}

/**
 * Tells how high the content is, in whole pixels, when it has come to rest. `inner` must not be sized from the
 * window (`100vh`): then each answer of the host makes a new height, and after two such echoes nothing more is
 * told until the width or the content changes.
 */
export function followHeight(page: Page, inner: Element, tell: (px: number) => void): HeightFollower {
  let told: number | undefined
  let timer: number | undefined
  let echoes = 0
  let frame = { width: page.innerWidth, height: page.innerHeight }

  const measure = (): void => {
    const px = Math.ceil(inner.getBoundingClientRect().height)
    if (px === 0 || (told !== undefined && Math.abs(px - told) < LEAST)) return
    const now = { width: page.innerWidth, height: page.innerHeight }
    echoes = now.height !== frame.height && now.width === frame.width ? echoes + 1 : 0
    frame = now
    if (echoes > MOST_ECHOES) return
    told = px
    tell(px)
  }
  const rest = (): void => {
    page.clearTimeout(timer)
    timer = page.setTimeout(measure, REST)
  }
  const observer = new ResizeObserver(rest)
  observer.observe(inner)
  return {
    repeat: () => {
      if (told !== undefined) tell(told)
    },
    stop: () => {
      page.clearTimeout(timer)
      observer.disconnect()
    },
  }
}
