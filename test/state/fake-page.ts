import type { followLinks } from '../../src/state/follow-links.ts'

type Page = Parameters<typeof followLinks>[1]

/** A page with a history of its own: `entries` are the fragments that Back would walk through. */
export interface FakePage {
  readonly page: Page
  readonly entries: string[]
  back(): void
  /** Lets all waiting timers run. */
  settle(): void
}

export function fakePage(start = '', refuses = false): FakePage {
  const entries = [start]
  const listeners = new Map<string, () => void>()
  const timers = new Map<number, () => void>()
  let made = 0
  const write = (fragment: string): void => {
    if (refuses) throw new DOMException('refused', 'SecurityError')
    entries.push(fragment)
  }
  const page = {
    location: {
      get hash() {
        return entries.at(-1) ?? ''
      },
      get href() {
        return `https://example.org/plenary/${entries.at(-1) ?? ''}`
      },
    },
    history: {
      pushState: (_: unknown, __: string, fragment: string) => write(fragment),
      replaceState: (_: unknown, __: string, fragment: string) => {
        write(fragment)
        entries.splice(-2, 1)
      },
    },
    addEventListener: (type: string, listener: () => void) => listeners.set(type, listener),
    removeEventListener: (type: string) => listeners.delete(type),
    setTimeout: (run: () => void) => {
      timers.set(++made, run)
      return made
    },
    clearTimeout: (timer: number | undefined) => timers.delete(timer ?? 0),
  } as unknown as Page
  return {
    page,
    entries,
    back: () => {
      entries.pop()
      listeners.get('popstate')?.()
    },
    settle: () => {
      for (const run of timers.values()) run()
      timers.clear()
    },
  }
}
