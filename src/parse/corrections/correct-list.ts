import type { FactPath } from '../../model/fact-path.ts'
import { isSourced, type Sourced } from '../../model/sourced.ts'
import { correctValue, type Effect } from './correct-value.ts'
import type { PersonSays } from './person-says.ts'

/** A half-sentence that follows the entry's path: "is not there, and a body that is added needs its …". */
export interface Unfit {
  readonly misfit: string
}

/** How entries of one list are told apart, said, and made of a person's words. */
export interface ListAccess<T, Words> {
  isMeant(value: T): boolean
  pathOf(value: T): FactPath
  say(value: T): string
  /** The entry with these words laid over it; of nothing, one that stands alone, or why it cannot be. */
  make(words: Words, before: T | undefined): T | Unfit
}

export interface CorrectedList<T> extends Effect {
  readonly list: readonly Sourced<T>[]
  /** The entry that the person gave or kept. */
  readonly value?: T
}

/**
 * Corrects one entry of a list, in its place; a new one comes last. What is taken out leaves the list. The
 * passages that the parser found for an entry stay with it: they show the entry itself, whatever its role.
 */
export function correctList<T extends object, Words>(
  list: readonly Sourced<T>[],
  says: PersonSays<Words>,
  { isMeant, pathOf, say, make }: ListAccess<T, Words>,
): CorrectedList<T> {
  const at = list.findIndex(({ value }) => isMeant(value))
  const before = list[at]
  const made = says.value === undefined ? before?.value : make(says.value, before?.value)
  const parserRead = before && (before.correction ? before.correction.parserRead : say(before.value))
  const stay = { list, now: before && say(before.value), parserRead, idle: true } as const
  if (made === undefined) return { ...stay, misfit: notThere(list, pathOf) }
  if ('misfit' in made) return { ...stay, misfit: made.misfit }
  const isGiven = says.operation === 'set' || says.operation === 'add' || says.operation === 'confirm'
  if (!isGiven && !before) return { ...stay, misfit: notThere(list, pathOf) }
  const { field, ...effect } = correctValue<T>(
    before ?? { value: null, evidence: [], why: '', status: 'absent' },
    { ...says, value: made },
    say,
  )
  if (!isSourced(field)) return { ...effect, list: list.toSpliced(at, 1) }
  const kept = withPassages(field, before)
  return { ...effect, list: before ? list.with(at, kept) : [...list, kept], value: field.value }
}

const MOST_NAMED = 8

/** With what is there instead, so that a mistyped id is seen at once. */
function notThere<T>(list: readonly Sourced<T>[], pathOf: (value: T) => FactPath): string {
  if (list.length === 0) return 'is not there any more'
  const paths = list.slice(0, MOST_NAMED).map(({ value }) => pathOf(value))
  const more = list.length > MOST_NAMED ? ' and more' : ''
  return `is not there any more; there is ${paths.join(', ')}${more}`
}

function withPassages<T>(field: Sourced<T>, before: Sourced<T> | undefined): Sourced<T> {
  if (!before) return field
  const own = field.evidence.filter(
    ({ document, start, end }) =>
      !before.evidence.some(old => old.document === document && old.start === start && old.end === end),
  )
  return { ...field, evidence: [...own, ...before.evidence] }
}
