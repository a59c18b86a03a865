import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { EventSummary } from '../../src/model/dataset-index.ts'
import type { OrganisationId } from '../../src/model/ids.ts'
import { FIVE_MEETINGS } from '../shared-cases/five-meetings.ts'
import { openApp, WIDTHS, type Width } from './open-app.tsx'

const list = () => page.getByRole('list', { name: 'Events', exact: true })
const rows = () => list().getByRole('button')

describe.each(Object.keys(WIDTHS) as Width[])('the list on a %s screen', width => {
  test('has every event by date, each named by date, title and place', async () => {
    await openApp({ width })
    await expect.element(rows().first()).toBeVisible()
    expect(
      rows()
        .elements()
        .map(row => row.ariaLabel),
    ).toEqual([
      '31 May 2016, OSCE-wide Conference, Berlin',
      '4 October 2017, 16th Meeting of Heads, Krasnodar',
      '19 December 2017, Meeting in the Kremlin, Moscow',
      '4 April 2018, Seventh Moscow Conference, Moscow',
      '30 to 31 October 2019, Conference of the CSTO, Moscow',
    ])
    await expect.element(page.getByRole('status')).toHaveTextContent('5 events')
  })

  test('keeps filtered-out events in their places, and says so', async () => {
    await openApp({ width, choices: { include: ['cis' as OrganisationId] } })
    await expect.element(page.getByRole('status')).toHaveTextContent('4 of 5 events')
    expect(rows().elements()).toHaveLength(5)
    await expect.element(rows().first()).toHaveAccessibleDescription(/Outside the filters/)
    await expect.element(rows().nth(1)).not.toHaveAccessibleDescription(/Outside the filters/)
  })

  test('opens an event, which stays marked', async () => {
    const store = await openApp({ width })
    await rows().nth(2).click()
    expect(store.getState().event).toBe('2017-12-19-moscow')
    await expect.element(rows().nth(2)).toHaveAttribute('aria-current', 'true')
  })
})

test('the list is one stop of the Tab key, and arrow keys walk it from end to end', async () => {
  const store = await openApp()
  await expect.element(rows().first()).toBeVisible()
  expect(
    rows()
      .elements()
      .filter(row => row.getAttribute('tabindex') === '0'),
  ).toHaveLength(1)
  rows().first().element().focus()
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowUp}')
  await expect.element(rows().nth(1)).toHaveFocus()
  await userEvent.keyboard('{End}')
  await expect.element(rows().nth(4)).toHaveFocus()
  await userEvent.keyboard('{Home}{Enter}')
  expect(store.getState().event).toBe('2016-05-31-berlin')
  await userEvent.keyboard('{Escape}')
  expect(store.getState().event).toBeUndefined()
})

test('each year is a heading, and events without a date stand under their own', async () => {
  const [first] = FIVE_MEETINGS.events
  const { date: _, bounds: __, ...undated } = first ?? ({} as EventSummary)
  const index = {
    ...FIVE_MEETINGS,
    events: [...FIVE_MEETINGS.events, { ...undated, id: 'x' as EventSummary['id'] }],
  }
  await openApp({ index })
  await expect.element(list().getByRole('heading', { name: '2017' })).toBeInTheDocument()
  await expect.element(list().getByRole('heading', { name: 'Not dated' })).toBeInTheDocument()
  await expect.element(rows().last()).toHaveAccessibleName('Not dated, OSCE-wide Conference, Berlin')
})

test('bodies that took part stand with their names, more of them are counted', async () => {
  await openApp()
  await expect.element(list().getByRole('listitem').nth(3)).toHaveTextContent('UNCISOSCECSTOICRC')
  await expect.element(rows().nth(1)).toHaveAccessibleDescription('FSB UN CIS EU')
})
