import { documentsById } from '../../derive/by-id.ts'
import { readStep } from '../../derive/story-steps.ts'
import { block, element, text, type Markup } from '../../embed/snippets/markup.ts'
import { formatLink } from '../../link/permalink.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import { FIRST_CHOICES } from '../../model/first-choices.ts'
import { DEFAULT_STORY, type Citation, type Story, type StoryStep } from '../../model/story.ts'
import { ROOT_FROM_PAGE, words } from './page.ts'
import { say, sayDating, sayPlace, sayStory, wordsOfPicture } from '../page-words.ts'

/** The story on its first step; the events in order need no name. */
export function storyLink({ id }: Story, step = 1): string {
  const story = id === DEFAULT_STORY ? undefined : id
  return formatLink({ ...FIRST_CHOICES, story, step })
}

/** "5 steps: OSCE-wide Counter-Terrorism Conference; 16th Meeting of …". */
export function describeStory({ steps }: Story): string {
  const titles = steps.map(({ title }) => title).join('; ')
  return `${say('pages.steps', { count: steps.length })}: ${titles}`
}

/** What stands before the viewer: the steps, each leading to its view. Notes are the speaker's, and stay out. */
export function storyBefore(index: DatasetIndex, story: Story): readonly Markup[] {
  return [
    element('p', { class: 'when' }, text(say('pages.steps', { count: story.steps.length }))),
    element('h1', {}, words(sayStory(index, story))),
    block('ol', {}, ...story.steps.map(step => stepRow(index, step))),
  ]
}

function stepRow(index: DatasetIndex, step: StoryStep): Markup {
  const { choices, shown, event } = readStep(index, step)
  const way = element('a', { href: `${ROOT_FROM_PAGE}#${formatLink(choices)}` }, words(step.title))
  const said = event
    ? [sayDating(event), sayPlace(index, event)].filter(part => part !== '').join(' · ')
    : wordsOfPicture(index).said(choices, shown)
  const quotes = step.citations.flatMap(citation => quote(index, citation))
  return element('li', {}, way, element('div', { class: 'said' }, words(said)), ...quotes)
}

function quote(index: DatasetIndex, { document, exact, line }: Citation): readonly Markup[] {
  const source = documentsById(index).get(document)
  const where = line === undefined ? [] : [text(`, ${say('pages.line', { line })}`)]
  return [
    element('blockquote', {}, words(`“${exact}”`)),
    element('div', { class: 'said' }, words(source?.title ?? source?.file ?? document), ...where),
  ]
}
