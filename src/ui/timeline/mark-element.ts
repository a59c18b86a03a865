import { markPaths } from '../../derive/mark-shape.ts'
import type { LaneMark } from '../../derive/lane-marks.ts'
import styles from '../shared/Mark.module.css'

const SVG = 'http://www.w3.org/2000/svg'

/** The drawing of `ui/shared/Mark.tsx` for vis-timeline, which takes elements and no components. */
export function markElement({ kind, role, announced, ghost }: LaneMark): SVGSVGElement {
  const { body, half, ring } = markPaths(kind ?? 'event')
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('class', styles['mark'] ?? '')
  svg.setAttribute('viewBox', '-10 -10 20 20')
  svg.setAttribute('width', '20')
  svg.setAttribute('height', '20')
  svg.dataset['kind'] = kind ?? 'event'
  svg.dataset['role'] = role
  if (announced) svg.dataset['announced'] = ''
  if (ghost) svg.dataset['ghost'] = ''
  const isOrganiser = role === 'organiser'
  svg.append(
    path('halo', isOrganiser ? ring : body),
    ...(isOrganiser ? [path('ring', ring)] : []),
    path('body', body),
    ...(announced ? [path('half', half)] : []),
  )
  return svg
}

function path(name: 'halo' | 'ring' | 'body' | 'half', d: string): SVGPathElement {
  const element = document.createElementNS(SVG, 'path')
  element.setAttribute('class', styles[name] ?? '')
  element.setAttribute('d', d)
  return element
}
