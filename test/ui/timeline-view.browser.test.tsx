import '../../src/ui/global.css'
import '../../src/ui/timeline/vis-timeline.css'
import { afterEach, describe, expect, test } from 'vitest'
import { cdp } from 'vitest/browser'
import type { ScorePlan } from '../../src/derive/plan.ts'
import type { EventLabel } from '../../src/derive/plan-items.ts'
import { toDay } from '../../src/model/day.ts'
import { createTimelineView, type TimelineView } from '../../src/ui/timeline/timeline-view.ts'

/** What our door leans on inside vis-timeline; a new version that changes it fails here. */

let view: TimelineView | undefined
afterEach(() => {
  view?.destroy()
  view = undefined
  document.body.replaceChildren()
})

const label = (event: number, from: number): EventLabel => ({
  ...{ kind: 'event', id: `e${event}`, event, detail: 'title', bottom: 0, width: 200, height: 60 },
  ...{ from, to: from + 90, shown: true, selected: false, extent: undefined },
})

function plan(days: readonly number[], from = toDay(2017, 1, 1), to = toDay(2019, 1, 1)): ScorePlan {
  const labels = days.map((day, event) => label(event, day))
  const columns = labels.map(({ id, from: first, to: end, shown, selected }) => ({
    ...{ id, from: first, to: end, shown, selected, stems: [0], extent: undefined },
    marks: [
      {
        heads: 1,
        lanes: 2,
        merged: false,
        kind: 'global' as const,
        role: 'participant' as const,
        announced: false,
        ghost: false,
        count: 1,
      },
    ],
  }))
  return { range: { from, to }, labels, columns }
}

const DAYS = [toDay(2017, 6, 1), toDay(2018, 2, 1)]

function host(height: number): HTMLElement {
  const element = document.createElement('div')
  element.style.cssText = `width: 730px; height: ${height}px; --h-lane: 24px; --h-lane-head: 25px; --h-axis: 32px`
  document.body.append(element)
  return element
}

function open(first = plan(DAYS)) {
  document.body.style.margin = '0'
  const elements = { labels: host(200), lanes: host(300), axis: host(32) }
  const ranges: unknown[] = []
  view = createTimelineView(
    elements,
    {
      onRange: range => ranges.push(range),
      onDrawn: () => undefined,
      words: item => ({ when: item.id, where: '', title: 'Title', name: item.id }),
    },
    first,
  )
  return { ...elements, ranges, view }
}

const left = (element: Element | null | undefined): number =>
  Math.round((element?.getBoundingClientRect().left ?? NaN) * 100) / 100

describe('vis-timeline, as our door uses it', () => {
  test('shows at once, without the second that it waits by itself', async () => {
    const { labels, lanes, axis } = open()
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
    expect(labels.querySelectorAll('[data-item]')).toHaveLength(2)
    for (const element of [labels, lanes, axis]) {
      const root = element.querySelector<HTMLElement>('.vis-timeline')
      expect(root && getComputedStyle(root).visibility).toBe('visible')
    }
  })

  test('puts an item where its day begins, on a whole pixel; here a day is one, but for its two borders', async () => {
    const { lanes, labels } = open()
    await expect.poll(() => lanes.querySelectorAll('[data-item]').length).toBe(2)
    for (const part of [lanes, labels])
      expect([...part.querySelectorAll('[data-item]')].map(left)).toEqual([151, 397])
  })

  test.each(['Pacific/Kiritimati', 'Pacific/Honolulu'])('puts it there in %s too', async timezoneId => {
    const zone = (id: string) =>
      cdp().send('Emulation.setTimezoneOverride' as never, { timezoneId: id } as never)
    await zone(timezoneId)
    try {
      const { labels, axis } = open()
      await expect.poll(() => labels.querySelectorAll('[data-item]').length).toBe(2)
      expect([...labels.querySelectorAll('[data-item]')].map(left)).toEqual([151, 397])
      const years = [...axis.querySelectorAll('.vis-text.vis-major:not(.vis-measure)')]
      expect(years.map(year => year.textContent).toSorted()).toEqual(['2017', '2018', '2019'])
    } finally {
      await zone('')
    }
  })

  test('gives a column the height of its place, from the top of it', async () => {
    const { lanes } = open()
    await expect.poll(() => lanes.querySelector('[data-item]')).toBeTruthy()
    const column = lanes.querySelector('[data-item]')?.getBoundingClientRect()
    expect([column?.top, column?.height]).toEqual([lanes.getBoundingClientRect().top, 300])
  })

  test('keeps our element while its plan changes, so that the focus stays', async () => {
    const { labels, view: shown } = open()
    await expect.poll(() => labels.querySelector('button')).toBeTruthy()
    const button = labels.querySelector('button')
    button?.focus()
    const next = plan(DAYS)
    shown.update(
      { ...next, labels: next.labels.map(item => ({ ...item, selected: true, to: item.to + 30 })) },
      false,
    )
    await expect.poll(() => button?.ariaCurrent).toBe('true')
    expect(document.activeElement).toBe(button)
  })

  test('holds what the plan holds, and takes out what left it', async () => {
    const { labels, view: shown } = open()
    shown.update(plan([...DAYS, toDay(2018, 6, 1)]), false)
    await expect.poll(() => labels.querySelectorAll('[data-item]').length).toBe(3)
    shown.update(plan(DAYS.slice(0, 1)), false)
    await expect.poll(() => labels.querySelectorAll('[data-item]').length).toBe(1)
  })

  test('shows another range in all three parts, and does not say that the reader moved it', async () => {
    const { labels, lanes, ranges, view: shown } = open()
    shown.update(plan(DAYS, toDay(2017, 5, 22), toDay(2019, 5, 22)), false)
    await expect.poll(() => left(labels.querySelector('[data-item="e0"]'))).toBe(10)
    expect(left(lanes.querySelector('[data-item="e0"]'))).toBe(10)
    expect(ranges).toEqual([])
  })

  test('writes both words of the axis on one line', async () => {
    const { axis } = open()
    await expect.poll(() => axis.querySelectorAll('.vis-text.vis-major').length).toBeGreaterThan(0)
    const tops = [...axis.querySelectorAll('.vis-text:not(.vis-measure, :empty)')].map(
      word => word.getBoundingClientRect().top,
    )
    expect(new Set(tops.map(Math.round)).size).toBe(1)
    expect(
      [...axis.querySelectorAll('.vis-major:not(.vis-measure)')].map(word => word.textContent),
    ).toContain('2018')
  })

  test('takes years before 100', async () => {
    const old = plan([toDay(33, 4, 3)], toDay(32, 1, 1), toDay(34, 1, 1))
    const { lanes } = open(old)
    await expect.poll(() => lanes.querySelectorAll('[data-item]').length).toBe(1)
    expect(Math.abs(left(lanes.querySelector('[data-item]')) - 457)).toBeLessThan(3)
  })

  test('leaves nothing behind when it is destroyed', () => {
    const { labels, lanes, axis, view: shown } = open()
    shown.destroy()
    view = undefined
    expect([labels, lanes, axis].map(element => element.childElementCount)).toEqual([0, 0, 0])
  })
})
