import type { ReactNode } from 'react'
import type { MarkedBlock, Segment } from '../../derive/text-marks.ts'
import styles from './TextLine.module.css'

interface TextLineProps {
  readonly text: string
  readonly block: MarkedBlock
  readonly look: 'furniture' | 'heading' | 'plain'
  /** The note that is being read, where its words stand in this block; 0 for words outside every note. */
  readonly read: number | undefined
  readonly nameOf: (number: number) => string
  readonly onNote: (number: number) => void
  readonly children?: ReactNode
}

/**
 * One line with its number; evidence is `<mark>`, and a button lies over each number behind it. The number
 * itself is plain text: a browser would break the line before a button.
 */
export function TextLine({ text, block, look, read, nameOf, onNote, children }: TextLineProps) {
  const Words = look === 'heading' ? 'h3' : 'p'
  return (
    <div className={styles['line']} data-look={look}>
      <span className={styles['number']}>{block.first ? block.line : ''}</span>
      <Words className={styles['words']} dir="auto">
        {groupSegments(block.segments).map(group => (
          <Piece key={group[0]?.start} text={text} group={group} {...{ read, nameOf, onNote }} />
        ))}
      </Words>
      {children}
    </div>
  )
}

type Group = readonly Segment[]

/** Segments in a row that support the same facts share one `<mark>`, whatever names are underlined in it. */
function groupSegments(segments: readonly Segment[]): readonly Group[] {
  const groups: Segment[][] = []
  for (const segment of segments) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    const joins = before?.ends.length === 0 && before.notes.join() === segment.notes.join()
    if (group && joins) group.push(segment)
    else groups.push([segment])
  }
  return groups
}

type PieceProps = Pick<TextLineProps, 'text' | 'read' | 'nameOf' | 'onNote'> & { readonly group: Group }

function Piece({ text, group, read, nameOf, onNote }: PieceProps) {
  const notes = group[0]?.notes ?? []
  const ends = group.at(-1)?.ends.filter(number => number > 0) ?? []
  const reads = read !== undefined && notes.includes(read)
  const words = group.map(segment => <Name key={segment.start} text={text} segment={segment} />)
  return (
    <>
      {notes.length === 0 ? (
        words
      ) : (
        <mark className={styles['mark']} data-read={reads || undefined} data-note={notes[0]}>
          {words}
        </mark>
      )}
      {ends.map(number => (
        <sup key={number} className={styles['sup']} data-note={number}>
          {number}
          <button
            type="button"
            aria-label={nameOf(number)}
            aria-current={number === read || undefined}
            onClick={() => onNote(number)}
          />
        </sup>
      ))}
    </>
  )
}

function Name({ text, segment: { start, end, name } }: { readonly text: string; readonly segment: Segment }) {
  const words = text.slice(start, end)
  return name === undefined ? (
    words
  ) : (
    <span className={styles['name']} data-name={name}>
      {words}
    </span>
  )
}
