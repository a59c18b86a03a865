import { markWords } from '../mark-words.ts'
import type { Reading } from '../reading.ts'
import { isOneOf } from '../tokens.ts'

/** What a sentence says about meetings, as flags in one number; ask with `&`. */
export const HELD = 1
export const ATTENDED = 2
export const FUTURE = 4
export const SIDELINES = 8
export const OPENED = 16
export const CLOSED = 32
export const POSTPONED = 64
export const CANCELLED = 128
export const PAST = 256
export const UNDER_WAY = 512
export const FOUNDED = 1024

const SIGNS: readonly (readonly [number, string])[] = [
  [
    HELD,
    'held hold holds hosted hosts hosting host convened convenes convene gathered gather gathers organised organises ran met meet meets holding place chaired chairs',
  ],
  [
    ATTENDED,
    'attended attend attends attending participants participating came travelled participate participated part addressed address told speaking spoke delegates delegations attendees',
  ],
  [FUTURE, 'will shall scheduled slated planned upcoming forthcoming due'],
  [SIDELINES, 'sidelines margins fringes'],
  [
    OPENED,
    'opened opens open opening began begins start started starts kicked inaugurated launched commenced',
  ],
  [CLOSED, 'closed closes concluded concludes ended ends wrapped closing finished concluding'],
  [POSTPONED, 'postponed rescheduled postpone postpones postponement delayed deferred'],
  [CANCELLED, 'cancelled cancels cancel cancellation'],
  [PAST, 'was were had took discussed said adopted noted stressed'],
  [UNDER_WAY, 'underway ongoing continues continue continuing attending taking'],
  [FOUNDED, 'established founded formed created initiated since adopted signed inception anniversary'],
]

const BY_WORD = new Map<string, number>()
for (const [sign, words] of SIGNS)
  for (const word of words.split(' ')) BY_WORD.set(word, (BY_WORD.get(word) ?? 0) | sign)

const SIGNED = markWords(BY_WORD.keys())

/** The sign that a single word gives, 0 for most. */
export function signOf(word: string): number {
  return BY_WORD.get(word) ?? 0
}

/** Signs of each sentence, by index into `reading.sentences`. O(tokens). */
export function findSigns({ tokens, sentences }: Reading): readonly number[] {
  return sentences.map(({ first, last, opens }) =>
    (opens & SIGNED) === 0 ? 0 : signsIn(tokens, first, last),
  )
}

/** Signs of the words of tokens [first, last), all in one number. */
export function signsIn(tokens: Reading['tokens'], first: number, last: number): number {
  let signs = 0
  for (let i = first; i < last; i++) if (isOneOf(tokens[i], SIGNED)) signs |= signOf(tokens[i]?.word ?? '')
  return signs
}
