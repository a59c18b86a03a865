import { isSourced, type Absent, type Maybe, type Sourced } from '../../model/sourced.ts'
import { personsWord, whyCorrected, type PersonSays } from './person-says.ts'

/** A value after a person spoke, in words, and what no longer fits about the correction. */
export interface Effect {
  readonly now: string | undefined
  readonly parserRead: string | undefined
  /** A half-sentence that follows the name of the fact: "is not read any more; …". */
  readonly misfit?: string
  /** True where the correction changed nothing and stands for nothing. */
  readonly idle?: true
}

export interface CorrectedValue<T> extends Effect {
  readonly field: Maybe<T>
}

/**
 * Lays a person's word over what was read. `set` and `add` win over every reading, `confirm` keeps the value
 * (its own, where it names one), `remove` and `reject` leave the value empty, `reject` only as long as the
 * parser reads what was rejected.
 */
export function correctValue<T>(
  read: Maybe<T>,
  says: PersonSays<T>,
  say: (value: T) => string,
): CorrectedValue<T> {
  const parserRead = parserReading(read, say)
  switch (says.operation) {
    case 'set':
    case 'add':
      return given(read, says, say, parserRead)
    case 'confirm':
      return confirmed(read, says, say, parserRead)
    case 'remove':
    case 'reject':
      return takenOut(read, says, say, parserRead)
  }
}

/** What the parser itself reads, whoever has corrected it before. */
export function parserReading<T>(read: Maybe<T>, say: (value: T) => string): string | undefined {
  if (read.correction) return read.correction.parserRead
  return isSourced(read) ? say(read.value) : undefined
}

function given<T>(
  read: Maybe<T>,
  says: PersonSays<T>,
  say: (value: T) => string,
  parserRead: string | undefined,
): CorrectedValue<T> {
  const { value } = says
  if (value === undefined) return unchanged(read, say, parserRead, 'was given no value')
  const now = say(value)
  return { field: byPerson(read, says, value, now, parserRead), now, parserRead }
}

function confirmed<T>(
  read: Maybe<T>,
  says: PersonSays<T>,
  say: (value: T) => string,
  parserRead: string | undefined,
): CorrectedValue<T> {
  const value = says.value ?? (isSourced(read) ? read.value : undefined)
  if (value === undefined)
    return { field: absentByPerson(read, says, parserRead), now: undefined, parserRead }
  const now = say(value)
  const corrected = { field: byPerson(read, says, value, now, parserRead), now, parserRead }
  if (parserRead === now) return corrected
  const reads = parserRead === undefined ? 'reads none' : `reads ${parserRead}`
  return { ...corrected, misfit: `is confirmed as ${now}, and the parser now ${reads}; ${now} stands` }
}

function takenOut<T>(
  read: Maybe<T>,
  says: PersonSays<T>,
  say: (value: T) => string,
  parserRead: string | undefined,
): CorrectedValue<T> {
  if (!isSourced(read)) return unchanged(read, say, parserRead, 'is not there any more')
  const unwanted = says.value
  if (unwanted !== undefined && say(unwanted) !== say(read.value))
    return unchanged(read, say, parserRead, `is not read as ${say(unwanted)} any more`)
  return { field: absentByPerson(read, says, parserRead), now: undefined, parserRead }
}

function unchanged<T>(
  read: Maybe<T>,
  say: (value: T) => string,
  parserRead: string | undefined,
  misfit: string,
): CorrectedValue<T> {
  return { field: read, now: isSourced(read) ? say(read.value) : undefined, parserRead, misfit, idle: true }
}

/** The passages that the parser found stay where it reads the same value. */
function byPerson<T>(
  read: Maybe<T>,
  says: PersonSays<T>,
  value: T,
  now: string,
  parserRead: string | undefined,
): Sourced<T> {
  const agrees = isSourced(read) && parserRead === now
  return {
    value,
    evidence: [...says.evidence, ...(agrees ? read.evidence : [])],
    why: whyCorrected(says, now, { value: parserRead, why: parserWhy(read) }),
    status: 'corrected',
    correction: personsWord(says, parserRead),
  }
}

function absentByPerson<T>(read: Maybe<T>, says: PersonSays<T>, parserRead: string | undefined): Absent {
  return {
    value: null,
    evidence: [],
    why: whyCorrected(says, undefined, { value: parserRead, why: parserWhy(read) }),
    status: 'absent',
    correction: personsWord(says, parserRead),
  }
}

/** A reason that a correction has written already is not the parser's. */
export function parserWhy(read: Maybe<unknown>): string {
  return read.correction === undefined ? read.why : ''
}
