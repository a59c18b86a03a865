import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { OrganisationId } from '../../src/model/ids.ts'
import { openApp } from './open-app.tsx'

const status = () => page.getByRole('status')
const chip = (name: RegExp) => page.getByRole('button', { name })

test('a chip says the filter in words and takes it away', async () => {
  const store = await openApp({
    choices: { include: ['cis' as OrganisationId], exclude: ['eu' as OrganisationId] },
  })
  await expect.element(status()).toHaveTextContent('3 of 5 events')
  await chip(/^Without EU/).click()
  await expect.element(status()).toHaveTextContent('4 of 5 events')
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect.element(status()).toHaveTextContent('5 events')
  expect([store.getState().include, store.getState().exclude]).toEqual([[], []])
})

test('a body that is chosen in the rail becomes a chip, and the places count what is left', async () => {
  await openApp()
  const filters = page.getByRole('region', { name: 'Filters' })
  await filters
    .getByRole('group', { name: 'Organisations' })
    .getByRole('checkbox', { name: /^CIS\b/ })
    .click()
  await expect.element(chip(/^With CIS/)).toBeVisible()
  await expect.element(filters.getByRole('button', { name: 'Berlin 0 of 1' })).toBeVisible()
  await expect.element(filters.getByRole('button', { name: 'Moscow 3' })).toBeVisible()
})

test('a place is a toggle', async () => {
  await openApp()
  const moscow = page.getByRole('group', { name: 'Place' }).getByRole('button', { name: /^Moscow/ })
  await moscow.click()
  await expect.element(moscow).toHaveAttribute('aria-pressed', 'true')
  await expect.element(chip(/^In Moscow/)).toBeVisible()
  await expect.element(status()).toHaveTextContent('3 of 5 events')
})

test('a facet with long names opens as a list, and Escape closes it', async () => {
  await openApp()
  const opener = page.getByRole('group', { name: 'Series' }).getByRole('button')
  await expect.element(opener).toHaveAccessibleName('Series: Any of 2')
  await opener.click()
  await page.getByRole('checkbox', { name: /^Meeting of Heads/ }).click()
  await expect.element(status()).toHaveTextContent('1 of 5 events')
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('checkbox', { name: /^Meeting of Heads/ })).not.toBeInTheDocument()
  await expect.element(opener).toHaveAccessibleName('Series: Meeting of Heads of Special Services')
})

test('years are chosen by their ends', async () => {
  const store = await openApp()
  await page.getByRole('button', { name: 'Years: 2016 to 2019' }).click()
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'From year' }), '2018')
  expect(store.getState().years).toEqual({ from: 2018, to: 2019 })
  await expect.element(chip(/^2018 to 2019/)).toBeVisible()
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'From year' }), '2016')
  expect(store.getState().years).toBeUndefined()
})

describe('the search', () => {
  test('is reached by "/", filters as one types, and Escape empties it', async () => {
    const store = await openApp()
    await expect.element(status()).toBeVisible()
    await userEvent.keyboard('/krasno')
    const box = page.getByRole('searchbox', { name: 'Search' })
    await expect.element(box).toHaveFocus()
    await expect.element(box).toHaveValue('krasno')
    await expect.element(status()).toHaveTextContent('1 of 5 events')
    await expect.element(chip(/^“krasno”/)).toBeVisible()
    await userEvent.keyboard('{Escape}')
    expect(store.getState().query).toBe('')
  })

  test('takes in what the full texts hold', async () => {
    await openApp({ inText: ['d2016'], choices: { query: 'terrorists' } })
    await expect.element(status()).toHaveTextContent('1 of 5 events')
  })
})

test('on a phone the rail is a sheet behind "Filter"', async () => {
  await openApp({ width: 'phone' })
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: 'Filter' })
  await sheet.getByRole('button', { name: /^Moscow/ }).click()
  await expect.element(sheet.getByText('3 of 5 events')).toBeVisible()
  await sheet.getByRole('button', { name: 'Close' }).click()
  await expect.element(page.getByRole('button', { name: 'Filter (1)' })).toBeVisible()
})

test('on a phone every control can be hit by a finger', async () => {
  await openApp({ width: 'phone', choices: { include: ['cis' as OrganisationId] } })
  await expect.element(status()).toBeVisible()
  const controls = document.querySelectorAll<HTMLElement>('header button, nav button, [role=group] > button')
  const small = [...controls].filter(one => one.checkVisibility() && one.getBoundingClientRect().width < 44)
  expect(small.map(one => one.ariaLabel ?? one.textContent)).toEqual([])
})
