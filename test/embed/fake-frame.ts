import { followHost, type HostFollower } from '../../src/embed/frame/follow-host.ts'
import { parseSettings } from '../../src/embed/frame/settings.ts'
import type { DatasetIndex } from '../../src/model/dataset-index.ts'
import { createPlenaryStore, type PlenaryStore } from '../../src/state/store.ts'
import { createBuiltInStories } from '../../src/state/stories.ts'
import '../../src/state/stories/find-story.ts'
import { SMALL_INDEX } from '../state/small-index.ts'

/** A frame without a browser: what it posts, whether it gave the focus away, and how to speak to it. */
export interface FakeFrame {
  readonly store: PlenaryStore
  readonly bridge: HostFollower
  readonly host: object
  /** Everything that the page around it has received, in order. */
  readonly posted: readonly Posted[]
  /** How often the page around it was given the focus. */
  focusGiven(): number
  /** A message from the page around the frame, unless `from` names another. */
  hear(data: unknown, from?: { readonly source?: unknown; readonly origin?: string }): void
  press(key: string, more?: Partial<KeyboardEvent>): Event
  /** A pointer, or the focus, on something of the frame. */
  happen(type: string, target?: object): void
  /** Lets promises and timers of `ms` pass. */
  rest(ms?: number): Promise<void>
}

export interface Posted {
  readonly data: Readonly<Record<string, unknown>> | string
  readonly target: string
}

const BUTTON = { closest: () => null }

export function fakeFrame(query = '', index: DatasetIndex = SMALL_INDEX): FakeFrame {
  const posted: Posted[] = []
  let focusGiven = 0
  const host = {
    postMessage: (data: Posted['data'], target: string) =>
      posted.push({ data: structuredClone(data), target }),
    focus: () => focusGiven++,
  }
  const attributes = new Map<string, string>()
  const root = {
    setAttribute: (name: string, value: string) => attributes.set(name, value),
    removeAttribute: (name: string) => attributes.delete(name),
  }
  const events = new EventTarget()
  const page = Object.assign(events, {
    parent: host,
    document: { documentElement: root, hasFocus: () => false },
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
    clearTimeout: (timer: NodeJS.Timeout | undefined) => clearTimeout(timer),
    focus: () => undefined,
  }) as unknown as Window
  const store = createPlenaryStore(index)
  const stories = createBuiltInStories(index)
  const bridge = followHost({
    store,
    stories,
    settings: parseSettings(query),
    page,
    inner: {} as HTMLElement,
  })
  const dispatch = (type: string, fields: object): Event => {
    const event = new Event(type, { cancelable: true })
    for (const [name, value] of Object.entries(fields)) Object.defineProperty(event, name, { value })
    page.dispatchEvent(event)
    return event
  }
  return {
    store,
    bridge,
    host,
    posted,
    focusGiven: () => focusGiven,
    hear: (data, { source = host, origin = 'https://host.example' } = {}) => {
      dispatch('message', { data, source, origin })
    },
    press: (key, more = {}) => dispatch('keydown', { key, target: BUTTON, ...more }),
    happen: (type, target = BUTTON) => {
      dispatch(type, { target })
    },
    rest: (ms = 0) => new Promise(done => setTimeout(done, ms)),
  }
}

/** The messages of one type, without their envelope. */
export function ofType(frame: FakeFrame, type: string): readonly Readonly<Record<string, unknown>>[] {
  return frame.posted.flatMap(({ data }) => {
    if (typeof data === 'string' || data['type'] !== type) return []
    const { plenary: _, inst: __, type: ___, ...fields } = data
    return [fields]
  })
}

/** Strings of other protocols. */
export const plain = (frame: FakeFrame): readonly string[] =>
  frame.posted.flatMap(({ data }) => (typeof data === 'string' ? [data] : []))
