/** What a bar is drawn on: a terminal, or a stream that is none. */
type Screen = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>

interface ProgressBar {
  /** Told after each document. */
  readonly onRead: (done: number, all: number) => void
  /** Takes the bar away, so that what comes next begins on a clean line. */
  readonly end: () => void
}

/** Milliseconds; a bar that flashes by tells nothing. */
const PATIENCE = 1000
/** Milliseconds; drawing more often would slow the reading down. */
const BETWEEN = 100
const WIDTH = 30

/**
 * A bar for what takes more than a second, on a terminal only:
 *
 *     Reading ██████████░░░░░░░░░░ 512 of 1500 documents
 *
 * @param now milliseconds, from any start
 */
export function progressBar(screen: Screen, now: () => number): ProgressBar {
  const started = now()
  let drawn: number | undefined
  return {
    onRead: (done, all) => {
      const time = now()
      if (!screen.isTTY || time - started < PATIENCE || time - (drawn ?? 0) < BETWEEN) return
      drawn = time
      const full = Math.round((done / all) * WIDTH)
      screen.write(
        `\r\u001B[KReading ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done} of ${all} documents`,
      )
    },
    end: () => {
      if (drawn !== undefined) screen.write('\r\u001B[K')
    },
  }
}
