import type { PrintLane, PrintScore as Plan } from '../../derive/print-score.ts'
import { Mark } from '../shared/Mark.tsx'
import { t } from '../words/t.ts'
import styles from './PrintScore.module.css'

/** CSS pixels at A4 with margins of 15 mm: 180 mm are 680 px. */
const WIDTH = 680
const NAMES = 158
const LANE = 15
const KIND_GAP = 5
const NUMBER = 20
const AXIS = 20

/** The score of the printed page: numbered stems over lanes, nothing that needs a pointer. */
export function PrintScore({ plan }: { readonly plan: Plan }) {
  const rows = Math.max(...plan.stems.map(({ row }) => row + 1), 1)
  const top = rows * NUMBER + 8
  const tops = laneTops(plan.lanes, top)
  const bottom = (tops.at(-1) ?? top) + LANE
  const x = (part: number): number => NAMES + 10 + part * (WIDTH - NAMES - 20)
  return (
    <svg
      className={styles['score']}
      viewBox={`0 0 ${WIDTH} ${bottom + AXIS}`}
      role="img"
      aria-label={t('print.score')}
    >
      {plan.lanes.map((lane, i) => (
        <Lane key={lane.name} lane={lane} y={tops[i] ?? top} />
      ))}
      {plan.stems.map(({ number, x: at, row }) => (
        <g key={number}>
          <line
            className={styles['stem']}
            x1={x(at)}
            x2={x(at)}
            y1={(rows - row - 0.5) * NUMBER}
            y2={bottom}
          />
          <circle className={styles['disc']} cx={x(at)} cy={(rows - row - 0.5) * NUMBER} r="9" />
          <text className={styles['number']} x={x(at)} y={(rows - row - 0.5) * NUMBER + 4}>
            {number}
          </text>
        </g>
      ))}
      {plan.lanes.flatMap((lane, i) =>
        lane.marks.map(({ x: at, part }) => (
          <g
            key={`${lane.name} ${at}`}
            transform={`translate(${x(at) - 8} ${(tops[i] ?? top) - 0.5}) scale(0.8)`}
          >
            <Mark kind={lane.kind} role={part.role} announced={part.announced} />
          </g>
        )),
      )}
      <line className={styles['axis']} x1={NAMES} x2={WIDTH} y1={bottom} y2={bottom} />
      {plan.years.map(({ year, x: at }) => (
        <g key={year}>
          <line className={styles['axis']} x1={x(at)} x2={x(at)} y1={bottom} y2={bottom + AXIS - 4} />
          <text className={styles['year']} x={x(at) + 4} y={bottom + 14}>
            {year}
          </text>
        </g>
      ))}
    </svg>
  )
}

function Lane({ lane, y }: { readonly lane: PrintLane; readonly y: number }) {
  return (
    <g>
      <line className={styles['rule']} x1="0" x2={WIDTH} y1={y + LANE} y2={y + LANE} />
      <g transform={`translate(-2 ${y + 0.5}) scale(0.7)`}>
        <Mark kind={lane.kind} role="participant" />
      </g>
      <text className={styles['name']} x="15" y={y + 11.5}>
        {lane.name.length > 26 ? `${lane.name.slice(0, 25)}…` : lane.name}
      </text>
    </g>
  )
}

function laneTops(lanes: readonly PrintLane[], top: number): readonly number[] {
  let y = top - LANE
  return lanes.map(({ opensKind }, i) => (y += LANE + (opensKind && i > 0 ? KIND_GAP : 0)))
}
