import type { Participant } from '../../model/event.ts'
import { ofCountry } from '../bodies/country-words.ts'
import { LINE_START, has } from '../tokens.ts'
import type { NameRun } from './name-shape.ts'
import { officeOf, type OfficePhrase, type Surroundings } from './office-phrases.ts'
import { findPart, type PartSign } from './person-parts.ts'

export type Part = Participant['part']

/** A name in its place, with what speaks for its being a person and for his part. */
export interface PersonMention extends NameRun {
  readonly office: OfficePhrase | undefined
  readonly sign: PartSign | undefined
  readonly score: number
  /** "Sergey Lavrov:" opens the line. */
  readonly speakerLine: boolean
}

const POINTS = { fullName: 3, office: 4, speakerLine: 4, part: 2, country: 2, place: -4 } as const

/** Reads what stands around a run of name words; `isPlace` says that a town has the same words. */
export function anchorName(around: Surroundings, run: NameRun, isPlace: boolean): PersonMention {
  const { reading } = around
  const office = officeOf(around, run)
  const begin = office?.last === run.first ? office.first : run.first
  const speakerLine =
    reading.tokens[run.last]?.word === ':' && begin > 0 && has(reading.tokens[begin], LINE_START)
  const sign: PartSign | undefined = speakerLine
    ? { first: run.last, last: run.last + 1, part: 'speaker' }
    : findPart(reading, run, office)
  let score = run.last - run.first > 1 ? POINTS.fullName : 0
  if (office) score += POINTS.office
  if (speakerLine) score += POINTS.speakerLine
  if (sign) score += POINTS.part
  if (ofCountry(reading, run.last)) score += POINTS.country
  if (isPlace) score += POINTS.place
  return { ...run, office, sign, score, speakerLine }
}
