import * as v from 'valibot'
import { slug, type DocumentId, type EventId } from '../model/ids.ts'
import type { Story } from '../model/story.ts'
import {
  LONGEST_NOTES,
  LONGEST_QUOTATION,
  LONGEST_TITLE,
  LONGEST_VIEW,
  MOST_CITATIONS,
  MOST_STEPS,
} from './story-limits.ts'

const isWord = (id: string): boolean => id.length <= 80 && slug(id) === id

const atMost = (limit: number) =>
  v.pipe(v.string('is no text'), v.maxLength(limit, `is longer than ${limit} characters`))
const filled = (limit: number) =>
  v.pipe(
    atMost(limit),
    v.check(text => text.trim() !== '', 'is empty'),
  )
const word = v.pipe(
  filled(80),
  v.check(isWord, 'has other characters than small letters, digits and hyphens'),
)

type Saved = Readonly<Record<string, readonly EventId[]>>

/** By hand: valibot's records leave out keys such as "constructor", and a step may be called so. */
function isSaved(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.entries(value).every(([id, events]) => isWord(id) && isIds(events))
}

const isIds = (list: unknown): boolean =>
  Array.isArray(list) && list.every(id => typeof id === 'string' && id !== '' && id.length <= 200)

const CITATION = v.object({
  document: v.pipe(
    filled(500),
    v.transform(id => id as DocumentId),
  ),
  exact: filled(LONGEST_QUOTATION),
  prefix: v.optional(atMost(200), ''),
  suffix: v.optional(atMost(200), ''),
  line: v.exactOptional(
    v.pipe(v.number('is no number'), v.safeInteger('is no line'), v.minValue(1, 'is no line')),
  ),
})

const STEP = v.object({
  id: word,
  title: filled(LONGEST_TITLE),
  link: atMost(LONGEST_VIEW),
  notes: v.optional(atMost(LONGEST_NOTES), ''),
  citations: v.optional(
    v.pipe(
      v.array(CITATION, 'is no list'),
      v.maxLength(MOST_CITATIONS, `has more than ${MOST_CITATIONS} entries`),
    ),
    [],
  ),
})

const STORY = v.object({
  schema: v.literal('story/1', 'is not "story/1", the only form of stories that this version reads'),
  id: word,
  title: filled(LONGEST_TITLE),
  steps: v.pipe(
    v.array(STEP, 'is no list'),
    v.maxLength(MOST_STEPS, `has more than ${MOST_STEPS} entries`),
    v.check(steps => new Set(steps.map(({ id }) => id)).size === steps.length, 'has two steps with one id'),
  ),
  saved: v.exactOptional(v.custom<Saved>(isSaved, 'is no list of events for each step')),
})

const NO_FIELDS = 'is no list of named values'

/** What keeps a value from being a story: where in it, and a half-sentence that follows the place. */
export interface StoryFault {
  /** `steps.2.title`; empty for the whole. */
  readonly path: string
  readonly reason: string
}

type ParsedStory =
  | { readonly kind: 'story'; readonly story: Story }
  | { readonly kind: 'faulty'; readonly faults: readonly StoryFault[] }

/**
 * Takes what stood in a file, a link or a storage as a story, or says what is wrong. Unknown keys are left
 * out; notes, citations and their contexts may be absent.
 *
 *     parseStory({ schema: 'story/1', id: 'cis', title: 'CIS', steps: [] }) → a story without steps
 *     parseStory({ schema: 'story/1', id: 'cis', title: '' }) → title "is empty", steps "is missing"
 */
export function parseStory(value: unknown): ParsedStory {
  if (Array.isArray(value)) return { kind: 'faulty', faults: [{ path: '', reason: NO_FIELDS }] }
  const read = v.safeParse(STORY, value)
  if (read.success) return { kind: 'story', story: read.output }
  return {
    kind: 'faulty',
    faults: read.issues.map(issue => ({ path: v.getDotPath(issue) ?? '', reason: reasonOf(issue) })),
  }
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.received === 'undefined' && issue.path !== undefined) return 'is missing'
  return issue.kind === 'schema' && issue.type === 'object' ? NO_FIELDS : issue.message
}
