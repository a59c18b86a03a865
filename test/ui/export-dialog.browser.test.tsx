import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Choices } from '../../src/model/choices.ts'
import { FIRST_CHOICES } from '../../src/model/first-choices.ts'
import type { OrganisationId } from '../../src/model/ids.ts'
import { DataError } from '../../src/state/data-door.ts'
import { createPlenaryStore } from '../../src/state/store.ts'
import { ExportDialog } from '../../src/ui/export/ExportDialog.tsx'
import '../../src/ui/global.css'
import { FIVE_MEETINGS } from '../shared-cases/five-meetings.ts'
import { mount } from './mount.tsx'

afterEach(() => {
  vi.restoreAllMocks()
})

interface Saved {
  readonly name: string
  readonly type: string
}

/** The dialog over five meetings; gives what is saved while it is open. */
function openDialog(choices: Partial<Choices> = {}, onClose = (): void => undefined): readonly Saved[] {
  const saved: Saved[] = []
  let type = ''
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    type = (blob as Blob).type
    return 'blob:none'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, type })
  })
  const refuse = (): Promise<never> => Promise.reject(new DataError('The facts did not arrive.'))
  const index = FIVE_MEETINGS
  mount(<ExportDialog onClose={onClose} />, {
    store: createPlenaryStore(index, { ...FIRST_CHOICES, ...choices }),
    data: { index, facts: refuse, text: refuse, search: refuse },
  })
  return saved
}

const what = () => page.getByRole('group', { name: 'What' })
const save = () => page.getByRole('button', { name: 'Save file' })

describe('the dialog "Export"', () => {
  test('offers the view and the whole timeline, and the event that is open', async () => {
    openDialog({ include: ['cis' as OrganisationId], event: FIVE_MEETINGS.events[1]?.id })
    await expect.element(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
    await expect.element(what().getByRole('radio', { name: 'This view, 4 of 5 events' })).toBeVisible()
    await expect.element(what().getByRole('radio', { name: 'The whole timeline, 5 events' })).toBeVisible()
    await expect
      .element(what().getByRole('radio', { name: 'This event: 16th Meeting of Heads' }))
      .toBeChecked()
  })

  test('saves a PNG under the name of the collection and says so', async () => {
    const saved = openDialog()
    await save().click()
    await expect.element(page.getByText('Saved as plenary-five-meetings.png.')).toBeVisible()
    expect(saved).toEqual([{ name: 'plenary-five-meetings.png', type: 'image/png' }])
  })

  test('names a view by its filters', async () => {
    const saved = openDialog({ include: ['cis' as OrganisationId] })
    await save().click()
    await expect.element(page.getByText(/^Saved as/)).toBeVisible()
    expect(saved.map(({ name }) => name)).toEqual(['plenary-with-cis.png'])
  })

  test('is worked by keys alone: from the view to the whole, from PNG to SVG', async () => {
    const saved = openDialog()
    await expect.element(save()).toBeVisible()
    const chosen = page.getByRole('group', { name: 'As' }).getByRole('radio', { name: 'PNG' })
    ;(chosen.element() as HTMLElement).focus()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect.element(page.getByText('Saved as plenary-five-meetings.svg.')).toBeVisible()
    expect(saved[0]?.type).toBe('image/svg+xml')
  })

  test('says in a sentence why no file was saved', async () => {
    const saved = openDialog({ event: FIVE_MEETINGS.events[1]?.id })
    await save().click()
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('No file was saved. The facts did not arrive.')
    expect(saved).toEqual([])
  })

  test('hands PDF to the print dialog of the browser, and is gone by then', async () => {
    const closed = vi.fn<() => void>()
    openDialog({ include: ['cis' as OrganisationId] }, closed)
    const printed = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    await page.getByRole('radio', { name: 'PDF' }).click()
    await expect.element(page.getByLabelText('Size')).not.toBeInTheDocument()
    await page.getByRole('button', { name: 'Open print dialog' }).click()
    await vi.waitFor(() => expect(printed).toHaveBeenCalledOnce())
    expect(closed).toHaveBeenCalledOnce()
  })

  test('has every choice under a finger on a phone', async () => {
    await page.viewport(390, 844)
    openDialog()
    await expect.element(save()).toBeVisible()
    const { left, right } = page.getByRole('dialog').element().getBoundingClientRect()
    expect([left >= 0, right <= 390]).toEqual([true, true])
    expect(save().element().getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
  })
})
