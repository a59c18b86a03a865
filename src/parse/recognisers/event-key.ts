import type { OrganisationMention } from '../bodies/named-body.ts'
import type { Landmarks } from '../landmarks.ts'
import { MARK, has } from '../tokens.ts'
import type { EventPhrase } from './event-phrase.ts'

/** What a phrase is about: words and bodies without articles, numbers and words that tell nothing. */
export interface EventKey {
  readonly head: string
  readonly words: ReadonlySet<string>
  /** The link behind the head: a meeting "with" is not a meeting "of". */
  readonly link: string
  /** Ids of the bodies in the name, and of those they are organs of. */
  readonly houses: ReadonlySet<string>
  /** Its words as they are written, those of bodies too. */
  readonly said: ReadonlySet<string>
}

const SILENT = new Set(
  'the a an of on for with and in to between among against at its their annual regular ordinary scheduled & latest first counterpart counterparts his her new'.split(
    ' ',
  ),
)
/** Nouns that documents use for one and the same meeting. */
const ONE_HEAD = new Map([
  ['talks', 'negotiations'],
  ['consultation', 'consultations'],
  ['summits', 'summit'],
  ['meetings', 'meeting'],
  ['met', 'meeting'],
  ['meets', 'meeting'],
  ['meet', 'meeting'],
  ['gathered', 'meeting'],
  ['gather', 'meeting'],
  ['gathers', 'meeting'],
  ['convened', 'meeting'],
  ['convenes', 'meeting'],
  ['convene', 'meeting'],
  ['assembled', 'meeting'],
])

/** Words of the phrase for comparing; a body counts as one word, whatever it is called. */
export function eventKey(marks: Landmarks, phrase: EventPhrase): EventKey {
  const { tokens } = marks.reading
  const words = new Set<string>()
  const houses = new Set<string>()
  for (let i = phrase.first; i < phrase.last; i++) {
    const body = marks.bodyFrom.get(i)
    const token = tokens[i]
    if (body && body.last <= phrase.last) {
      words.add(`body ${body.organisation.id}`)
      addHouse(houses, body)
      i = body.last - 1
    } else if (
      token &&
      i !== phrase.head &&
      !isInEdition(phrase, i) &&
      !SILENT.has(token.word) &&
      !has(token, MARK)
    )
      words.add(singular(token.word))
  }
  addTheme(marks, phrase, words)
  const owner = phrase.owner && marks.bodyUpTo.get(phrase.owner.last)
  if (owner) {
    words.add(`body ${owner.organisation.id}`)
    addHouse(houses, owner)
  }
  const head = tokens[phrase.head]?.word ?? ''
  const link = phrase.last > phrase.head + 1 ? (tokens[phrase.head + 1]?.word ?? '') : ''
  return { head: ONE_HEAD.get(head) ?? head, words, link, houses, said: saidWords(marks, phrase) }
}

function saidWords({ reading }: Landmarks, phrase: EventPhrase): ReadonlySet<string> {
  const said = new Set<string>()
  for (let i = phrase.first; i < phrase.last; i++) {
    const token = reading.tokens[i]
    if (token === undefined || i === phrase.head || isInEdition(phrase, i) || has(token, MARK)) continue
    if (!SILENT.has(token.word) && !FORMAL.has(singular(token.word))) said.add(singular(token.word))
  }
  return said
}

function addHouse(houses: Set<string>, { organisation: { id, parent } }: OrganisationMention): void {
  houses.add(id)
  if (parent !== undefined) houses.add(parent)
}

function addTheme({ reading }: Landmarks, { theme }: EventPhrase, words: Set<string>): void {
  for (const token of reading.tokens.slice(theme?.first ?? 0, theme?.last ?? 0))
    if (!SILENT.has(token.word) && !has(token, MARK)) words.add(singular(token.word))
}

function isInEdition({ edition }: EventPhrase, at: number): boolean {
  return edition !== undefined && at >= edition.first && at < edition.last
}

function singular(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/**
 * Whether two names mean one meeting: the same kind, and the words of one are all in the other. A name that
 * has nothing but its head decides nothing.
 */
export function sameEvent(a: EventKey, b: EventKey): boolean {
  if (
    a.head !== b.head ||
    (a.link !== b.link && isApart(a.link) !== isApart(b.link) && a.link !== '' && b.link !== '')
  )
    return false
  const [small, large] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words]
  if (small.size === 0) return false
  for (const word of small) if (!large.has(word)) return false
  return true
}

/** Words that the meetings of any body may be called by, beside its name. */
const FORMAL = new Set(
  'head state government ordinary regular session summit meeting assembly authority leader level high'.split(
    ' ',
  ),
)

/**
 * Whether two names with the same number are of one body's series, however formal: "28th AU summit",
 * "28th Ordinary Session of the Assembly of the African Union".
 */
export function isSameSeries(a: EventKey, b: EventKey): boolean {
  if (isApart(a.link) || isApart(b.link) || ![...a.houses].some(house => b.houses.has(house))) return false
  const [one, other] = [tellingWords(a), tellingWords(b)]
  return [...one].every(word => other.has(word)) || [...other].every(word => one.has(word))
}

function tellingWords({ words }: EventKey): ReadonlySet<string> {
  return new Set([...words].filter(word => !FORMAL.has(word) && !word.startsWith('body ')))
}

function isApart(link: string): boolean {
  return link === 'with'
}
