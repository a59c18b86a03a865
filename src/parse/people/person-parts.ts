import type { Participant } from '../../model/event.ts'
import { markWords } from '../mark-words.ts'
import type { Reading } from '../reading.ts'
import { ALL_CAPS, LINE_START, has, isOneOf } from '../tokens.ts'
import type { NameRun } from './name-shape.ts'
import type { OfficePhrase } from './office-parts.ts'

/** The words that show a person's part, as tokens [first, last). */
export interface PartSign {
  readonly first: number
  readonly last: number
  readonly part: Participant['part']
  /** A verb of the person's own, not a word before the name. */
  readonly verb: boolean
}

type Part = Participant['part']

const VERBS: Readonly<Record<Exclude<Part, 'mentioned' | 'message'>, string>> = {
  chair: 'chaired chairs chairing presided presides moderated moderates moderator cochaired',
  host: 'hosted hosts hosting',
  speaker:
    'said says told tells stressed stresses noted notes emphasised emphasized warned opened delivered addressed ' +
    'declared stated announced added underlined highlighted thanked presented outlined briefed informed reported ' +
    'pointed called urged expressed reiterated reaffirmed observed remarked spoke speaks commented argued explained ' +
    'recalled closed concluded gave made went continued replied answered assured confirmed reminded admitted ' +
    'welcomed introduced proposed suggested insisted speak address hailed praised described underscored appealed ' +
    'describe describes described read inaugurated officiated applauded elaborated shed shared lauded commended echoed assured outlined dwelt',
  attending:
    'attended attends attend participated participates took takes joined met meets arrived held holds came ' +
    'received discussed signed exchanged congratulated led headed represented there present guest guests',
}

const PART_OF_VERB = new Map<string, Part>()
for (const [part, verbs] of Object.entries(VERBS) as [Part, string][])
  for (const verb of verbs.split(' ')) PART_OF_VERB.set(verb, part)

/** What may stand between a name and its verb. */
const BEFORE_VERB = new Set(
  '( ) , also has have had then and is are was were will be the who today later on chief both all'.split(' '),
)

/** Words just before an office or a name, with the part they give. */
const LEADS: ReadonlyMap<string, Part> = new Map([
  ...'message messages greeting greetings telegram letter congratulations'
    .split(' ')
    .map(word => [word, 'message'] as const),
  ...'said added'.split(' ').map(word => [word, 'speaker'] as const),
  ...'succeeds succeeded succeeding successor replaces replaced replacing'
    .split(' ')
    .map(word => [word, 'mentioned'] as const),
  ...'met with'.split(' ').map(word => [word, 'attending'] as const),
])

/** Words before a list or a name that give everyone in it a part: "speakers were", "chaired by", "addressed by". */
const LISTS: readonly (readonly [Part, string])[] = [
  ['chair', 'chaired chairmanship moderated presided cochaired'],
  ['host', 'hosted'],
  [
    'speaker',
    'speakers addressed speeches opened remarks presentations statements delivered addresses panellists panelists speaker',
  ],
  [
    'attending',
    'committee soc loc attended attend attending participating participants attendance present guests headed led represented joined delegation delegations welcomed participation',
  ],
]
/** These say it only before a colon. */
const LABELS = new Set(['committee', 'soc', 'loc'])

const PART_OF_LIST = new Map(
  LISTS.flatMap(([part, words]) => words.split(' ').map(word => [word, part] as const)),
)

/** The sign nearest to the name: its verb, a word just before it, then the head of the list it stands in. */
export function findPart(
  reading: Reading,
  run: NameRun,
  office: OfficePhrase | undefined,
  end: number,
): PartSign | undefined {
  const from = Math.max(end, office?.last ?? 0)
  const start = Math.min(run.first, office?.first ?? run.first)
  return (
    verbAfter(reading, from) ??
    leadBefore(reading, start) ??
    listBefore(reading, start) ??
    listAbove(reading, start) ??
    salutation(reading, start) ??
    signature(reading, run)
  )
}

const CLOSING = new Set(['regards', 'sincerely', 'faithfully', 'respectfully', 'truly'])

/** A name alone on its line, under "With best regards,". */
function signature({ tokens }: Reading, { first, last }: NameRun): PartSign | undefined {
  const next = last < tokens.length ? tokens[last] : undefined
  if (!has(tokens[first], LINE_START) || (next !== undefined && !has(next, LINE_START))) return undefined
  for (let i = first - 1; i > first - 4; i--)
    if (CLOSING.has(tokens[i]?.word ?? '')) return { first: i, last: i + 1, part: 'mentioned', verb: true }
  return undefined
}

const VERB_REACH = 7

function verbAfter({ tokens }: Reading, from: number): PartSign | undefined {
  const sentence = tokens[from - 1]?.sentence
  for (let i = from; i < from + VERB_REACH && tokens[i]?.sentence === sentence; i++) {
    const word = tokens[i]?.word ?? ''
    const part = PART_OF_VERB.get(word)
    if (part) return tokens[i + 1]?.word === 'by' ? undefined : { first: i, last: i + 1, part, verb: true }
    if (!BEFORE_VERB.has(word) && !has(tokens[i], ALL_CAPS)) return undefined
  }
  return undefined
}

function leadBefore({ tokens }: Reading, start: number): PartSign | undefined {
  for (let i = start - 1; i > start - 6 && tokens[i]?.sentence === tokens[start]?.sentence; i--) {
    const part = LEADS.get(tokens[i]?.word ?? '')
    if (part) return { first: i, last: i + 1, part, verb: part === 'speaker' || part === 'mentioned' }
  }
  return undefined
}

const LIST_REACH = 60
const LISTING = markWords(PART_OF_LIST.keys())
const BEFORE_LIST = new Set([
  'by',
  'were',
  'are',
  'include',
  'included',
  'comprised',
  'of',
  'from',
  'was',
  ':',
])

/** "Among the leading speakers were …" gives each of a long list its part; the sentence is its limit. */
function listBefore({ tokens, sentences }: Reading, start: number): PartSign | undefined {
  const sentence = sentences[tokens[start]?.sentence ?? -1]
  if (sentence === undefined || !isOneOf(sentence, LISTING)) return undefined
  const from = Math.max(sentence.first, start - LIST_REACH)
  for (let i = start - 1; i >= from; i--) {
    if (!isOneOf(tokens[i], LISTING)) continue
    const part = PART_OF_LIST.get(tokens[i]?.word ?? '')
    const lists = BEFORE_LIST.has(tokens[i + 1]?.word ?? '')
    if (part && lists && (tokens[i + 1]?.word === ':' || !LABELS.has(tokens[i]?.word ?? '')))
      return { first: i, last: i + 2, part, verb: i + 2 >= start - 1 }
  }
  return undefined
}

const GREETED = markWords('distinguished excellencies excellency ladies gentlemen colleagues'.split(' '))

/** "Secretary-General of the Forum, Baron Waqa; distinguished ministers": whoever is greeted is there. */
function salutation({ tokens, sentences }: Reading, start: number): PartSign | undefined {
  const sentence = sentences[tokens[start]?.sentence ?? -1]
  if (sentence === undefined || !isOneOf(sentence, GREETED)) return undefined
  const { first, last } = sentence
  for (let i = Math.max(first, start - LIST_REACH); i < Math.min(last, start + LIST_REACH); i++)
    if (isOneOf(tokens[i], GREETED)) return { first: i, last: i + 1, part: 'attending', verb: false }
  return undefined
}

const LONGEST_LIST = 20

/** An entry of a list whose heading says who they are: "Keynote speakers:", then a line for each. */
function listAbove({ tokens, lines, folded }: Reading, start: number): PartSign | undefined {
  const own = tokens[start]?.line ?? -1
  for (let at = own - 1; at >= Math.max(0, own - LONGEST_LIST); at--) {
    const line = lines[at]
    if (line === undefined) return undefined
    if (line.blank || isEntry(folded.slice(line.start, line.end))) continue
    return headingPart(tokens, at, start)
  }
  return undefined
}

function isEntry(words: string): boolean {
  return /^\s*(?:$|[-*\u2022]\s|\d{1,2}[.)]\s)/u.test(words)
}

/** "Speakers:", "Organising Committee:" as the whole of a line; tokens are walked back from `start`. */
function headingPart(tokens: Reading['tokens'], line: number, start: number): PartSign | undefined {
  let at = start
  while ((tokens[at]?.line ?? -1) > line) at--
  const last = at + 1
  if (tokens[at]?.word !== ':') return undefined
  for (; tokens[at]?.line === line && at > last - 6; at--) {
    const part = PART_OF_LIST.get(tokens[at]?.word ?? '')
    if (part) return { first: at, last, part, verb: false }
  }
  return undefined
}
