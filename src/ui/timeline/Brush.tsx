import type { DayRange } from '../../derive/day-range.ts'
import type { Day } from '../../model/day.ts'
import { formatDay } from '../shared/format-date.ts'
import { t } from '../words/t.ts'
import { moveBrush, stepOf, type BrushPart } from './brush-moves.ts'
import styles from './Brush.module.css'

interface BrushProps {
  readonly domain: DayRange
  readonly range: DayRange
  readonly onRange: (range: DayRange) => void
}

/** The window over all of time: two ends and a middle to drag; a press beside it brings it there. */
export function Brush({ domain, range, onRange }: BrushProps) {
  const x = (day: number): number => Math.min(Math.max((day - domain.from) / (domain.to - domain.from), 0), 1)
  const start = (event: React.PointerEvent<HTMLElement>): void => {
    const area = event.currentTarget
    const dayAt = dayUnder(area, domain)
    const part = partOf(event.target)
    const first = part === undefined ? moveBrush(range, domain, 'centre', dayAt(event)) : range
    if (part === undefined) onRange(first)
    const from = dayAt(event)
    area.setPointerCapture(event.pointerId)
    area.onpointermove = move => onRange(moveBrush(first, domain, part ?? 'middle', dayAt(move) - from))
    area.onlostpointercapture = () => void (area.onpointermove = null)
  }
  return (
    <div className={styles['area']} onPointerDown={start}>
      <div
        className={styles['window']}
        data-part="middle"
        style={{ '--x': x(range.from), '--w': x(range.to) - x(range.from) }}
      />
      <Handle
        part="start"
        day={range.from}
        domain={domain}
        range={range}
        x={x(range.from)}
        onRange={onRange}
      />
      <Handle part="end" day={range.to - 1} domain={domain} range={range} x={x(range.to)} onRange={onRange} />
    </div>
  )
}

interface HandleProps extends BrushProps {
  readonly part: 'start' | 'end'
  readonly day: number
  readonly x: number
}

function Handle({ part, day, domain, range, x, onRange }: HandleProps) {
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles['handle']}
      data-part={part}
      style={{ '--x': x }}
      aria-label={t(`overview.${part}`)}
      aria-valuemin={Math.round(Math.min(domain.from, day))}
      aria-valuemax={Math.round(Math.max(domain.to, day))}
      aria-valuenow={Math.round(day)}
      aria-valuetext={formatDay(Math.round(day) as Day)}
      onKeyDown={event => {
        const days = stepOf(event.key, part, range, domain)
        if (days === undefined) return
        event.preventDefault()
        event.stopPropagation()
        onRange(moveBrush(range, domain, part, days))
      }}
    />
  )
}

function partOf(target: EventTarget): BrushPart | undefined {
  const part = target instanceof HTMLElement ? target.dataset['part'] : undefined
  return part === 'start' || part === 'end' || part === 'middle' ? part : undefined
}

function dayUnder(area: HTMLElement, domain: DayRange): (event: { readonly clientX: number }) => number {
  const { left, width } = area.getBoundingClientRect()
  return ({ clientX }) => domain.from + ((clientX - left) / width) * (domain.to - domain.from)
}
