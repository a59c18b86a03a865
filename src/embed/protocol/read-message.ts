import {
  either,
  listOf,
  maybe,
  oneOf,
  shaped,
  takeFields,
  text,
  whole,
  yesOrNo,
  type Shape,
} from './checks.ts'
import { HANDED_KEYS } from './handed-keys.ts'
import { ASKABLE, PROTOCOL, type FrameMessage, type FrameView, type HostMessage } from './messages.ts'
import { isSmallMessage } from './weigh-message.ts'

/** What came through the door. */
type Received<M> =
  | { readonly kind: 'message'; readonly message: M; readonly inst?: string; readonly id?: string }
  /** Not of this protocol, or a type of a later version: ignored. */
  | { readonly kind: 'foreign' }
  /** Of this protocol, but not as it should be; `why` is a sentence for whoever writes the other side. */
  | { readonly kind: 'bad'; readonly why: string; readonly id?: string }

/** The checks of each type; what it may carry beside the envelope, and nothing more. */
type Shapes<M extends { readonly type: string }> = {
  readonly [T in M['type']]: Shape<Omit<Extract<M, { readonly type: T }>, 'type'>>
}

const word = text(200)
const line = text(2_000)
/** As long as a link may be (`link/permalink.ts`). */
const hash = text(8_192)
const count = whole(0, 1_000_000)
const isBlob = (value: unknown): value is Blob => typeof Blob === 'function' && value instanceof Blob

const VIEW: Shape<FrameView> = { hash, title: line, label: line, shown: count, total: count }

const FRAME_SHAPES: Shapes<FrameMessage> = {
  ready: {
    protocol: whole(1, 1_000),
    title: line,
    events: count,
    story: maybe(shaped({ id: hash, steps: count })),
    can: listOf(oneOf(ASKABLE), ASKABLE.length),
  },
  height: { px: whole(0, 1_000_000) },
  state: VIEW,
  select: { event: maybe(line), title: maybe(line), date: maybe(word) },
  open: { document: line, quote: maybe(line) },
  step: { i: count, n: count, title: line, atStart: yesOrNo, atEnd: yesOrNo },
  key: { key: oneOf(HANDED_KEYS), shift: yesOrNo, taken: yesOrNo },
  focus: { focus: oneOf(['in', 'out', 'back']) },
  error: { code: word, message: line },
  result: { value: maybe(either(either(shaped(VIEW), text(60_000)), isBlob)), error: maybe(line) },
}

const HOST_SHAPES: Shapes<HostMessage> = {
  hello: { protocol: maybe(whole(1, 1_000)) },
  set: { hash },
  goto: { event: maybe(line), document: maybe(line), passage: maybe(line) },
  step: { i: maybe(whole(1, 9_999)), by: maybe(oneOf([1, -1])), story: maybe(hash) },
  theme: { theme: oneOf(['auto', 'light', 'dark']) },
  motion: { motion: oneOf(['auto', 'off']) },
  pause: { paused: maybe(yesOrNo) },
  get: { what: oneOf(ASKABLE) },
}

/** Reads what a frame sent. Never throws, whatever comes. */
export const readFrameMessage = (data: unknown): Received<FrameMessage> => read(data, FRAME_SHAPES)

/** Reads what a host sent. Never throws, whatever comes. */
export const readHostMessage = (data: unknown): Received<HostMessage> => read(data, HOST_SHAPES)

const FOREIGN = { kind: 'foreign' } as const
const ENVELOPE = { inst: maybe(word), id: maybe(word) }

function read<M extends { readonly type: string }>(data: unknown, shapes: Shapes<M>): Received<M> {
  const type = findType(data)
  if (type === undefined || !Object.hasOwn(shapes, type)) return FOREIGN
  if (!isSmallMessage(data)) return { kind: 'bad', why: `"${type}" is larger than 64 kB, or no plain data.` }
  const envelope = takeFields<{ inst?: string | undefined; id?: string | undefined }>(data, ENVELOPE)
  if (!envelope) return { kind: 'bad', why: `"${type}" has an inst or an id that is no short text.` }
  const fields = takeFields(data, shapes[type as M['type']] as Shape<object>)
  if (!fields)
    return {
      kind: 'bad',
      why: `"${type}" lacks a field, or one is not as it should be.`,
      ...onlyId(envelope),
    }
  return {
    kind: 'message',
    message: { type, ...fields } as unknown as M,
    ...(envelope as { inst?: string; id?: string }),
  }
}

const onlyId = ({ id }: { readonly id?: string | undefined }): { readonly id?: string } =>
  id === undefined ? {} : { id }

/** The type of a message of this protocol and version; reading it may meet a proxy that throws. */
function findType(data: unknown): string | undefined {
  try {
    if (typeof data !== 'object' || data === null) return undefined
    const { plenary, type } = data as { readonly plenary?: unknown; readonly type?: unknown }
    return plenary === PROTOCOL && typeof type === 'string' ? type : undefined
  } catch {
    return undefined
  }
}
