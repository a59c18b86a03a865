import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { DatasetIndex } from '../../src/model/dataset-index.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { OrganisationId, PlaceId } from '../../src/model/ids.ts'
import { FIVE_MEETINGS } from '../shared-cases/five-meetings.ts'
import { openApp } from './open-app.tsx'

const ids = (...names: readonly string[]) => names as readonly OrganisationId[]
const status = () => page.getByRole('status')

describe('filters that leave nothing', () => {
  test('name the reason and offer the smallest changes with their results', async () => {
    const store = await openApp({ choices: { include: ids('icrc', 'eu'), match: 'all' } })
    await expect.element(page.getByRole('heading', { name: 'No event has both ICRC and EU' })).toBeVisible()
    const changes = page.getByRole('region', { name: 'No event is left' }).getByRole('listitem')
    expect(changes.elements().map(change => change.textContent)).toEqual([
      'Match any of the two2 events',
      'Remove EU1 event',
      'Remove ICRC1 event',
      'Clear all5 events',
    ])
    await page.getByRole('button', { name: 'Remove EU' }).click()
    await expect.element(status()).toHaveTextContent('1 of 5 events')
    expect(store.getState().include).toEqual(['icrc'])
  })

  test('where no single change is enough, clearing all is offered', async () => {
    await openApp({
      choices: { include: ids('icrc'), places: ['berlin' as PlaceId], years: { from: 2017, to: 2017 } },
    })
    await expect.element(page.getByText('No single change is enough.')).toBeVisible()
    await page
      .getByRole('region', { name: 'No event is left' })
      .getByRole('button', { name: 'Clear all' })
      .click()
    await expect.element(status()).toHaveTextContent('5 events')
  })

  test('a search that finds nothing says where it looked', async () => {
    await openApp({ choices: { query: 'Geneva' } })
    await expect
      .element(page.getByRole('heading', { name: '“Geneva” is not in these documents' }))
      .toBeVisible()
    await expect.element(page.getByText(/full text of 4 documents/)).toBeVisible()
    await page
      .getByRole('region', { name: 'No event is left' })
      .getByRole('button', { name: 'Clear the search' })
      .click()
    await expect.element(status()).toHaveTextContent('5 events')
  })
})

test('an empty folder says what to do', async () => {
  const index: DatasetIndex = {
    ...FIVE_MEETINGS,
    documents: [],
    events: [],
    organisations: [],
    places: [],
    series: [],
  }
  await openApp({ index })
  await expect.element(page.getByRole('heading', { name: 'No documents yet' })).toBeVisible()
  await expect.element(page.getByText('npm start -- DIR')).toBeVisible()
})

describe('what was not read', () => {
  const diagnostic = (code: string, file: string, message: string): Diagnostic =>
    ({ code, file, message, severity: code === 'not-text' ? 'error' : 'note' }) as Diagnostic
  const [first, ...rest] = FIVE_MEETINGS.documents
  const index = {
    ...FIVE_MEETINGS,
    documents: [{ ...first, reportsEvent: false }, ...rest],
    diagnostics: [
      diagnostic('not-text', 'a “photo”.txt', 'It is not plain text.'),
      diagnostic('no-meeting', '2016.txt', 'It is an order.'),
      diagnostic('no-date', '2017.txt', 'No day is named.'),
    ],
  } as DatasetIndex

  test('a file stands with its name and the reason', async () => {
    await openApp({ index })
    await page.getByText('1 file was not read').click()
    await expect.element(page.getByText('a “photo”.txt')).toBeVisible()
    await expect.element(page.getByText('It is not plain text.')).toBeVisible()
  })

  test('a document without a meeting and every other note stand under the list', async () => {
    await openApp({ index })
    const silent = page.getByRole('region', { name: '1 document reports no meeting' })
    await expect.element(silent.getByText('It is an order.')).toBeInTheDocument()
    const notes = page.getByRole('region', { name: '1 note on the reading' })
    await expect.element(notes.getByText('No day is named.')).toBeInTheDocument()
  })
})

test('parts of a link that could not be followed have a line each, until they are dismissed', async () => {
  await openApp({
    notices: [
      { key: 'from', raw: '2017-99-01' },
      { key: 'place', raw: 'atlantis%2Dxx' },
    ],
  })
  await expect.element(page.getByText(/time in the link could not be read: 2017-99-01/)).toBeVisible()
  await expect.element(page.getByText(/place that is not in this collection: atlantis-xx/)).toBeVisible()
  await page.getByRole('button', { name: 'Dismiss these notes' }).click()
  await expect.element(page.getByText(/2017-99-01/)).not.toBeInTheDocument()
})

describe('copying the link', () => {
  test('is said once it is done', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await openApp()
    await page.getByRole('button', { name: 'Copy link' }).first().click()
    await expect.element(page.getByText('Link copied')).toBeVisible()
  })

  test('shows the address where the clipboard is closed', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await openApp()
    await page.getByRole('button', { name: 'Copy link' }).first().click()
    const address = page.getByRole('dialog').getByRole('textbox', { name: 'Copy link' })
    await expect.element(address).toHaveValue('https://example.org/#v=1&view=list')
    await expect.element(address).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  })
})

test('the appearance follows the choice, and is remembered', async () => {
  await openApp()
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('radio', { name: 'Dark' }).click()
  expect(document.documentElement.dataset['theme']).toBe('dark')
  expect(localStorage.getItem('plenary.theme')).toBe('dark')
  await page.getByRole('radio', { name: 'As the system' }).click()
  expect(document.documentElement.dataset['theme']).toBeUndefined()
})

test('"?" lists the keys, and keys change the view', async () => {
  const store = await openApp()
  await expect.element(status()).toBeVisible()
  await userEvent.keyboard('?')
  await expect.element(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await userEvent.keyboard('1')
  expect(store.getState().view).toBe('timeline')
})
