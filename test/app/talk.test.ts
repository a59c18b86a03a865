import { expect, test } from 'vitest'
import { expectNoFaults, waitForScore } from './open-app.ts'
import { expectPlace, slides, useShows } from './open-show.ts'

const { open, openShow } = useShows()

test('the window of notes and the slides keep step, whoever walks and whoever reloads', async () => {
  const app = await openShow()
  const { page } = app
  const opened = page.context().waitForEvent('page')
  await page.keyboard.press('n')
  const notes = await opened
  await expectPlace(notes, '1 of 5', 'Notes')
  await notes.getByRole('button', { name: 'Next', exact: true }).click()
  await expectPlace(page, '2 of 5')
  await page.keyboard.press('PageDown')
  await expectPlace(notes, '3 of 5', 'Notes')
  await notes.keyboard.press('b')
  await slides(page).getByText('The screen is black.').waitFor()
  await page.keyboard.press('b')
  await expect
    .poll(() => notes.getByRole('button', { name: 'Black screen' }).getAttribute('aria-pressed'))
    .toBe('false')
  await page.reload()
  await expectPlace(page, '3 of 5')
  await page.keyboard.press('End')
  await expectPlace(notes, '5 of 5', 'Notes')
  await notes.getByText('The story ends here.').waitFor()
  await notes.reload()
  await expectPlace(notes, '5 of 5', 'Notes')
  await notes.keyboard.press('Home')
  await expectPlace(page, '1 of 5')
  expectNoFaults(app)
})

test('a tab of slides that was duplicated walks by itself', async () => {
  const { page } = await openShow()
  const talk = await page.evaluate(() => sessionStorage.getItem('plenary.talk'))
  const copy = await page.context().newPage()
  await copy.addInitScript(id => sessionStorage.setItem('plenary.talk', id ?? ''), talk)
  await copy.goto(page.url())
  await expectPlace(copy, '1 of 5')
  await copy.keyboard.press('End')
  await expectPlace(copy, '5 of 5')
  await page.keyboard.press('PageDown')
  await expectPlace(page, '2 of 5')
})

/** Runs in the page before its scripts: the order in which a talk and the view behind it come. */
function watchOrder(): void {
  const parts = { talk: 'dialog [role=status]', view: 'main [aria-label=Timeline]' }
  const came: string[] = Object.assign(window, { came: [] }).came
  new MutationObserver(() => {
    for (const [part, selector] of Object.entries(parts))
      if (!came.includes(part) && document.querySelector(selector)) came.push(part)
  }).observe(document, { childList: true, subtree: true })
}

test.each([
  ['Presentation', ''],
  ['Notes', '?presenter=1'],
])(
  'a page that opens on "%s" draws that first, and the view is there when it closes',
  async (name, query) => {
    const { page } = await open()
    await page.addInitScript(watchOrder)
    await page.goto(`${page.url()}${query}#v=1&view=timeline&step=2`)
    await page.reload()
    await expectPlace(page, '2 of 5', name)
    await page.keyboard.press('Escape')
    await waitForScore(page)
    expect(await page.evaluate('came')).toEqual(['talk', 'view'])
  },
)

test('a clicker that is pressed while the slides are on their way is heard', async () => {
  const { page } = await open({ link: 'v=1&view=list' })
  let arrive: () => void = () => undefined
  const arrival = new Promise<void>(done => (arrive = done))
  await page.route('**/assets/Presentation-*.js', async route => {
    await arrival
    await route.continue()
  })
  await page.getByRole('button', { name: 'Present' }).click()
  for (const key of ['PageUp', 'PageDown', 'PageDown', 'PageUp']) await page.keyboard.press(key)
  arrive()
  await expectPlace(page, '2 of 5')
})

test('two talks in one browser do not disturb each other', async () => {
  const { page } = await openShow()
  const other = await page.context().newPage()
  await other.goto(page.url())
  await expectPlace(other, '1 of 5')
  await page.keyboard.press('End')
  await expectPlace(page, '5 of 5')
  await other.keyboard.press('PageDown')
  await expectPlace(other, '2 of 5')
})

test('where no window opens, the notes stand under the slide', async () => {
  const { page } = await openShow()
  await page.evaluate(() => {
    window.open = () => null
  })
  await page.keyboard.press('n')
  await slides(page).getByText('The browser did not open a window, so the notes stand here.').waitFor()
  await slides(page).getByRole('complementary', { name: 'Notes' }).waitFor()
  await page.keyboard.press('u')
  await expect.poll(() => slides(page).getByRole('complementary', { name: 'Notes' }).count()).toBe(0)
})
