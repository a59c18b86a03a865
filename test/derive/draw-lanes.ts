import type { Part } from '../../src/derive/attendance.ts'
import type { LaneRow } from '../../src/derive/lanes.ts'

/** `●` took part, `◎` organised, `○` was mentioned, `◐` is announced, `·` nothing. */
function mark(part: Part | undefined): string {
  if (!part) return '·'
  if (part.announced) return '◐'
  return { organiser: '◎', participant: '●', mentioned: '○' }[part.role]
}

/**
 * The rows with a column for each event, for eyes:
 *
 *     v Regional 4
 *         CIS           · ● ● ◐ ●  +1
 */
export function drawLanes(rows: readonly LaneRow[], events: number): string {
  const lines = rows.map(row => {
    if (row.kind === 'head') return `${row.open ? 'v' : '>'} ${row.group} ${row.lanes}`
    if (row.kind === 'more') return `  ${row.open ? 'fewer' : `${row.lanes} more`}`
    const marks = Array.from({ length: events }, (_, event) => mark(row.lane.parts.get(event))).join(' ')
    const organs = row.open === undefined ? '' : `  ${row.open ? '-' : '+'}${row.lane.organs.length}`
    return `${row.depth ? '      ' : '    '}${row.lane.name.slice(0, 25).padEnd(row.depth ? 26 : 28)}${marks}${organs}`
  })
  return `\n${lines.join('\n')}\n`
}
