import { useEffect, useState } from 'react'
import {
  elapsed,
  rememberClock,
  rememberedClock,
  STOPPED,
  toggledClock,
  type TalkClock,
} from '../../state/talk-clock.ts'

export interface SpeakerTime {
  /** "14:05". */
  readonly clock: string
  /** "12:30", and "1:02:30" after an hour. */
  readonly elapsed: string
  readonly running: boolean
  toggle(): void
  reset(): void
}

const SECOND = 1000
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const now = (): number => performance.timeOrigin + performance.now()

/** The time of day, and how long the talk has been going. */
export function useTalkClock(): SpeakerTime {
  const [kept, setKept] = useState<TalkClock>(() => rememberedClock(window))
  const [moment, setMoment] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setMoment(now()), SECOND)
    return () => clearInterval(timer)
  }, [])
  const keep = (next: TalkClock): void => {
    setMoment(now())
    setKept(next)
    rememberClock(window, next)
  }
  return {
    clock: clock.format(moment),
    elapsed: formatElapsed(elapsed(kept, moment)),
    running: kept.since !== undefined,
    toggle: () => keep(toggledClock(kept, now())),
    reset: () => keep(STOPPED),
  }
}

/** `formatElapsed(750_000)` → "12:30". */
function formatElapsed(ms: number): string {
  const seconds = Math.floor(ms / SECOND)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  return shown.map((part, i) => (i === 0 ? String(part) : String(part).padStart(2, '0'))).join(':')
}
