import { longestAt } from '../lexicon.ts'
import type { Reading } from '../reading.ts'
import type { Sentence } from '../sentences.ts'
import { ALL_CAPS, CAPITAL, SENTENCE_START, WORD, has } from '../tokens.ts'
import type { CueKind } from './cue-kinds.ts'
import { CUE_LEXICON } from './cue-words.ts'
import { looseCueAt } from './loose-cues.ts'

/** A phrase that says something of the bodies around it. Tokens [first, last). */
export interface Cue {
  readonly kind: CueKind
  readonly first: number
  readonly last: number
  /** Said of what is to come: "will address", "is expected to attend". */
  readonly future: boolean
}

const BE = new Set('is are was were be been being'.split(' '))
const FUTURE = new Set(
  'will shall would expected scheduled due plan plans planned intends invited to'.split(' '),
)
/** Verbs whose past form is also a participle: "the meeting held by", "hosted in". */
const PARTICIPLES = new Set(
  'held hosted convened organised sponsored cohosted coorganised initiated arranged'.split(' '),
)

/** The cues of one sentence, in reading order; a phrase may be several. */
export function findCues(reading: Reading, sentence: Sentence): readonly Cue[] {
  const { tokens, folded } = reading
  const cues: Cue[] = []
  for (let i = sentence.first; i < sentence.last; i++) {
    const match = isName(reading, i) ? undefined : longestAt(CUE_LEXICON, tokens, i, folded)
    const loose = looseCueAt(reading, i, sentence)
    if (loose) cues.push({ ...loose, first: futureFrom(reading, i) ?? i, future: isAhead(reading, i) })
    if (!match) continue
    const { first, last, payload } = match
    const ahead = futureFrom(reading, first)
    const future = ahead !== undefined || tokens[last - 1]?.word === 'invited'
    const denied = isDenied(reading, ahead ?? first)
    for (const kind of payload)
      if (denied ? !COMING.has(kind) : kind !== 'hosts' || isActive(reading, first, last))
        cues.push({ kind, first: ahead ?? first, last, future })
    i = match.last - 1
  }
  return cues
}

const COMING: ReadonlySet<CueKind> = new Set(['hosts', 'attends', 'commits', 'speaks', 'acts'])
const DENIALS = new Set('not declined refused unable cannot never'.split(' '))

/** "did not attend", "declined to take part" */
function isDenied({ tokens }: Reading, first: number): boolean {
  return DENIALS.has(tokens[first - 1]?.word ?? '') || DENIALS.has(tokens[first - 2]?.word ?? '')
}

function isAhead(reading: Reading, at: number): boolean {
  return futureFrom(reading, at) !== undefined
}

/** "Meets" in a heading is a verb all the same; a capital inside a sentence belongs to a name. */
function isName({ tokens }: Reading, at: number): boolean {
  const token = tokens[at]
  return has(token, ALL_CAPS) && !has(token, SENTENCE_START) && has(token, CAPITAL)
}

function isActive({ tokens }: Reading, first: number, last: number): boolean {
  const before = tokens[first - 1]?.word ?? ''
  const after = tokens[last]?.word ?? ''
  if (last - first > 1 || !PARTICIPLES.has(tokens[first]?.word ?? '')) return after !== 'by'
  if (BE.has(before) || after === 'by' || after === 'jointly') return false
  // "The Academy (NAV) hosted on its campus the meeting": a short form in brackets is a subject.
  const subject = before === ')' && has(tokens[first - 2], WORD)
  return subject || !['in', 'at', 'on', 'from', 'under', 'with'].includes(after)
}

/** Where "will", "is expected to" begins, if the cue is said of what is to come. */
function futureFrom({ tokens }: Reading, at: number): number | undefined {
  let from: number | undefined
  for (let i = at; i > at - 5; i--) {
    const word = tokens[i]?.word ?? ''
    const toOf = word === 'to' && (tokens[i - 1]?.word === 'according' || i === at)
    if (FUTURE.has(word) && !toOf) from = i
    else if (i < at && !BE.has(word) && word !== 'also') break
  }
  return from
}
