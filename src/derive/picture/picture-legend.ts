import type { MeasureText, PicturePart, PictureMark, PictureText } from '../../model/picture.ts'
import { LANE_KINDS, ROLES, type LaneKind } from '../../model/organisation.ts'
import { line, TYPE } from './picture-type.ts'
import type { PictureWords } from './picture-words.ts'

/** Room between two entries, between a mark and its word, and of one line, in pixels at zoom 1. */
const BETWEEN = 18
const BEFORE_WORD = 13
const LINE = 20

type Entry = Pick<PictureMark, 'shape' | 'role' | 'announced'> & { readonly words: string }

/** What marks mean: how a body takes part on the left, what it is on the right. One line, or more where it is narrow. */
export interface Legend {
  readonly parts: readonly PicturePart[]
  readonly height: number
}

/** @param marks those of the picture; kinds that it has none of are left out */
export function drawLegend(
  marks: readonly PictureMark[],
  place: { readonly left: number; readonly right: number; readonly top: number },
  words: PictureWords,
  measure: MeasureText,
): Legend {
  const kinds = LANE_KINDS.filter(kind => marks.some(({ shape }) => shape === kind))
  if (kinds.length === 0) return { parts: [], height: 0 }
  const announced = marks.some(mark => mark.announced)
  const roles = roleEntries(announced, words).map(entry => setEntry(entry, measure))
  const ofKinds = kinds.map(kind => setEntry(kindEntry(kind, words), measure))
  const all = widthOf(roles) + widthOf(ofKinds)
  if (all <= place.right - place.left)
    return {
      parts: [
        ...rowOf(roles, place.left, place.top),
        ...rowOf(ofKinds, place.right - widthOf(ofKinds) + BETWEEN, place.top),
      ],
      height: LINE,
    }
  return flow([...roles, ...ofKinds], place)
}

function roleEntries(announced: boolean, words: PictureWords): readonly Entry[] {
  const look = { shape: 'national', announced: false } as const
  const roles = ROLES.map(role => ({ ...look, role, words: words.role(role) }))
  return announced
    ? [...roles, { ...look, role: 'participant', announced: true, words: words.announced }]
    : roles
}

function kindEntry(kind: LaneKind, words: PictureWords): Entry {
  return { shape: kind, role: 'participant', announced: false, words: words.kind(kind) }
}

interface SetEntry {
  readonly entry: Entry
  readonly text: PictureText
  readonly width: number
}

function setEntry(entry: Entry, measure: MeasureText): SetEntry {
  const text = line(entry.words, TYPE.small, { x: 0, y: 0 }, measure)
  return { entry, text, width: BEFORE_WORD + 8 + text.width + BETWEEN }
}

const widthOf = (entries: readonly SetEntry[]): number => entries.reduce((sum, { width }) => sum + width, 0)

function rowOf(entries: readonly SetEntry[], left: number, top: number): readonly PicturePart[] {
  let x = left
  return entries.flatMap(({ entry, text, width }): readonly PicturePart[] => {
    const { words: _, ...look } = entry
    const at = x + 8
    x += width
    return [
      { kind: 'mark', ...look, x: at, y: top + 6, size: 17, ghost: false },
      { ...text, x: at + BEFORE_WORD, y: top + 10 },
    ]
  })
}

function flow(
  entries: readonly SetEntry[],
  { left, right, top }: { readonly left: number; readonly right: number; readonly top: number },
): Legend {
  const rows: SetEntry[][] = []
  for (const entry of entries) {
    const row = rows.at(-1)
    if (row && widthOf(row) + entry.width - BETWEEN <= right - left) row.push(entry)
    else rows.push([entry])
  }
  return {
    parts: rows.flatMap((row, i) => rowOf(row, left, top + i * LINE)),
    height: rows.length * LINE,
  }
}
