import type { Day } from '../../src/model/day.ts'
import type { Body, City } from './vocabulary.ts'
import type { Person } from './meeting.ts'

/** What some words of a document state. */
export type Fact =
  | { readonly kind: 'title' }
  | { readonly kind: 'start'; readonly day: Day }
  | { readonly kind: 'end'; readonly day: Day }
  | { readonly kind: 'range'; readonly first: Day; readonly last: Day }
  | { readonly kind: 'length'; readonly days: number }
  | { readonly kind: 'published'; readonly day: Day }
  | { readonly kind: 'publisher'; readonly names: readonly string[] }
  | { readonly kind: 'city'; readonly city: City }
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'body'; readonly body: Body; readonly role: BodyRole }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'count'; readonly n: number; readonly of: string }
  /** A number that some would count and some would not: papers, associations. */
  | { readonly kind: 'other count'; readonly n: number; readonly of: string }

export type FactOf<Kind extends Fact['kind']> = Extract<Fact, { readonly kind: Kind }>

/**
 * `any`: a backer or a spokesman's house, whose part reasonable archivists file differently; `speaker`: the
 * university of a speaker, a participant or only mentioned.
 */
export type BodyRole = 'organiser' | 'participant' | 'speaker' | 'mentioned' | 'subject' | 'any'

/** Some words, and what they state: one fact, or none. */
export interface Piece {
  readonly text: string
  readonly fact?: Fact
}

export const plain = (text: string): Piece => ({ text })
export const stating = (text: string, fact: Fact): Piece => ({ text, fact })
