import { beforeAll, describe, expect, test } from 'vitest'
import { drawEvent } from '../../src/derive/picture/event-picture.ts'
import { drawScore } from '../../src/derive/picture/score-picture.ts'
import { inksOf } from '../../src/export/inks.ts'
import { drawPng } from '../../src/export/png.ts'
import { formatSvg } from '../../src/export/svg.ts'
import type { DatasetIndex } from '../../src/model/dataset-index.ts'
import { FIRST_CHOICES } from '../../src/model/first-choices.ts'
import type { Picture } from '../../src/model/picture.ts'
import { fetchTypefaces, measureOnCanvas } from '../../src/ui/shared/measure-text.ts'
import { pictureWords } from '../../src/ui/shared/picture-words.ts'
import 'virtual:plenary-fonts.css'
import { FIVE_MEETINGS } from '../shared-cases/five-meetings.ts'
import { HOSTILE_TITLES } from '../shared-cases/hostile-titles.ts'
import { manyMeetings } from '../shared-cases/many-meetings.ts'

const LIGHT = inksOf({ theme: 'light', transparent: false })
const CLEAR = inksOf({ theme: 'light', transparent: true })

beforeAll(() => fetchTypefaces('Привет, latin'))

function draw(index: DatasetIndex, width: number, height: number): Picture {
  const pen = { measure: measureOnCanvas, words: pictureWords(index) }
  const shown = new Set(index.events.map(({ id }) => id))
  return drawScore({ ...pen, index, choices: FIRST_CHOICES, shown, width, height })
}

interface Pixels {
  readonly width: number
  readonly height: number
  /** Of the upper left corner: 0 is clear. */
  readonly cornerAlpha: number
  /** How many different colours there are. */
  readonly colours: number
}

async function readPng(blob: Blob): Promise<Pixels> {
  const image = await createImageBitmap(blob)
  const { width, height } = image
  const context = new OffscreenCanvas(width, height).getContext('2d')
  context?.drawImage(image, 0, 0)
  const data = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray()
  return { width, height, cornerAlpha: data[3] ?? -1, colours: new Set(new Uint32Array(data.buffer)).size }
}

describe('a PNG', () => {
  test.each([
    [1920, 1080, 1],
    [1200, 675, 1],
    [1200, 675, 2],
  ])('of %d by %d at %d times has so many pixels, and is not empty', async (width, height, scale) => {
    const blob = await drawPng(draw(FIVE_MEETINGS, width, height), LIGHT, scale)
    expect(blob.type).toBe('image/png')
    const pixels = await readPng(blob)
    expect([pixels.width, pixels.height]).toEqual([width * scale, height * scale])
    expect(pixels.colours).toBeGreaterThan(100)
    expect(pixels.cornerAlpha).toBe(255)
  })

  test('without paper lets through what lies behind', async () => {
    const pixels = await readPng(await drawPng(draw(FIVE_MEETINGS, 600, 400), CLEAR, 1))
    expect(pixels.cornerAlpha).toBe(0)
    expect(pixels.colours).toBeGreaterThan(100)
  })

  test('is set in our typefaces, not in those of the machine', () => {
    const ours = { size: 20, weight: 600, voice: 'serif' } as const
    const context = new OffscreenCanvas(1, 1).getContext('2d')
    if (context) context.font = '600 20px serif'
    const width = measureOnCanvas('Seventh Moscow Конференция', ours)
    expect(width).not.toBeCloseTo(context?.measureText('Seventh Moscow Конференция').width ?? 0, 0)
  })

  test('that no browser can make is refused in a sentence', async () => {
    await expect(drawPng(draw(FIVE_MEETINGS, 9000, 9000), LIGHT, 2)).rejects.toThrow(/Choose a smaller one/)
  })
})

/** As a browser reads the file: an error in it, and the text that a viewer would see cut. */
function cutText(picture: Picture): readonly string[] {
  const parsed = new DOMParser().parseFromString(formatSvg(picture, LIGHT), 'image/svg+xml')
  expect(parsed.querySelector('parsererror')).toBeNull()
  const svg = document.importNode(parsed.documentElement, true)
  document.body.append(svg)
  const edge = svg.getBoundingClientRect()
  const cut = [...svg.querySelectorAll('text')].flatMap(text => {
    const { left, right, top, bottom } = text.getBoundingClientRect()
    const over = Math.max(edge.left - left, right - edge.right, edge.top - top, bottom - edge.bottom)
    return over > 1 ? [`${text.textContent} by ${over.toFixed(1)} px`] : []
  })
  svg.remove()
  return cut
}

describe('an SVG', () => {
  test('of 200 events at 1920x1080 cuts no text', () => {
    expect(cutText(draw(manyMeetings(200), 1920, 1080))).toEqual([])
  })

  test.each(HOSTILE_TITLES.map((title, i) => [i, title] as const))(
    'is well-formed and cuts no text with hostile title %i',
    (_, title) => {
      const events = FIVE_MEETINGS.events.map(event => ({ ...event, title, venue: title }))
      const organisations = FIVE_MEETINGS.organisations.map(body => ({ ...body, short: title }))
      const index = { ...FIVE_MEETINGS, title, events, organisations }
      expect(cutText(draw(index, 960, 540))).toEqual([])
      const event = events[1]
      const pen = { measure: measureOnCanvas, words: pictureWords(index) }
      if (event)
        expect(
          cutText(drawEvent({ ...pen, index, event, quotation: undefined, width: 960, height: 540 })),
        ).toEqual([])
    },
  )
})
