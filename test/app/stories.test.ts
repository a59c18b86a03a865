import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright'
import { expect, test } from 'vitest'
import { findViolations } from './find-violations.ts'
import { expectNoFaults, useBrowser, waitForScore, type Width } from './open-app.ts'

const { open } = useBrowser()
const KRASNODAR =
  'e=2017-10-04-meeting-of-heads-of-special-services-security-agencies-and-law-enforcement-organisations'
const PASSAGE = 'd=001_c6b91583b424ce8c&p=in%20the%20next%20two%20days,,'

async function openStories(page: Page): Promise<Locator> {
  await page.getByRole('status').first().waitFor()
  await page.keyboard.press('s')
  const dialog = page.getByRole('dialog', { name: 'Stories' })
  await dialog.getByRole('heading', { name: 'Yours' }).waitFor()
  return dialog
}

async function goTo(page: Page, link: string): Promise<void> {
  await page.evaluate(fragment => {
    location.hash = fragment
  }, link)
}

/** A story of the reader's with three filtered views, made as a lecturer makes it. */
async function makeStory(page: Page): Promise<Locator> {
  await goTo(page, 'v=1&view=timeline&org=cis')
  let dialog = await openStories(page)
  await page.keyboard.press('Enter')
  await dialog.getByText('“With CIS” was added to a new story, “My story”.').first().waitFor()
  await page.keyboard.type('Monday talk')
  for (const link of ['v=1&view=timeline&org=un&org=-eu', `v=1&view=list&${KRASNODAR}&${PASSAGE}`]) {
    await page.keyboard.press('Escape')
    await goTo(page, link)
    dialog = await openStories(page)
    await page.keyboard.press('Enter')
    await dialog.getByText('Saved in this browser').waitFor()
  }
  await dialog.getByRole('listitem').filter({ hasText: 'Krasnodar' }).waitFor()
  return dialog
}

const titles = async (dialog: Locator): Promise<readonly string[]> =>
  dialog
    .getByRole('textbox', { name: /^Title of step/ })
    .evaluateAll(fields => fields.map(field => (field as HTMLInputElement).value.slice(0, 12)))

async function expectTitles(dialog: Locator, begins: readonly string[]): Promise<void> {
  await expect.poll(() => titles(dialog)).toEqual(begins)
}

test.each<Width>(['wide', 'phone'])(
  'three views become a story that a reload keeps, ordered by keys, with notes and sources, %s',
  async width => {
    const app = await open({ width, link: 'v=1&view=list' })
    const { page } = app
    let dialog = await makeStory(page)
    await expectTitles(dialog, ['With CIS', 'With UN, Wit', '16th Meeting'])

    await dialog.getByRole('textbox', { name: 'Title of step 3' }).focus()
    await page.keyboard.press('Alt+ArrowUp')
    await dialog.getByText('is now step 2 of 3.').first().waitFor({ state: 'attached' })
    await expectTitles(dialog, ['With CIS', '16th Meeting', 'With UN, Wit'])
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('Alt+ArrowUp')
    await expectTitles(dialog, ['With CIS', '16th Meeting', 'With UN, Wit'])
    const focused = dialog.getByRole('textbox', { name: 'Title of step 2' })
    await expect.poll(() => focused.evaluate(field => field === document.activeElement)).toBe(true)

    await dialog.getByRole('button', { name: 'Notes and sources of step 2' }).click()
    await dialog.getByText('in the next two days').waitFor()
    await dialog.getByText(', line 11').waitFor()
    await dialog.getByRole('textbox', { name: 'Notes for the speaker' }).pressSequentially('Ask the room.')
    await dialog.getByText('Saved in this browser').waitFor()

    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    dialog = await openStories(page)
    await expectTitles(dialog, ['With CIS', '16th Meeting', 'With UN, Wit'])
    await dialog.getByRole('button', { name: 'Notes and sources of step 2' }).click()
    await expect
      .poll(() => dialog.getByRole('textbox', { name: 'Notes for the speaker' }).inputValue())
      .toBe('Ask the room.')
    expectNoFaults(app)
  },
)

test('a step is dragged by its handle; what is removed comes back where it was', async () => {
  const { page } = await open({ link: 'v=1&view=list' })
  const dialog = await makeStory(page)
  const handle = dialog
    .getByRole('listitem')
    .filter({ hasText: 'Without EU' })
    .getByText('2', { exact: true })
  const from = await handle.boundingBox()
  const first = await dialog.getByRole('listitem').filter({ hasText: 'With CIS' }).boundingBox()
  await page.mouse.move((from?.x ?? 0) + 8, (from?.y ?? 0) + 8)
  await page.mouse.down()
  await page.mouse.move((from?.x ?? 0) + 8, (first?.y ?? 0) + 4, { steps: 4 })
  await page.mouse.up()
  await expectTitles(dialog, ['With UN, Wit', 'With CIS', '16th Meeting'])

  await dialog.getByRole('button', { name: 'Remove step 2' }).click()
  await expectTitles(dialog, ['With UN, Wit', '16th Meeting'])
  await dialog.getByRole('button', { name: 'Undo' }).click()
  await expectTitles(dialog, ['With UN, Wit', 'With CIS', '16th Meeting'])
  await dialog.getByRole('button', { name: 'Move step 3 up' }).click()
  await dialog.getByRole('button', { name: 'Delete' }).click()
  await dialog.getByText('None yet.').waitFor()
  await dialog.getByRole('button', { name: 'Undo' }).click()
  await expectTitles(dialog, ['With UN, Wit', '16th Meeting', 'With CIS'])
})

test('what was done is taken back one after the other, writing as a whole, by a button or by Ctrl+Z', async () => {
  const { page } = await open({ link: 'v=1&view=list' })
  const dialog = await makeStory(page)
  const undo = dialog.getByRole('button', { name: 'Undo' })
  await dialog.getByRole('textbox', { name: 'Title of step 1' }).fill('')
  await dialog.getByRole('textbox', { name: 'Title of step 1' }).pressSequentially('First')
  await dialog.getByRole('button', { name: 'Move step 1 down' }).click()
  await dialog.getByRole('button', { name: 'Remove step 3' }).click()
  await expectTitles(dialog, ['With UN, Wit', 'First'])
  await page.keyboard.press('Control+z')
  await expectTitles(dialog, ['With UN, Wit', 'First', '16th Meeting'])
  await dialog.getByText('Taken back: Step “16th Meeting').waitFor({ state: 'attached' })
  await undo.click()
  await undo.click()
  await expectTitles(dialog, ['With CIS', 'With UN, Wit', '16th Meeting'])
  await undo.click()
  await expectTitles(dialog, ['With CIS', 'With UN, Wit'])
  await undo.waitFor({ state: 'detached' })
})

test('one press makes the first story; its title is there to be written over, and one Undo takes it back', async () => {
  const { page } = await open({ link: 'v=1&view=list&org=cis' })
  const dialog = await openStories(page)
  await page.keyboard.press('Enter')
  const title = dialog.getByRole('textbox', { name: 'Title of the story' })
  await title.waitFor()
  expect(await title.inputValue()).toBe('My story')
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('My story')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expectTitles(dialog, ['With CIS', 'With CIS'])
  await dialog.getByRole('button', { name: 'Undo' }).click()
  await dialog.getByRole('button', { name: 'Undo' }).click()
  await dialog.getByText('None yet.').waitFor()
})

test('the whole story is in its link and in its file; taken in again it is the same one', async () => {
  const app = await open({ link: 'v=1&view=list', permissions: ['clipboard-read', 'clipboard-write'] })
  const { page } = app
  const dialog = await makeStory(page)
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await dialog.getByText('Link copied').waitFor()
  const address = await page.evaluate(() => navigator.clipboard.readText())
  expect(address).toMatch(/#v=1&view=timeline&story=~[\w-]+&step=1$/)

  for (const kind of ['YAML', 'JSON']) {
    const coming = page.waitForEvent('download')
    await dialog.getByRole('button', { name: `Save as ${kind}` }).click()
    const file = await coming
    expect(file.suggestedFilename()).toBe(`plenary-monday-talk.${kind.toLowerCase()}`)
    await dialog.getByLabel('Open a file').setInputFiles({
      name: file.suggestedFilename(),
      mimeType: 'application/octet-stream',
      buffer: readFileSync(await file.path()),
    })
    await dialog.getByText('was here already').waitFor({ state: 'attached' })
  }
  expect(
    await dialog
      .getByRole('navigation')
      .getByRole('button', { name: /Monday talk/ })
      .count(),
  ).toBe(1)

  const other = await open({ link: address.split('#')[1] ?? '' })
  await other.page.getByRole('region', { name: 'Presentation' }).waitFor()
  await other.page.getByText('1 of 3').first().waitFor()
  expectNoFaults(app)
})

test('a file that is no story, or half of one, is answered line by line', async () => {
  const { page } = await open({ link: 'v=1&view=list' })
  const dialog = await openStories(page)
  const give = (name: string, text: string): Promise<void> =>
    dialog
      .getByLabel('Open a file')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  await give('minutes.yaml', 'title: [')
  await dialog.getByText('minutes.yaml holds no story.').waitFor()
  await give('half.yaml', 'title: Half\nsteps:\n  - title: One\n    event: x\n  - event: y\n')
  await dialog.getByText('Line 5: Step 2 was left out: “title” is missing.').waitFor()
  await expectTitles(dialog, ['One'])
  await dialog.getByText(/^Its event, “.+”, is not in this collection\.$/).waitFor()
  await dialog.getByRole('button', { name: 'Undo' }).click()
  await dialog.getByText('None yet.').waitFor()
})

test('a story whose collection has changed says which steps moved, and takes what they show now', async () => {
  const { page } = await open({ link: 'v=1&view=list' })
  const dialog = await openStories(page)
  const file = {
    title: 'Old',
    steps: [
      { id: 'cis', title: 'CIS', link: 'v=1&org=cis' },
      { id: 'all', title: 'All', link: 'v=1' },
      {
        id: 'words',
        title: 'Words',
        link: `v=1&${KRASNODAR}`,
        citations: [
          { document: '001_c6b91583b424ce8c', exact: 'in the next three days, which are important' },
        ],
      },
    ],
    saved: { cis: ['2016-05-31-osce-wide-counter-terrorism-conference'] },
  }
  await dialog.getByLabel('Open a file').setInputFiles({
    name: 'old.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  })
  await dialog.getByText('2 steps do not show what they showed when they were saved.').waitFor()
  await dialog.getByText('It shows 4 events more than when it was saved').waitFor()
  await dialog.getByText('The words it quotes are').waitFor()
  await dialog.getByRole('button', { name: 'Notes and sources of step 1' }).click()
  await dialog.getByRole('button', { name: 'Keep as it shows now' }).click()
  await expect.poll(() => dialog.getByText('1 step does not show what it showed').count()).toBe(1)
})

test.each([
  { width: 'wide', colorScheme: 'light' },
  { width: 'narrow', colorScheme: 'dark' },
  { width: 'phone', colorScheme: 'light' },
] as const)('axe finds nothing in the dialog, and it fits, $width and $colorScheme', async screen => {
  const { page } = await open({ ...screen, link: 'v=1&view=list' })
  const given = await openStories(page)
  await given.getByRole('button', { name: 'Notes and sources of step 4' }).click()
  expect(await findViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  const dialog = await makeStory(page)
  await dialog.getByRole('button', { name: 'Notes and sources of step 3' }).click()
  await dialog.getByRole('button', { name: 'Remove step 1' }).click()
  await page.screenshot({ path: `test/screenshots/stories-${screen.width}-${screen.colorScheme}.png` })
  expect(await findViolations(page)).toEqual([])
  expect(await dialog.evaluate(element => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0)
})

test('two tabs that add fifty steps each to one story lose none', async () => {
  const first = await open({ link: 'v=1&view=list&org=cis' })
  const one = await openStories(first.page)
  await one.getByRole('button', { name: 'New story', exact: true }).click()
  await one.getByText('Saved in this browser').waitFor()
  const page = await first.page.context().newPage()
  await page.goto(first.page.url().replace('cis', 'un'))
  await page.getByRole('heading', { level: 1 }).waitFor()
  const two = await openStories(page)
  await two.getByRole('textbox', { name: 'Title of the story' }).waitFor()
  const add = (dialog: Locator): Promise<void> =>
    dialog.getByRole('button', { name: 'Add this view' }).evaluate((button: HTMLElement) => {
      for (let n = 0; n < 50; n++) button.click()
    })
  await Promise.all([add(one), add(two)])
  for (const dialog of [one, two]) {
    await dialog.getByText('100 steps').waitFor()
    await dialog.getByText('Saved in this browser').waitFor()
  }
  await page.reload()
  const again = await openStories(page)
  await again.getByText('100 steps').waitFor()
  const values = await titles(again)
  expect(values.filter(title => title === 'With CIS')).toHaveLength(50)
  expect(values.filter(title => title === 'With UN')).toHaveLength(50)
})

test('a browser that keeps nothing says so and offers the file', async () => {
  const { page } = await open({ link: 'v=1&view=list' })
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.reload()
  const dialog = await openStories(page)
  await dialog.getByRole('alert').getByText('This browser keeps nothing for this page').waitFor()
  await dialog.getByRole('button', { name: 'New story', exact: true }).click()
  await dialog.getByRole('button', { name: 'Add this view' }).click()
  await expect.poll(() => titles(dialog)).toHaveLength(1)
  await dialog.getByText('Not saved', { exact: true }).waitFor()
  const coming = page.waitForEvent('download')
  await dialog.getByRole('alert').getByRole('button', { name: 'Save as a file' }).click()
  expect((await coming).suggestedFilename()).toBe('plenary-my-story.yaml')
})

test('the built-in story is duplicated to be changed, and presented from any step', async () => {
  const app = await open({ link: 'v=1&view=timeline' })
  await waitForScore(app.page)
  const dialog = await openStories(app.page)
  await dialog.getByText('Built in. Duplicate it to change it.').waitFor()
  await dialog.getByRole('button', { name: 'Present from step 4' }).click()
  await app.page.getByRole('region', { name: 'Presentation' }).waitFor()
  await app.page.getByText('4 of 7').first().waitFor()
  expect(app.page.url()).toContain('story=who-takes-part&step=4')
  await app.page.keyboard.press('Escape')
  await (await openStories(app.page)).getByRole('button', { name: 'Duplicate to edit' }).click()
  await expect.poll(() => titles(dialog)).toHaveLength(7)
  expectNoFaults(app)
})
