/** How long a talk has been going: running since a moment, or standing. Milliseconds. */
export interface TalkClock {
  /** Counted before the last start. */
  readonly before: number
  /** Since 1970; `undefined` while it stands. */
  readonly since: number | undefined
}

export const STOPPED: TalkClock = { before: 0, since: undefined }

const KEY = 'plenary.talk-clock'

type Page = Pick<Window, 'sessionStorage'>

/** `elapsed({ before: 1000, since: 5000 }, 7000)` → 3000. */
export function elapsed({ before, since }: TalkClock, now: number): number {
  return before + (since === undefined ? 0 : Math.max(0, now - since))
}

/** Starts a clock that stands, and halts one that runs. */
export function toggledClock(clock: TalkClock, now: number): TalkClock {
  return clock.since === undefined
    ? { ...clock, since: now }
    : { before: elapsed(clock, now), since: undefined }
}

/** The clock of this window: a reload must not cost the speaker the time. */
export function rememberedClock(page: Page): TalkClock {
  try {
    return asClock(JSON.parse(page.sessionStorage.getItem(KEY) ?? 'null'))
  } catch {
    return STOPPED
  }
}

export function rememberClock(page: Page, clock: TalkClock): void {
  try {
    page.sessionStorage.setItem(KEY, JSON.stringify(clock))
  } catch {
    // Private windows refuse; the clock then lasts as long as the page.
  }
}

function asClock(value: unknown): TalkClock {
  if (typeof value !== 'object' || value === null) return STOPPED
  const { before, since } = value as { readonly before?: unknown; readonly since?: unknown }
  if (typeof before !== 'number' || !Number.isFinite(before)) return STOPPED
  return { before, since: typeof since === 'number' && Number.isFinite(since) ? since : undefined }
}
