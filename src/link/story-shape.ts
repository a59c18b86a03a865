import * as v from 'valibot'
import type { DocumentId, EventId } from '../model/ids.ts'
import { slug } from '../model/ids.ts'
import type { Story } from '../model/story.ts'

/** More steps than this are no talk; files and links that claim so are refused. */
export const MOST_STEPS = 500
const LONGEST_TITLE = 300
/** About ten minutes of speech. */
const LONGEST_NOTES = 10_000
const LONGEST_QUOTATION = 2_000
const LONGEST_VIEW = 8_192

const atMost = (limit: number) =>
  v.pipe(v.string('is no text'), v.maxLength(limit, `is longer than ${limit} characters`))
const filled = (limit: number) => v.pipe(atMost(limit), v.trim(), v.minLength(1, 'is empty'))
const word = v.pipe(
  filled(80),
  v.check(id => slug(id) === id, 'has other characters than small letters, digits and hyphens'),
)
const eventId = v.pipe(
  filled(200),
  v.transform(id => id as EventId),
)

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
    v.pipe(v.array(CITATION, 'is no list'), v.maxLength(50, 'has more than 50 entries')),
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
  saved: v.exactOptional(v.record(word, v.array(eventId, 'is no list'))),
})

/** What keeps a value from being a story: where in it, and a half-sentence that follows the place. */
export interface StoryFault {
  /** `steps.2.title`; empty for the whole. */
  readonly path: string
  readonly reason: string
}

export type ParsedStory =
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
  const read = v.safeParse(STORY, value)
  if (read.success) return { kind: 'story', story: read.output }
  return {
    kind: 'faulty',
    faults: read.issues.map(issue => ({ path: v.getDotPath(issue) ?? '', reason: reasonOf(issue) })),
  }
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.received === 'undefined' && issue.path !== undefined) return 'is missing'
  return issue.kind === 'schema' && issue.type === 'object' ? 'is no list of named values' : issue.message
}
