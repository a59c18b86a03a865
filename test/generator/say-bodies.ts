import type { Meeting } from './meeting.ts'
import { plain, stating, type BodyRole, type Piece } from './piece.ts'
import type { Body } from './vocabulary.ts'

/** Who stands behind a tag, and in what part: `{host}`, `{cohost}`, `{guest1}`, `{sponsor}`, `{other1}`. */
function bodyOf(
  { host, cohost, guests, academy }: Meeting,
  tag: string,
): readonly [Body, BodyRole] | undefined {
  const table: Readonly<Record<string, readonly [Body | undefined, BodyRole]>> = {
    host: [host, 'organiser'],
    cohost: [cohost, 'organiser'],
    guest1: [guests[0], 'participant'],
    guest2: [guests[1], 'participant'],
    guest3: [guests[2], 'participant'],
    sponsor: [guests[3], 'any'],
    voice: [host, 'any'],
    'house-of-head': [host, 'participant'],
    partner1: [guests[0], 'any'],
    partner2: [guests[1], 'any'],
    other1: [guests[4], 'mentioned'],
    academy: [academy, 'speaker'],
  }
  const [body, role] = table[tag] ?? []
  return body === undefined || role === undefined ? undefined : [body, role]
}

/**
 * A body by its full name with the acronym in brackets, later by the acronym alone; with its article. The forms
 * `plain` (no article, no acronym), `bare` (the shortest name), `credit` and `masthead` (the house that speaks) differ.
 */
export function sayBody(
  meeting: Meeting,
  tag: string,
  form: string,
  said: Set<string>,
): readonly Piece[] | undefined {
  if (tag === 'house') return [credit(meeting.host, meeting.host.name)]
  if (tag === 'group')
    return [stating(meeting.group, { kind: 'body', body: groupOf(meeting.group), role: 'subject' })]
  const [body, role] = bodyOf(meeting, tag) ?? []
  if (body === undefined || role === undefined) return undefined
  if (form === 'masthead') return [credit(body, body.name)]
  if (form === 'credit') return [credit(body, body.acronym ?? body.name)]
  return nameBody(body, role, form, said)
}

function nameBody(body: Body, role: BodyRole, form: string, said: Set<string>): readonly Piece[] {
  const fact = { kind: 'body', body, role } as const
  const { name, acronym = name } = body
  if (form === 'bare') return [stating(acronym, fact)]
  if (form === 'plain') return [stating(name, fact)]
  const known = said.has(name)
  said.add(name)
  if (known) return [...article(acronym === name ? body.article : body.shortArticle), stating(acronym, fact)]
  const brackets = body.acronym === undefined ? [] : [plain(` (${body.acronym})`)]
  return [...article(body.article), stating(name, fact), ...brackets]
}

const article = (has: boolean): readonly Piece[] => (has ? [plain('the ')] : [])

function credit(body: Body, text: string): Piece {
  const { name, acronym } = body
  return stating(text, { kind: 'publisher', names: [name, ...(acronym === undefined ? [] : [acronym])] })
}

function groupOf(name: string): Body {
  return { name, acronym: undefined, article: false, shortArticle: false, head: '', kind: 'civil' }
}
