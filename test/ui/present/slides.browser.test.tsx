import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Story, StoryStep } from '../../../src/model/story.ts'
import type { StoriesDoor } from '../../../src/state/stories.ts'
import { readDocument } from '../../small-document.ts'
import { collectionOf } from '../panels/open-panel.tsx'
import { openShow } from './open-show.tsx'

const region = () => page.getByRole('region', { name: 'Presentation', exact: true })
const FORUM = 'v=1&view=timeline&e=2001-05-04-forum'
const cite = (exact: string, document = 'geneva') =>
  [{ document, exact, prefix: '', suffix: '' }] as unknown as StoryStep['citations']

test('an event stands with its day, its place, who took part, and the words that say so', async () => {
  await openShow()
  await expect.element(region().getByRole('status')).toHaveTextContent('1 of 2')
  await expect.element(region().getByRole('heading', { name: '16th Forum of Heads' })).toBeVisible()
  await expect.element(region()).toHaveTextContent('4 May 2001, closing on the 5th or 6th')
  await expect.element(region().getByRole('definition').first()).toHaveTextContent('UNCISEU')
  await expect.element(region().getByRole('term').nth(1)).toHaveTextContent('Announced')
  await expect.element(region().getByText('line 4')).toBeVisible()
  const marked = () => [...document.querySelectorAll('dialog mark')].map(mark => mark.textContent)
  await expect.poll(marked).toEqual(['UN', 'CIS', 'EU'])
})

test('a view stands with its filters in words, its score, and the words it cites', async () => {
  const exact = 'The CIS met in Basel'
  await openShow({
    steps: [{ title: 'Who met', link: 'v=1&view=timeline&org=cis&org=-eu', citations: cite(exact, 'basel') }],
  })
  await expect.element(region().getByRole('heading', { name: 'Who met' })).toBeVisible()
  await expect.element(region().getByText('1 of 2 events, with CIS, without EU')).toBeVisible()
  await expect.element(region().getByRole('img')).toBeVisible()
  await expect.element(region().getByText(exact, { exact: true })).toBeVisible()
})

test('a step whose event is gone says so and the story goes on', async () => {
  const store = await openShow({
    steps: [{ title: 'An old forum', link: 'v=1&e=1999-01-01-gone' }, { link: FORUM }],
  })
  await expect.element(region().getByRole('heading', { name: 'An old forum' })).toBeVisible()
  await expect
    .element(region().getByText('The event of this step is no longer in this collection.'))
    .toBeVisible()
  store.getState().present(2, 'a-story')
  await expect.element(region().getByRole('heading', { name: '16th Forum of Heads' })).toBeVisible()
})

test('words that changed, words that are gone, and a document that is gone are each said on their step', async () => {
  const store = await openShow({
    steps: [
      { link: FORUM, citations: cite('Delegates from 75 countries and seven bodies') },
      { link: FORUM, citations: cite('words that nobody ever said in any hall') },
      { link: FORUM, citations: cite('any words', 'lost') },
    ],
  })
  await expect.element(region().getByText(/do not stand as they were quoted/)).toBeVisible()
  store.getState().present(2, 'a-story')
  await expect.element(region().getByText(/are no longer in the document: “words that nobody/)).toBeVisible()
  store.getState().present(3, 'a-story')
  await expect.element(region().getByText(/The connection failed/)).toBeVisible()
  await expect.element(region().getByRole('heading', { name: '16th Forum of Heads' })).toBeVisible()
})

test('a damaged view shows what is left of it', async () => {
  await openShow({ steps: [{ title: 'Bad', link: 'v=1&org=nobody&from=never&%' }] })
  await expect.element(region().getByText('A part of this view could not be followed')).toBeVisible()
  await expect.element(region().getByText('2 events', { exact: true })).toBeVisible()
})

test('without facts the slide stands, and says why the words are missing', async () => {
  await openShow({ offline: true })
  await expect.element(region().getByText('The connection failed. Try again.')).toBeVisible()
  await expect.element(region().getByRole('heading', { name: '16th Forum of Heads' })).toBeVisible()
})

test('a story that is not here, and one without steps, offer the events of the collection', async () => {
  await openShow({ story: 'nobody-made-this' })
  await expect.element(region().getByRole('status')).toHaveTextContent('There is no such story here')
  await region().getByRole('button', { name: 'Present the events of this collection' }).click()
  await expect.element(region().getByRole('status')).toHaveTextContent('1 of 2')
  await openShow({ steps: [] })
  await expect.element(region().getByRole('status')).toHaveTextContent('This story has no steps yet.')
})

test('a step beyond the end is the last, and says so', async () => {
  await openShow({ step: 40 })
  await expect.element(region().getByRole('status')).toHaveTextContent('2 of 2')
  await expect.element(region().getByText('This story ends with step 2.')).toBeVisible()
})

const HOSTILE = {
  long: 'Forum of heads and deputies '.repeat(180),
  'long in one word': 'Forum'.padEnd(5000, 'endless'),
  markup: '</script><img src=x onerror="window.hacked = 1"> Forum',
  bidi: 'Forum \u202Eadvances\u2066 \u2067 end',
  control: 'Forum \u0000\u0007 in Geneva',
}

/** Elements of the slide whose words reach over its edges, or over the strip. */
function overflowing(): readonly string[] {
  const article = document.querySelector('dialog article')
  const strip = article?.querySelector('nav')?.getBoundingClientRect()
  const all = [...(article?.querySelectorAll('h2, dl, blockquote, figcaption, header p') ?? [])]
  return all.flatMap(element => {
    const { right, bottom } = element.getBoundingClientRect()
    return right > innerWidth + 1 || bottom > (strip?.top ?? 0) + 1 ? [element.tagName] : []
  })
}

test.each(
  Object.entries(HOSTILE).flatMap(([name, title]) =>
    (
      [
        [1280, 720],
        [1024, 768],
        [390, 844],
      ] as const
    ).map(size => ({ name, title, size })),
  ),
)('a title of the kind "$name" stays inside its slide at $size', async ({ title, size }) => {
  const d = readDocument(`${title}\nin Geneva on 4 May 2001 with the UN`)
  const event = d.event({ title, date: d.stated('2001-05-04', '4 May 2001') })
  await openShow({ collection: collectionOf(d, event), size })
  await expect.element(region().getByRole('heading', { level: 2 })).toBeVisible()
  await expect.element(region().getByText(/line \d/)).toBeVisible()
  await expect.poll(overflowing).toEqual([])
  expect(document.querySelectorAll('dialog img, dialog script')).toHaveLength(0)
  expect('hacked' in window).toBe(false)
  expect(document.querySelector('dialog h2 bdi')?.textContent).toBe(title)
})

/** Runs before anything is painted: as soon as the page holds the status, a press follows. */
function pressOnceSaid(words: RegExp): void {
  const watcher = new MutationObserver(() => {
    if (!words.test(document.querySelector('dialog [role=status]')?.textContent ?? '')) return
    watcher.disconnect()
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }))
  })
  watcher.observe(document, { childList: true, subtree: true })
}

test.each([/1 of 2/, /Opening the story/])(
  'a press is heard from the moment that the page says %s',
  async words => {
    pressOnceSaid(words)
    await openShow()
    await expect.element(region().getByRole('status')).toHaveTextContent('2 of 2')
  },
)

test('a slide stays as it stands when the stories are read anew', async () => {
  let list: readonly Story[] = []
  let tell: () => void = () => undefined
  const stories = (builtIn: StoriesDoor): StoriesDoor => ({
    ...builtIn,
    list: () => list,
    subscribe: listener => {
      tell = listener
      return () => undefined
    },
  })
  await openShow({ stories })
  await expect.element(region().getByText('line 4')).toBeVisible()
  const marks = [...document.querySelectorAll('dialog mark')]
  list = []
  tell()
  await new Promise(done => setTimeout(done, 200))
  expect(marks.every(mark => mark.isConnected)).toBe(true)
})
