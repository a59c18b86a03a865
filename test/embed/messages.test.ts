import { expect, test } from 'vitest'
import { isFromHost, parseOrigin } from '../../src/embed/protocol/origins.ts'
import { readFrameMessage, readHostMessage } from '../../src/embed/protocol/read-message.ts'
import { isSmallMessage, MOST_BYTES } from '../../src/embed/protocol/weigh-message.ts'

const say = (type: string, fields: object = {}): object => ({ plenary: 1, type, ...fields })
const kindOf = (data: unknown): string => readHostMessage(data).kind

test('a message is taken with the fields of its type, and with no other', () => {
  expect(readHostMessage(say('set', { hash: 'v=1', id: '7', inst: 'k3', html: '<b>' }))).toEqual({
    kind: 'message',
    message: { type: 'set', hash: 'v=1' },
    id: '7',
    inst: 'k3',
  })
})

test('what is of another protocol, version or type is ignored', () => {
  const foreign = [
    undefined,
    null,
    7,
    'slide',
    [],
    {},
    { type: 'set', hash: '' },
    say('import'),
    say('__proto__'),
  ]
  expect([...foreign, { plenary: 2, type: 'set', hash: '' }, say('constructor')].map(kindOf)).toEqual(
    Array(11).fill('foreign'),
  )
})

test('a damaged message is named, with its id for the answer', () => {
  expect(readHostMessage(say('step', { by: 2, id: '9' }))).toEqual({
    kind: 'bad',
    why: '"step" lacks a field, or one is not as it should be.',
    id: '9',
  })
  const bad = [
    say('set'),
    say('set', { hash: 7 }),
    say('set', { hash: 'x'.repeat(9000) }),
    say('step', { i: 0 }),
    say('step', { i: 1.5 }),
    say('theme', { theme: 'sepia' }),
    say('get', { what: 'documents' }),
    say('goto', { event: ['a'] }),
    say('hello', { id: {} }),
  ]
  expect(bad.map(kindOf)).toEqual(Array(9).fill('bad'))
})

test('64 kB are the most: more, rings, doubles and other objects are refused without being walked to the end', () => {
  const ring: Record<string, unknown> = { plenary: 1, type: 'hello' }
  ring['self'] = ring
  const shared = {}
  const wide = say('hello', { list: Array(3_000_000).fill(0) })
  const sparse: unknown[] = []
  sparse.length = 4_000_000_000
  let deep: object = {}
  for (let i = 0; i < 100_000; i++) deep = { deep }
  const heavy = [
    ring,
    wide,
    deep,
    say('hello', { sparse }),
    say('hello', { a: shared, b: shared }),
    say('hello', { text: 'x'.repeat(1_000_000) }),
    say('hello', { map: new Map() }),
    say('hello', { buffer: new ArrayBuffer(8) }),
    say('hello', { run: () => undefined }),
    say('hello', { date: new Date(0) }),
  ]
  expect(heavy.map(isSmallMessage)).toEqual(Array(10).fill(false))
  expect(heavy.filter(message => kindOf(message) === 'message')).toEqual([])
})

test('bytes are counted as UTF-8 counts them', () => {
  const room = MOST_BYTES - 100
  const lengths = [room, room / 2, room / 3, room / 4].map(Math.floor)
  const texts = ['a', 'é', '€', '😀'].map((sign, i) => sign.repeat(lengths[i] ?? 0))
  expect(texts.map(text => isSmallMessage({ text }))).toEqual([true, true, true, true])
  expect(texts.map(text => isSmallMessage({ text: text + text.slice(0, 200) }))).toEqual(Array(4).fill(false))
})

test('objects that throw when they are read are ignored', () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  const traps = {
    plenary: 1,
    type: 'hello',
    get id(): string {
      throw new Error('trap')
    },
  }
  expect([kindOf(proxy), kindOf(traps)]).toEqual(['foreign', 'bad'])
  expect(readFrameMessage(proxy).kind).toBe('foreign')
})

test('a frame may send a picture, a host may not', () => {
  const picture = new Blob(['<svg/>'])
  expect(readFrameMessage(say('result', { id: '1', value: picture })).kind).toBe('message')
  expect(kindOf(say('set', { hash: picture }))).toBe('bad')
})

test('only the page around the frame is heard, and only from the origin that was named', () => {
  const host = {}
  const from = (source: unknown, origin: string, named?: string): boolean =>
    isFromHost({ source, origin } as MessageEvent, host, parseOrigin(named))
  expect(from(host, 'https://a.example')).toBe(true)
  expect(from(host, 'https://a.example', 'https://a.example')).toBe(true)
  expect(from({}, 'https://a.example', 'https://a.example')).toBe(false)
  expect(from(null, 'https://a.example')).toBe(false)
  expect(from(host, 'https://a.example.evil.example', 'https://a.example')).toBe(false)
  expect(from(host, 'https://a.example:8443', 'https://a.example')).toBe(false)
})

test('no two origins "null" are the same, and a word that is no origin trusts nobody', () => {
  const host = {}
  const words = ['null', '*', 'https://a.example/', 'HTTPS://a.example', 'data:,1', 'a.example']
  const trusted = words.map(parseOrigin)
  expect(trusted.map(({ kind }) => kind)).toEqual(Array(6).fill('nobody'))
  expect(
    isFromHost({ source: host, origin: 'null' } as unknown as MessageEvent, host, parseOrigin('null')),
  ).toBe(false)
})
