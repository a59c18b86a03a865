/** A note beside a text: where its words are, and how high it is, both in px. */
interface NoteBox {
  readonly wanted: number
  readonly height: number
}

/**
 * Tops of notes in a margin, each as near to its words as the notes before it allow; the one that is being
 * read stands exactly at its words, and those above it make way.
 *
 *     words at 10, 12, 80, each note 20 high, gap 4 → 10, 34, 80
 *
 * @param read position of the note that is being read, if any
 */
export function stackNotes(boxes: readonly NoteBox[], gap: number, read = -1): readonly number[] {
  const tops = pushDown(
    boxes,
    gap,
    boxes.map(({ wanted }) => wanted),
  )
  const goal = boxes[read]
  if (!goal || (tops[read] ?? 0) <= goal.wanted) return tops
  tops[read] = goal.wanted
  for (let i = read - 1; i >= 0; i--) {
    const limit = (tops[i + 1] ?? 0) - (boxes[i]?.height ?? 0) - gap
    tops[i] = Math.max(0, Math.min(tops[i] ?? 0, limit))
  }
  return pushDown(
    boxes,
    gap,
    tops.map((top, i) => (i <= read ? top : (boxes[i]?.wanted ?? 0))),
  )
}

function pushDown(boxes: readonly NoteBox[], gap: number, wanted: readonly number[]): number[] {
  const tops: number[] = []
  boxes.forEach((_, i) => {
    const free = i === 0 ? 0 : (tops[i - 1] ?? 0) + (boxes[i - 1]?.height ?? 0) + gap
    tops.push(Math.max(wanted[i] ?? 0, free))
  })
  return tops
}
