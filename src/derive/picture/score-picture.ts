import type { Choices } from '../../model/choices.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import type { EventId } from '../../model/ids.ts'
import type { Picture, PicturePart } from '../../model/picture.ts'
import type { LabelItem } from '../plan-items.ts'
import { enlarge, measureEnlarged } from './enlarge.ts'
import { drawnEvents, legendMatter, matterOf } from './drawn-events.ts'
import { layScore, type LaidScore } from './lay-score.ts'
import { AXIS_HEIGHT, drawAxis } from './picture-axis.ts'
import { drawMarks, drawStems } from './picture-columns.ts'
import { drawHead } from './picture-head.ts'
import { drawCluster } from './picture-clusters.ts'
import { drawEventLabel } from './picture-labels.ts'
import { drawLanes, NAME } from './picture-lanes.ts'
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
  /** How large its text is: 1 as on a screen. Without it as large as fits, never smaller. */
  readonly zoom?: number
  /**
   * For a slide, which says title and filters itself and is read from afar: without them and the legend, titles
   * in one line, and lanes close together before one of them is left out.
   */
  readonly lean?: boolean
}

/** In pixels at zoom 1: left, right and below, over a lean score, and between axis and legend. */
const MARGIN = 20
const LEAN = 4
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
  const { zoom } = request
  const laid = zoom === undefined ? layLargest(request) : layPicture(request, zoom)
  return enlarge(drawPicture(laid), laid.zoom)
}

/** Everything at its place at zoom 1. */
interface LaidPicture {
  readonly request: ScoreRequest
  readonly zoom: number
  readonly said: string
  readonly head: readonly PicturePart[]
  readonly legendTop: number
  readonly score: LaidScore
}

/** Times the zoom of a screen of 1280x720, the largest first: few events on a slide are written large. */
const ZOOMS = [1.7, 1.5, 1.3, 1.15, 1, 0.85, 0.7]
/** Less than this at more than the usual zoom would look crammed: a lane, and the whole, in pixels at zoom 1. */
const ROOMY_LANE = 23
const ROOMY_WIDTH = 640

/** As large as everything can be said in full; where it cannot, as large as on a screen. */
function layLargest(request: ScoreRequest): LaidPicture {
  const usual = Math.max(1, Math.min(request.width / 1280, request.height / 720))
  for (const times of ZOOMS.filter(factor => factor * usual >= 1)) {
    const laid = layPicture(request, usual * times)
    const { plan, rows } = laid.score
    const isWide = request.width >= ROOMY_WIDTH * laid.zoom
    const isRoomy = times <= 1 || (isWide && (rows.rows.length === 0 || rows.lane >= ROOMY_LANE))
    if (isRoomy && rows.drawn === rows.all && plan.labels.every(isInFull)) return laid
  }
  return layPicture(request, usual)
}

const isInFull = (label: LabelItem): boolean =>
  label.kind === 'event' && (label.detail === 'title' || label.detail === 'wide')

function layPicture(asked: ScoreRequest, zoom: number): LaidPicture {
  const measure = measureEnlarged(asked.measure, zoom)
  const request = { ...asked, measure, width: asked.width / zoom, height: asked.height / zoom }
  const { index, choices, width, height, words, lean } = request
  const drawn = drawnEvents(request)
  const said = words.said(choices, drawn)
  const edges = edgesOf(width)
  const head = lean ? { parts: [], height: LEAN } : drawHead(words, said, edges, request)
  const legend = lean ? 0 : layLegend(legendMatter(index, choices, drawn), edges, request).height
  const legendTop = height - legend - (lean ? LEAN : MARGIN / 2)
  const bottom = legendTop - AXIS_HEIGHT - (lean ? 0 : BEFORE_LEGEND)
  const score = layScore(request, drawn, { ...edges, top: head.height, bottom })
  return { request, zoom, said, head: head.parts, legendTop, score }
}

const edgesOf = (width: number) => ({ left: MARGIN, right: width - MARGIN })

function drawPicture({ request, said, head, legendTop, score }: LaidPicture): Picture {
  const { width, height, words, lean } = request
  const parts = drawLaidScore(score, request)
  const matter = matterOf(parts.filter(part => part.kind === 'mark'))
  const legend = lean ? [] : layLegend(matter, edgesOf(width), request).draw(legendTop)
  return { width, height, alt: `${words.title}. ${said}`, parts: [...head, ...parts, ...legend] }
}

/** Whatever may touch a mark stands before it, because later parts cover earlier ones. */
function drawLaidScore(
  { plan, rows, labels, ...laid }: LaidScore,
  request: ScoreRequest,
): readonly PicturePart[] {
  const { index, choices, width } = request
  const { left, right } = edgesOf(width)
  const x = timeToX({ ...laid, range: plan.range })
  const { top, bottom } = laid
  const names = { left, right, top, namesWidth: laid.left - left }
  return [
    ...drawLanes(rows, names, choices, request),
    ...drawAxis({ ...laid, range: plan.range }, request),
    ...plan.columns.flatMap(column => drawStems(column, { x, top, bottom })),
    ...plan.labels.flatMap(label =>
      label.kind === 'event'
        ? drawEventLabel(label, { x, bottom: top, right }, index, labels, request)
        : drawCluster(label, { x, bottom: top, right }, request),
    ),
    ...plan.columns.flatMap((column, i) => {
      const label = plan.labels[i]
      return label ? drawMarks(column, label, rows, { x, top, bottom }, index, request) : []
    }),
    ...lanesLeftOut(rows, left, bottom, request),
  ]
}

/** "20 of 57 lanes", beside the axis; under the names of a slide "and 37 more". */
function lanesLeftOut(
  { drawn, all }: LaidScore['rows'],
  x: number,
  bottom: number,
  { words, measure, lean }: ScoreRequest,
): readonly PicturePart[] {
  if (drawn === all) return []
  const said = lean ? words.others(all - drawn) : words.lanes(drawn, all)
  return [line(said, TYPE.small, { x: x + (lean ? NAME : 0), y: bottom + 20 }, measure)]
}
