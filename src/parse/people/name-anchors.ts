import type { Participant } from '../../model/event.ts'
import { ALL_CAPS, LINE_START, has } from '../tokens.ts'
import type { NameRun } from './name-shape.ts'
import { officeAfter, officeBefore, type OfficePhrase, type Surroundings } from './office-phrases.ts'

export type Part = Participant['part']

/** A name in its place, with what speaks for its being a person and for his part. */
export interface PersonMention extends NameRun {
  readonly office: OfficePhrase | undefined
  /** The words that show the part, as tokens [first, last). */
  readonly act: { readonly first: number; readonly last: number; readonly part: Part } | undefined
  readonly score: number
  readonly speakerLine: boolean
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const SPEECH = words(
  'said says told tells stressed stresses noted notes emphasised emphasized warned opened delivered addressed ' +
    'declared stated announced added underlined highlighted thanked presented outlined briefed informed reported ' +
    'pointed called urged expressed reiterated reaffirmed observed remarked spoke speaks commented argued explained ' +
    'recalled closed concluded gave made went continued replied answered assured confirmed reminded admitted ' +
    'welcomed introduced proposed suggested insisted speak address hailed praised described wrote underscored appealed',
)
/** What may stand between a name and its verb. */
const BEFORE_VERB = words('( ) , also has have had then and was is were will be the who today later on')
const ATTEND = words(
  'attended attends attend participated participates took takes joined met meets arrived held holds visited came paid received discussed signed exchanged congratulated',
)
const CHAIR = words('chaired chairs chairing presided presides moderated moderates moderator cochaired')
const HOST = words('hosted hosts hosting')
const MESSAGE = words('message messages greeting greetings telegram letter congratulations')

/** Reads what stands around a run of name words. */
export function anchorName(around: Surroundings, run: NameRun, isPlace: boolean): PersonMention {
  const office = officeBefore(around, run) ?? officeAfter(around, run)
  const { tokens } = around.reading
  const size = run.last - run.first
  const speakerLine =
    tokens[run.last]?.word === ':' &&
    startsLine(around, office?.last === run.first ? office.first : run.first)
  const act = findAct(around, run, office, speakerLine)
  let score = size > 1 ? 3 : 0
  if (office) score += 4
  if (speakerLine) score += 4
  if (act && act.part !== 'mentioned') score += 2
  if (isPlace) score -= 4
  return { ...run, office, act, score, speakerLine }
}

function startsLine({ reading }: Surroundings, at: number): boolean {
  return has(reading.tokens[at], LINE_START)
}

function findAct(
  { reading }: Surroundings,
  { first, last }: NameRun,
  office: OfficePhrase | undefined,
  speakerLine: boolean,
): PersonMention['act'] {
  if (speakerLine) return { first: last, last: last + 1, part: 'speaker' }
  const { tokens } = reading
  const from = office && office.last > last ? office.last : last
  for (let i = from; i < from + 7; i++) {
    const word = tokens[i]?.word ?? ''
    const part = partOf(word)
    if (part) return { first: i, last: i + 1, part }
    if (!BEFORE_VERB.has(word) && !has(tokens[i], ALL_CAPS) && word !== 'chief') break
  }
  const start = office && office.first < first ? office.first : first
  for (let i = start - 1; i > start - 4; i--) {
    const word = tokens[i]?.word ?? ''
    if (MESSAGE.has(word)) return { first: i, last: i + 1, part: 'message' }
    if (word === 'said' || word === 'added' || word === 'told')
      return { first: i, last: i + 1, part: 'speaker' }
    if (word === 'met' || word === 'with') return { first: i, last: i + 1, part: 'attending' }
  }
  return undefined
}

function partOf(word: string): Part | undefined {
  if (CHAIR.has(word)) return 'chair'
  if (HOST.has(word)) return 'host'
  if (SPEECH.has(word)) return 'speaker'
  if (ATTEND.has(word)) return 'attending'
  return undefined
}
