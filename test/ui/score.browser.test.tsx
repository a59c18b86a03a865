import axe from 'axe-core'
import { describe, expect, test } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import type { DatasetIndex } from '../../src/model/dataset-index.ts'
import { FIVE_MEETINGS } from '../shared-cases/five-meetings.ts'
import { manyMeetings } from '../shared-cases/many-meetings.ts'
import { eventButtons, eventNamesInView, openScore, timeline } from './open-score.tsx'

const FIVE = [
  '31 May 2016, OSCE-wide Conference, Berlin',
  '4 October 2017, 16th Meeting of Heads, Krasnodar',
  '19 December 2017, Meeting in the Kremlin, Moscow',
  '4 April 2018, Seventh Moscow Conference, Moscow',
  '30 to 31 October 2019, Conference of the CSTO, Moscow',
]

const row = (name: string | RegExp) => page.getByRole('checkbox', { name })
const focusedName = (): string => document.activeElement?.querySelector('span')?.textContent ?? ''

/** The middle of a mark, and of the rail's row beside it. */
const middle = (element: Element): number => {
  const { top, height } = element.getBoundingClientRect()
  return Math.round((top + height / 2) * 2) / 2
}

describe('the events on the timeline', () => {
  test('are buttons in the order of their dates, named by date, title and place', async () => {
    await openScore()
    await expect.poll(eventNamesInView).toEqual(FIVE)
  })

  test('open the panel by a click on the label or on a mark', async () => {
    const store = await openScore()
    await timeline()
      .getByRole('button', { name: /^4 October 2017/ })
      .click()
    expect(store.getState().event).toBe('2017-10-04-krasnodar')
    await expect
      .element(timeline().getByRole('button', { name: /^4 October 2017/ }))
      .toHaveAttribute('aria-current', 'true')
    const mark = document.querySelector('[data-part="lanes"] [data-item="e3"] svg')
    mark?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    expect(store.getState().event).toBe('2018-04-04-moscow')
  })

  test('are one tab stop; arrows walk them by date, Home and End go to the ends', async () => {
    await openScore()
    await expect
      .poll(() =>
        eventButtons()
          .elements()
          .filter(b => b.tabIndex === 0),
      )
      .toHaveLength(1)
    eventButtons().elements()[0]?.focus()
    const walked: string[] = []
    for (const key of ['{ArrowRight}', '{ArrowDown}', '{ArrowLeft}', '{End}', '{ArrowRight}', '{Home}']) {
      await userEvent.keyboard(key)
      walked.push(focusedName().slice(0, 14))
    }
    expect(walked).toEqual([
      '4 October 2017',
      '19 December 20',
      '4 October 2017',
      '30 to 31 Octob',
      '30 to 31 Octob',
      '31 May 2016, O',
    ])
  })

  test('open by Enter, and Escape closes the panel', async () => {
    const store = await openScore()
    eventButtons().elements()[2]?.focus()
    await userEvent.keyboard('{Enter}')
    expect(store.getState().event).toBe('2017-12-19-moscow')
    await userEvent.keyboard('{Escape}')
    expect(store.getState().event).toBeUndefined()
  })

  test('are walked to beyond the window, which goes along', async () => {
    const window = { from: 17_500, to: 17_700 } as never
    const store = await openScore({ choices: { window } })
    eventButtons().elements().at(-1)?.focus()
    await userEvent.keyboard('{End}')
    await expect.poll(focusedName).toBe(FIVE[4])
    expect(store.getState().window?.from).toBeGreaterThan(18_000)
  })

  test('leave the focus to another when the one that has it leaves the window', async () => {
    const store = await openScore()
    eventButtons().elements()[0]?.focus()
    store.getState().showWindow({ from: 17_500, to: 17_700 } as never)
    await expect.poll(focusedName).toBe(FIVE[2])
  })

  test('a document’s words are text, whatever they say', async () => {
    const hostile = '<img src=x onerror="document.title=1"><b id=x class="y" title="z">Congress</b> __proto__'
    const events = FIVE_MEETINGS.events.map((event, i) => (i === 1 ? { ...event, title: hostile } : event))
    await openScore({ index: { ...FIVE_MEETINGS, events } })
    await expect.poll(() => eventNamesInView()[1]).toContain(hostile)
    const label = document.querySelector('[data-part="labels"] [data-item="e1"]')
    expect(label?.querySelectorAll('img, b[id]')).toHaveLength(0)
    for (const element of document.querySelectorAll('[data-part] *'))
      for (const { value } of element.attributes) expect(value).not.toContain('Congress')
  })
})

describe('the rail beside the lanes', () => {
  test('has its rows at the height of the lanes, folded or not', async () => {
    await openScore()
    const check = async (): Promise<void> => {
      const mark = (item: string, name: string) =>
        document.querySelector(`[data-part="lanes"] [data-item="${item}"] [data-kind="${name}"] svg`)
      await expect.poll(() => mark('e1', 'national')).toBeTruthy()
      await expect.element(row(/^FSB/)).toBeVisible()
      const fsb = row(/^FSB/).element()
      expect(middle(mark('e1', 'national') ?? fsb)).toBe(middle(fsb))
      const un = row(/^UN /).element()
      expect(middle(mark('e1', 'global') ?? un)).toBe(middle(un))
    }
    await check()
    await page.getByRole('button', { name: /^1 organ/ }).click()
    await expect.element(row(/^CIS Anti-Terrorism Centre/)).toBeVisible()
    await check()
    await page.getByRole('button', { name: /^Regional/ }).click()
    await expect.element(row(/^OSCE/)).not.toBeInTheDocument()
    await check()
  })

  test('includes and excludes; what is filtered out stays as a ghost', async () => {
    const store = await openScore()
    await row(/^CIS 4 events/).click()
    await expect.element(row(/^CIS 4 events/)).toBeChecked()
    const ghost = () => document.querySelector('[data-part="labels"] [data-item="e0"]')
    await expect.poll(() => ghost()?.hasAttribute('data-ghost')).toBe(true)
    expect(eventNamesInView()).toHaveLength(5)
    await page.getByRole('button', { name: 'Exclude EU' }).click()
    expect(store.getState().exclude).toEqual(['eu'])
    await expect.element(row(/^EU excluded/)).not.toBeChecked()
    await expect.element(row(/^UN 3 of 4 events/)).toBeVisible()
  })

  test('counts by role, and marks in other roles are grey', async () => {
    await openScore()
    await page.getByRole('button', { name: 'Mentioned', exact: true }).click()
    await expect.element(row(/^UN 3 events/)).toBeVisible()
    expect(
      document.querySelector('[data-part="lanes"] [data-item="e0"] svg[data-kind="global"][data-ghost]'),
    ).toBeTruthy()
  })

  test('has a row for each place when lanes are places, and keeps the organisations', async () => {
    const store = await openScore({ choices: { lanes: 'place' } })
    await page
      .getByRole('group', { name: 'Places' })
      .getByRole('checkbox', { name: /^Moscow 3/ })
      .click()
    expect(store.getState().places).toEqual(['moscow'])
    await expect.element(page.getByRole('group', { name: 'Organisations' })).toBeVisible()
  })
})

describe('the window', () => {
  test('follows the wheel with Ctrl, and leaves the wheel alone to the page', async () => {
    const store = await openScore()
    const wheel = (ctrlKey: boolean): boolean =>
      document.querySelector('[data-part="lanes"] .vis-center')?.dispatchEvent(
        new WheelEvent('wheel', {
          deltaY: -200,
          ctrlKey,
          clientX: 800,
          clientY: 500,
          bubbles: true,
          cancelable: true,
        }),
      ) ?? true
    expect(wheel(false)).toBe(true)
    expect(store.getState().window).toBeUndefined()
    expect(wheel(true)).toBe(false)
    expect(store.getState().window).toBeDefined()
  })

  test('follows a drag, which opens no event even when it ends on one', async () => {
    const store = await openScore()
    const { x, y } = eventButtons().elements()[1]?.getBoundingClientRect() ?? new DOMRect()
    const mouse = (type: string, by: number) =>
      cdp().send('Input.dispatchMouseEvent', {
        ...{ type, x: x + 40 + by, y: y + 12, button: 'left', clickCount: 1 },
        buttons: type === 'mouseReleased' ? 0 : 1,
      } as never)
    await mouse('mousePressed', 0)
    for (const by of [20, 60, 120]) await mouse('mouseMoved', by)
    await mouse('mouseReleased', 120)
    await expect.poll(() => store.getState().window).toBeDefined()
    expect(store.getState().event).toBeUndefined()
  })

  test('has ends that keys move and that say their date', async () => {
    const store = await openScore()
    const start = page.getByRole('slider', { name: 'Window start' })
    start.element().focus()
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(start).toHaveAttribute('aria-valuetext', expect.stringMatching(/2016$/))
    const from = store.getState().window?.from ?? 0
    await userEvent.keyboard('{ArrowRight}')
    expect((store.getState().window?.from ?? 0) - from).toBe(30)
  })
})

describe('many events', () => {
  const index: DatasetIndex = manyMeetings(1500)

  test('are bars that count and zoom; the page holds a few hundred items at most', async () => {
    const store = await openScore({ index })
    const bar = eventButtons().first()
    await expect.element(bar).toHaveAccessibleName(/^\d+ events, .*: zoom in$/)
    expect(document.querySelectorAll('[data-item]').length).toBeLessThan(300)
    await bar.click()
    expect(store.getState().window).toBeDefined()
  })

  test('lanes are found by name', async () => {
    await openScore({ index })
    await userEvent.fill(page.getByRole('textbox', { name: 'Find a lane' }), 'b05')
    const lanes = page.getByRole('group', { name: 'Organisations' }).getByRole('checkbox')
    await expect.poll(() => lanes.elements().length).toBe(1)
  })
})

describe.each(['wide', 'narrow', 'phone'] as const)('at the %s width', width => {
  test('the timeline works and axe finds nothing', async () => {
    await openScore({ width })
    await expect.poll(() => eventNamesInView().length).toBe(5)
    const { violations } = await axe.run(document.querySelector('main') ?? document)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })
})

test('on a phone the lanes carry their names themselves', async () => {
  await openScore({ width: 'phone' })
  await expect.element(page.getByRole('listitem').filter({ hasText: /^OSCE$/ })).toBeVisible()
  await expect.element(row(/^OSCE/)).not.toBeInTheDocument()
})
