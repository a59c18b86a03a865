import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import type { Citation, Story, StoryStep } from '../model/story.ts'
import { parseStory } from './story-shape.ts'

/** Characters; with an address around it a link stays below the 8,192 that are read. */
export const LONGEST_PACKED = 6_144
/** Bytes; a packed story that swells beyond it is no story of ours. */
const MOST_UNPACKED = 65_536
const SIGN = '~'

type PackedCitation = readonly [
  document: string,
  exact: string,
  prefix: string,
  suffix: string,
  line?: number,
]
type PackedStep = readonly [
  id: string,
  title: string,
  link: string,
  notes: string,
  citations: readonly PackedCitation[],
  saved?: readonly string[],
]

/** Whether the word of `story=` is a whole story and no id. */
export const isPackedStory = (word: string): boolean => word.startsWith(SIGN)

/**
 * A whole story as one word for `story=`: `~`, then its JSON without names, deflated, in base64url. Where it is
 * too long with them, the events that were saved with the steps are left out; `undefined` where it is too long
 * even so.
 */
export function packStory(story: Story): string | undefined {
  const whole = pack(story)
  if (whole.length <= LONGEST_PACKED) return whole
  const { saved: _, ...bare } = story
  const short = pack(bare)
  return short.length <= LONGEST_PACKED ? short : undefined
}

/** The inverse of {@link packStory}; `undefined` for a word that is damaged, or that holds no story. Never throws. */
export function unpackStory(word: string): Story | undefined {
  if (!isPackedStory(word) || word.length > LONGEST_PACKED) return undefined
  try {
    const bytes = inflateSync(fromBase64(word.slice(SIGN.length)), { out: new Uint8Array(MOST_UNPACKED) })
    const read = parseStory(named(JSON.parse(strFromU8(bytes))))
    return read.kind === 'story' ? read.story : undefined
  } catch {
    return undefined
  }
}

function pack({ id, title, steps, saved }: Story): string {
  const rows = steps.map((step): PackedStep => {
    const shown = saved && Object.hasOwn(saved, step.id) ? saved[step.id] : undefined
    const row = [step.id, step.title, step.link, step.notes, step.citations.map(packCitation)] as const
    return shown ? [...row, shown] : row
  })
  return SIGN + toBase64(deflateSync(strToU8(JSON.stringify([1, id, title, rows])), { level: 9 }))
}

function packCitation({ document, exact, prefix, suffix, line }: Citation): PackedCitation {
  return line === undefined ? [document, exact, prefix, suffix] : [document, exact, prefix, suffix, line]
}

/** Gives each place of the packed lists its name; whether all is as it should be, the shape decides. */
function named(value: unknown): unknown {
  const [version, id, title, steps] = list(value)
  const rows = list(steps).map(list)
  const saved = rows.flatMap(([step, , , , , events]) =>
    events === undefined ? [] : [[step, events] as const],
  )
  return {
    schema: `story/${String(version)}`,
    id,
    title,
    steps: rows.map(namedStep),
    ...(saved.length > 0 ? { saved: Object.fromEntries(saved) as Record<string, unknown> } : {}),
  }
}

function namedStep([id, title, link, notes, citations]: readonly unknown[]): Record<
  keyof StoryStep,
  unknown
> {
  const rows = list(citations).map(list)
  return {
    id,
    title,
    link,
    notes,
    citations: rows.map(([document, exact, prefix, suffix, line]) => ({
      document,
      exact,
      prefix,
      suffix,
      ...(line === undefined ? {} : { line }),
    })),
  }
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function toBase64(bytes: Uint8Array): string {
  const plain = btoa(strFromU8(bytes, true))
  return plain.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64(text: string): Uint8Array {
  return strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true)
}
