import { expect, test } from 'vitest'
import { elapsed, rememberClock, rememberedClock, STOPPED, toggledClock } from '../../src/state/talk-clock.ts'
import { parseMessage } from '../../src/state/talk-line.ts'
import { notesAddress, talkOf } from '../../src/state/talk.ts'

/** A window with this query whose storage works, or refuses. */
function page(search: string, refuses = false): Window {
  const kept = new Map<string, string>()
  const refuse = (): never => {
    throw new Error('SecurityError')
  }
  return {
    location: { search },
    crypto,
    sessionStorage: {
      getItem: refuses ? refuse : (key: string) => kept.get(key) ?? null,
      setItem: refuses ? refuse : (key: string, value: string) => kept.set(key, value),
    },
  } as unknown as Window
}

test('a window is at its own talk, and at the same one after a reload', () => {
  const slides = page('')
  expect(talkOf(slides).side).toBe('slides')
  expect(talkOf(slides)).toEqual(talkOf(slides))
  expect(talkOf(page(''))).not.toEqual(talkOf(slides))
})

test('the window of notes is at the talk that its address names', () => {
  const talk = talkOf(page(''))
  const address = new URL(notesAddress(talk, 'https://example.org/a/?theme=dark#v=1&step=2'))
  expect(talkOf(page(address.search))).toEqual({ id: talk.id, side: 'notes' })
  expect(address.hash).toBe('#v=1&step=2')
  expect(address.searchParams.get('theme')).toBe('dark')
})

test('a page that may keep nothing has a talk and a clock all the same', () => {
  expect(talkOf(page('', true)).id).toMatch(/^\d+-\d+$/)
  expect(rememberedClock(page('', true))).toEqual(STOPPED)
  expect(() => rememberClock(page('', true), STOPPED)).not.toThrow()
})

test('a clock counts while it runs, and remembers what it counted', () => {
  const running = toggledClock(STOPPED, 1000)
  expect(elapsed(running, 61_000)).toBe(60_000)
  const halted = toggledClock(running, 61_000)
  expect(elapsed(halted, 900_000)).toBe(60_000)
  const window = page('')
  rememberClock(window, running)
  expect(rememberedClock(window)).toEqual(running)
})

test('only messages of the other side of this talk are heard, and only whole ones', () => {
  const slides = { id: 'a', side: 'slides' } as const
  const at = {
    plenary: 'talk/1',
    talk: 'a',
    from: 'notes',
    kind: 'at',
    story: 'events',
    step: 3,
    black: false,
    since: 5,
  }
  expect(parseMessage(at, slides)).toEqual({
    kind: 'at',
    story: 'events',
    step: 3,
    black: false,
    since: 5,
  })
  expect(parseMessage({ ...at, story: undefined }, slides)).toMatchObject({ kind: 'at', step: 3 })
  expect(parseMessage({ ...at, kind: 'hello' }, slides)).toEqual({ kind: 'hello' })
  const bad = [
    undefined,
    'next',
    [],
    { ...at, talk: 'b' },
    { ...at, from: 'slides' },
    { ...at, from: undefined },
    { ...at, plenary: 1 },
    { ...at, step: 0 },
    { ...at, step: 1.5 },
    { ...at, step: '3' },
    { ...at, black: 'no' },
    { ...at, since: Infinity },
    { ...at, story: 'x'.repeat(9000) },
    { ...at, kind: 'constructor' },
  ]
  expect(bad.filter(message => parseMessage(message, slides) !== undefined)).toEqual([])
  expect(parseMessage({ ...at, from: 'slides' }, { id: 'a', side: 'notes' })).toBeDefined()
})
