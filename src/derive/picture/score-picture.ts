import type { Choices } from '../../model/choices.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import type { EventId } from '../../model/ids.ts'
import type { Picture, PicturePart } from '../../model/picture.ts'
import { enlarge } from './enlarge.ts'
import { drawnEvents, legendMatter } from './drawn-events.ts'
import { layScore, type LaidScore, type ScorePlace } from './lay-score.ts'
import { AXIS_HEIGHT, drawAxis } from './picture-axis.ts'
import { drawMarks, drawStems } from './picture-columns.ts'
import { drawHead } from './picture-head.ts'
import { drawLabel } from './picture-labels.ts'
import { drawLanes } from './picture-lanes.ts'
import { layLegend } from './picture-legend.ts'
import { line, TYPE, type Pen } from './picture-type.ts'
import { timeToX } from './time-to-x.ts'

export interface ScoreRequest extends Pen {
  readonly index: DatasetIndex
  /** The view: what the lanes stand for and how they are folded, the window, the open event. */
  readonly choices: Choices
  /** The events that are drawn; nothing is drawn of the others. */
  readonly shown: ReadonlySet<EventId>
  /** Of the picture, in pixels. */
  readonly width: number
  readonly height: number
  /** How large its text is: 1 as on a screen. Without it as large as on a screen of 1280x720, and never smaller. */
  readonly zoom?: number
  /** Without title, filters and legend, where something beside the picture says them. */
  readonly bare?: boolean
}

/** In pixels at zoom 1: left, right and below, over a bare score, and between axis and legend. */
const MARGIN = 20
const BARE = 8
const BEFORE_LEGEND = 8

/**
 * The score as a picture, in the layout of the screen: labels over lanes, stems, marks, the axis; over it the
 * title and the filters in words, under it what the marks mean.
 *
 *     Security meetings, 2016–2019
 *     3 of 5 events from 5 documents. Filters: With CIS.
 *               │4 Oct 2017 Krasnodar
 *               │16th Meeting of …    │30 Oct 2019 Moscow
 *     ● UN ─────●─────────────────────●──────
 *     ■ CIS ────■─────────────────────■──────
 *               2018        2019       2020
 *     ◈ Organiser  ◆ Participant     ● Global
 *
 * Where there is little room it says less by the rules of the screen: labels become dates and then bars, lanes
 * with the fewest events are left out and counted.
 */
export function drawScore(request: ScoreRequest): Picture {
  const zoom = request.zoom ?? Math.max(1, Math.min(request.width / 1280, request.height / 720))
  return enlarge(
    drawAtZoom1({ ...request, width: request.width / zoom, height: request.height / zoom }),
    zoom,
  )
}

function drawAtZoom1(request: ScoreRequest): Picture {
  const { index, choices, width, height, words, bare } = request
  const drawn = drawnEvents(request)
  const said = words.said(choices, drawn)
  const edges = { left: MARGIN, right: width - MARGIN }
  const head = drawHead(words.title, said, edges, request)
  const legend = layLegend(legendMatter(index, choices, drawn), edges, request)
  const under = bare ? BARE : BEFORE_LEGEND + legend.height + MARGIN / 2
  const place = {
    ...edges,
    top: bare ? BARE : head.height,
    bottom: height - AXIS_HEIGHT - under,
    end: width - MARGIN / 2,
  }
  const score = drawLaidScore(layScore(request, drawn, place), request, place)
  const around = bare ? [] : [...head.parts, ...legend.draw(height - under + BEFORE_LEGEND)]
  return { width, height, alt: `${words.title}. ${said}`, parts: [...around, ...score] }
}

/** Whatever may touch a mark stands before it, because later parts cover earlier ones. */
function drawLaidScore(
  { plan, rows, labels, ...laid }: LaidScore,
  request: ScoreRequest,
  { left, right, end }: ScorePlace,
): readonly PicturePart[] {
  const { index, choices } = request
  const x = timeToX({ ...laid, range: plan.range })
  const { top, bottom } = laid
  const names = { left, right, top, namesWidth: laid.left - left }
  return [
    ...drawLanes(rows, names, choices, request),
    ...drawAxis({ ...laid, range: plan.range }, request),
    ...plan.columns.flatMap(column => drawStems(column, { x, top, bottom })),
    ...plan.labels.flatMap(label => drawLabel(label, { x, bottom: top, right: end }, index, labels, request)),
    ...plan.columns.flatMap((column, i) => {
      const label = plan.labels[i]
      return label ? drawMarks(column, label, rows, { x, top, bottom }, index, request) : []
    }),
    ...lanesLeftOut(rows, left, bottom, request),
  ]
}

/** "20 of 57 lanes", beside the axis. */
function lanesLeftOut(
  { drawn, all }: LaidScore['rows'],
  x: number,
  bottom: number,
  { words, measure }: Pen,
): readonly PicturePart[] {
  return drawn < all ? [line(words.lanes(drawn, all), TYPE.small, { x, y: bottom + 20 }, measure)] : []
}
