import { describe, expect, test } from 'vitest'
import { drawEvent } from '../../../src/derive/picture/event-picture.ts'
import { drawScore } from '../../../src/derive/picture/score-picture.ts'
import { estimateWidth } from '../../../src/export/pptx/estimate-width.ts'
import type { Choices } from '../../../src/model/choices.ts'
import type { DatasetIndex } from '../../../src/model/dataset-index.ts'
import { toDay } from '../../../src/model/day.ts'
import { FIRST_CHOICES } from '../../../src/model/first-choices.ts'
import type { DocumentId, OrganisationId } from '../../../src/model/ids.ts'
import type { Picture, PictureText } from '../../../src/model/picture.ts'
import { pictureWords } from '../../../src/ui/shared/picture-words.ts'
import { FIVE_MEETINGS } from '../../shared-cases/five-meetings.ts'
import { HOSTILE_TITLES } from '../../shared-cases/hostile-titles.ts'
import { manyMeetings } from '../../shared-cases/many-meetings.ts'

type Asked = Partial<Choices> & {
  readonly index?: DatasetIndex
  readonly size?: readonly [number, number]
  readonly slide?: number
}

const SIZES = [
  [1920, 1080],
  [1200, 630],
  [960, 540],
  [390, 300],
  [320, 900],
] as const

function draw({
  index = FIVE_MEETINGS,
  size: [width, height] = [1280, 720],
  slide,
  ...choices
}: Asked = {}): Picture {
  const shown = new Set(index.events.map(({ id }) => id))
  const pen = { measure: estimateWidth, words: pictureWords(index) }
  const view = { index, choices: { ...FIRST_CHOICES, ...choices }, shown, width, height }
  return drawScore(slide === undefined ? { ...pen, ...view } : { ...pen, ...view, zoom: slide, lean: true })
}

const texts = ({ parts }: Picture): readonly PictureText[] => parts.filter(part => part.kind === 'text')
const said = (picture: Picture): readonly string[] => texts(picture).map(({ text }) => text)

function expectInside(picture: Picture): void {
  const outside = texts(picture).filter(
    ({ x, y, width, size }) =>
      x < 0 || y < size * 0.7 || x + width > picture.width + 0.5 || y > picture.height,
  )
  expect(outside).toEqual([])
}

const hostile: DatasetIndex = {
  ...FIVE_MEETINGS,
  title: HOSTILE_TITLES.join(' '),
  events: FIVE_MEETINGS.events.map((event, i) => ({ ...event, title: HOSTILE_TITLES[i] ?? '' })),
  organisations: FIVE_MEETINGS.organisations.map((body, i) => ({ ...body, short: HOSTILE_TITLES[i] ?? '' })),
}

describe('the score as a picture', () => {
  test('says title, events with dates and places, lanes, years and what marks mean', () => {
    expect(said(draw())).toEqual(
      expect.arrayContaining([
        'All 5 events from 4 documents. No filters.',
        ...['31 May 2016', 'Berlin', 'Meeting in the Kremlin', 'UN', 'CIS', '2017', 'Organiser', 'Announced'],
      ]),
    )
  })

  test('has a mark where a body took part, which says so in words', () => {
    const marks = draw()
      .parts.filter(part => part.kind === 'mark')
      .map(({ alt }) => alt)
    expect(marks).toContain('CIS, Participant, 4 Oct 2017')
    expect(marks).toContain('OSCE, Organiser, 31 May 2016')
  })

  test('draws only what begins in the window, and says which window', () => {
    const picture = draw({ window: { from: toDay(2017, 1, 1), to: toDay(2017, 12, 31) } })
    expect(said(picture)).toContain('2 of 5 events from 4 documents. In view: 1 January to 31 December 2017.')
    expect(said(picture)).not.toContain('31 May 2016')
  })

  test('is larger where there is little to say and no smaller than on a screen', () => {
    const title = (picture: Picture): number => texts(picture)[0]?.size ?? 0
    expect(
      title(draw({ index: { ...FIVE_MEETINGS, events: FIVE_MEETINGS.events.slice(0, 2) } })),
    ).toBeGreaterThan(24)
    expect(title(draw({ index: manyMeetings(500), size: [390, 300] }))).toBe(20)
  })

  test('counts the lanes that find no room, and keeps those with the most events', () => {
    const picture = draw({ size: [960, 400] })
    expect(said(picture).find(words => words.endsWith('lanes'))).toMatch(/^\d of 7 lanes$/)
    expect(said(picture)).toContain('CIS')
  })

  test('keeps a lane that the filters name, however few events it has', () => {
    const picture = draw({ size: [960, 400], include: ['icrc' as OrganisationId] })
    expect(said(picture)).toContain('ICRC')
    expect(said(draw({ size: [960, 400] }))).not.toContain('ICRC')
  })

  test('on a slide has the titles of all events, more lanes than elsewhere, and says how many more there are', () => {
    const slide = draw({ size: [1440, 420], slide: 1.9 })
    const titles = texts(slide).filter(({ voice }) => voice === 'serif')
    const picture = said(draw({ size: [1440, 420] }))
    const lanes = (words: readonly string[]): number =>
      ['UN', 'CIS', 'OSCE', 'CSTO', 'EU', 'ICRC', 'FSB'].filter(name => words.includes(name)).length
    expect(titles.length).toBe(5)
    expect(lanes(said(slide))).toBeGreaterThan(lanes(picture))
    expect(said(slide)).toContain(`and ${7 - lanes(said(slide))} more`)
    expectInside(slide)
  })

  test('lanes give way before labels become bars', () => {
    const index = { ...FIVE_MEETINGS, events: FIVE_MEETINGS.events.slice(1) }
    expect(
      said(draw({ index, size: [1110, 490], slide: 1.8 })).filter(words => words.endsWith('events')),
    ).toEqual([])
  })

  test('tints an included body, and turns the chosen event into paper on ink', () => {
    const event = FIVE_MEETINGS.events[1]?.id
    const picture = draw({ include: ['cis' as OrganisationId], event })
    const boxes = picture.parts.flatMap(part => (part.kind === 'box' ? [part.fill] : []))
    expect(boxes).toEqual(expect.arrayContaining(['ground', 'band', 'ink']))
    expect(texts(picture).find(({ text }) => text === '4 Oct 2017')?.ink).toBe('paper')
  })

  test('gathers what stands too close in bars that count', () => {
    const bars = said(draw({ index: manyMeetings(200), size: [1920, 1080] })).filter(words =>
      /^\d+ events$/.test(words),
    )
    const sum = bars.reduce((count, words) => count + Number.parseInt(words, 10), 0)
    expect(bars.length).toBeGreaterThan(3)
    expect(sum).toBeLessThanOrEqual(200)
    expect(sum).toBeGreaterThan(190)
  })

  test.each(SIZES)('keeps all text inside %d by %d pixels', (...size) => {
    for (const index of [FIVE_MEETINGS, manyMeetings(30), manyMeetings(200), hostile]) {
      expectInside(draw({ index, size }))
      expectInside(draw({ index, size, lanes: 'place' }))
      expectInside(draw({ index, size, slide: 1 }))
    }
  })

  test('an empty collection and lanes of nothing are drawn too', () => {
    expectInside(draw({ index: { ...FIVE_MEETINGS, events: [] } }))
    expect(draw({ lanes: 'none' }).parts.some(part => part.kind === 'mark')).toBe(false)
  })
})

const card = (title: string, width: number, height: number): Picture => {
  const index = { ...hostile, events: hostile.events.map(event => ({ ...event, title })) }
  const [event] = index.events
  if (!event) throw new Error('There is no event to draw.')
  const quotation = { document: 'none' as DocumentId, line: 3, words: title, cut: true }
  const pen = { measure: estimateWidth, words: pictureWords(index) }
  return drawEvent({ ...pen, index, event, quotation, width, height })
}

describe('an event as a card', () => {
  test.each(SIZES)('keeps all text inside %d by %d pixels', (width, height) => {
    for (const title of HOSTILE_TITLES) expectInside(card(title, width, height))
  })
})
