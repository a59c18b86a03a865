import { slug, type OrganisationId } from '../../model/ids.ts'
import type { Organisation } from '../../model/organisation.ts'
import { findBody } from '../authority/organisations.ts'
import { spanOf, wordsOf, type Reading } from '../reading.ts'
import { findNameShape, type NameShape } from './body-shape.ts'
import { isCountryName } from './country-words.ts'
import { OFFICES, PLAIN_MODIFIERS, isHeadNoun, isWeakHead, kindByName } from './head-nouns.ts'
import { LINKS, type KnownAt } from './name-joints.ts'
import { unlistedBody, type NameMatch } from './named-body.ts'

/**
 * A body that no list holds, by the shape of its name, beginning at token `at`:
 *
 *     [modifiers] HEAD [of|for|on … Capitalised words] [of the KNOWN BODY (countries)]
 *     "Council of Heads of Customs Services of the CIS countries"   parent CIS
 *     "Kigali Institute for Peace"                                  civil
 *
 * Two names joined by "and the" stay two; "Working Group" alone is none. Reads at most 24 tokens.
 */
export function unlistedNameAt(reading: Reading, at: number, knownAt: KnownAt): NameMatch | undefined {
  const shape = findNameShape(reading, at, knownAt)
  if (!shape) return undefined
  const { first, last } = shape
  if (isPressOffice(reading, shape) || isVenue(reading, shape))
    return { first, last, candidates: [], misnamed: false }
  if (!isTelling(reading, shape)) return undefined
  return {
    first,
    last,
    candidates: [{ organisation: makeBody(reading, shape), sure: true }],
    misnamed: false,
  }
}

/** Whether the name says which body is meant: some word of it must not be plain. */
function isTelling(reading: Reading, shape: NameShape): boolean {
  const { tokens } = reading
  if (isCountryName(reading, shape.first, shape.last) || isOffices(tokens[shape.last]?.word ?? ''))
    return false
  const head = tokens[shape.headEnd - 1]?.word ?? ''
  const complemented = isComplemented(tokens.slice(shape.headEnd, shape.last))
  if (isWeakHead(head) && !complemented && isBare(reading, shape)) return false
  if (isOwnersOnly(head, shape)) return false
  if (shape.parent !== undefined) return true
  const modifiers = tokens.slice(shape.first, shape.headEnd - 1).map(token => token.word)
  if (complemented) return true
  return modifiers.some(word => word !== '-' && word !== 'and' && !PLAIN_MODIFIERS.has(word))
}

/** "… of the Organization" says of which one as little as the head alone. */
function isComplemented(tokens: Reading['tokens']): boolean {
  const own = tokens.filter(({ word }) => word !== 'the' && !LINKS.has(word))
  return own.length > 1 || (own[0] !== undefined && !isHeadNoun(own[0].word))
}

/** "Central Bank [Governors]": those who hold an office meet; members are a body's own. */
function isOffices(word: string): boolean {
  return word.endsWith('s') && word !== 'members' && OFFICES.has(word.slice(0, -1))
}

/** "Estonian Delegation", "UNESCO Initiative on Heritage", "ASEAN Cities Programme": who sends it, what it is for, and no body. */
function isOwnersOnly(head: string, { parent, country }: NameShape): boolean {
  if (head === 'initiative' || (head === 'programme' && parent !== undefined)) return true
  return head === 'delegation' && country !== undefined && parent === undefined
}

/** Neither parent nor country nor two words of its own: "Working Group", "ECOMOG Force Commander". */
function isBare({ tokens }: Reading, { first, headEnd, parent, country }: NameShape): boolean {
  if (OFFICES.has(tokens[headEnd]?.word ?? '')) return true
  const own = tokens
    .slice(first, headEnd - 1)
    .filter(({ word }) => word !== '-' && !PLAIN_MODIFIERS.has(word))
  const named = TOLD_BY_TWO.has(tokens[headEnd - 1]?.word ?? '') && own.length > 1
  return parent === undefined && country === undefined && !named
}

/** Heads that two words of their own tell: "Economic Affairs Division", "People's Justice Party". */
const TOLD_BY_TWO = new Set(['division', 'party', 'front', 'partnership', 'company', 'group'])

/** Whoever answers the press is nobody at the meeting; the name is taken whole, so that its owner is not named by it. */
function isPressOffice({ tokens }: Reading, { headEnd, last }: NameShape): boolean {
  const press = ['press', 'media', 'information'].includes(tokens[headEnd - 2]?.word ?? '')
  if (press && ANSWERING.has(tokens[headEnd - 1]?.word ?? '')) return true
  return tokens.slice(headEnd, last).some(({ word }) => word === 'press' || word.startsWith('spokes'))
}

const ANSWERING = new Set([
  'office',
  'centre',
  'service',
  'department',
  'division',
  'bureau',
  'unit',
  'agency',
])

/** "Kigali Convention Centre", "West Bank": where people are, not who. Taken whole, like a press office. */
function isVenue({ tokens }: Reading, { first, headEnd, last, country }: NameShape): boolean {
  const head = tokens[headEnd - 1]?.word ?? ''
  const before = tokens[headEnd - 2]?.word ?? ''
  if (head === 'centre')
    return (
      HALLS.has(before) ||
      (last === headEnd && (before === 'international' || isOfTwo(first, headEnd, country)))
    )
  return PLACES.has(head) || (head === 'bank' && DIRECTIONS.has(before))
}

/** "Austria Centre": a country's name and nothing more. */
function isOfTwo(first: number, headEnd: number, country: string | undefined): boolean {
  return country !== undefined && headEnd - first === 2
}

const HALLS = new Set(
  'conference convention congress conventions congresses exhibition events event expo student civic sports'.split(
    ' ',
  ),
)
const PLACES = new Set(['mosque', 'synagogue'])
const DIRECTIONS = new Set(['west', 'east', 'north', 'south', 'left', 'right'])

/** The secretariat of an organ acts for the organ: "Secretariat of the CSTO Parliamentary Assembly". */
function servedOrgan({ tokens }: Reading, { headEnd, parent }: NameShape): Organisation | undefined {
  return tokens[headEnd - 1]?.word === 'secretariat' && parent?.parent !== undefined ? parent : undefined
}

function makeBody(reading: Reading, shape: NameShape): Organisation {
  const served = servedOrgan(reading, shape)
  if (served) return served
  const { tokens } = reading
  const name = wordsOf(reading, spanOf(reading, shape.first, shape.last))
  const head = tokens[shape.headEnd - 1]?.word ?? ''
  const modifiers = tokens.slice(shape.first, shape.headEnd - 1).map(token => token.word)
  const kind =
    shape.parent && shape.parent.kind !== 'subject'
      ? shape.parent.kind
      : kindByName(head, modifiers, shape.country !== undefined)
  const fields = {
    name,
    kind,
    ...(shape.country ? { country: shape.country } : {}),
    ...(shape.parent && findBody(shape.parent.id) ? { parent: shape.parent.id } : {}),
  }
  const id = idOf(reading, shape, name)
  return findBody(id)?.organisation ?? unlistedBody(fields, id)
}

/** An organ has its own words behind its parent's id, so that both ways to name it are one body. */
function idOf(reading: Reading, { own, last, parent }: NameShape, name: string): OrganisationId {
  if (!parent?.inAuthority) return slug(name) as OrganisationId
  const words = slug(wordsOf(reading, spanOf(reading, own.first, own.last ?? last)))
  return `${parent.id}-${words.replace(MINISTERS_COUNCIL, 'council-of-$1')}` as OrganisationId
}

const MINISTERS_COUNCIL = /^((?:[a-z]+-)?ministers)-council$/
