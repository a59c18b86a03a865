import { CAPITAL, LINE_START, WORD, has, type Token } from '../tokens.ts'
import type { Reading } from '../reading.ts'
import { isGivenName } from './given-names.ts'
import type { NameRun } from './name-shape.ts'
import { ADDRESS, OFFICE_WORDS } from './name-words.ts'
import {
  LINKS,
  describeOffice,
  isAddress,
  isOffice,
  isOfficePart,
  isOwner,
  openingBracket,
  type OfficePhrase,
  type Surroundings,
} from './office-parts.ts'

const LONGEST = 22
/** Ranks and callings that say less than an office does. */
const RANKS = new Set(
  'general colonel admiral lieutenant major marshal captain professor sheikh prince diplomat queen king princess pope'.split(
    ' ',
  ),
)

/**
 * The office beside a name. One just before it says most ("Director of the UN Office of Counter-Terrorism
 * Jehangir Khan"), then one in apposition ("Nikolai Patrushev, the secretary of the Russian Security
 * Council,"), then one before a comma ("the President of Ukraine, Petro Poroshenko"); "Mr" only makes it a
 * person.
 */
export function officeOf(around: Surroundings, run: NameRun): OfficePhrase | undefined {
  const mark = around.reading.tokens[run.first - 1]?.word === "'" ? 1 : 0
  const before = officeUpTo(around, run.first - mark, run.first)
  if (before?.title !== undefined && !isRank(around.reading, before)) return before
  const begin = before?.first ?? run.first
  // "the Prime Minister, the Honourable Ana Ruiz"
  const start = around.reading.tokens[begin - 1]?.word === 'the' ? begin - 1 : begin
  const comma = around.reading.tokens[start - 1]?.word === ','
  const found = comma ? officeUpTo(around, start - 1, run.first) : undefined
  const ahead = found && isOfAnother(around, run, found) ? undefined : found
  const after = officeAfter(around, run)
  if (after && !(ahead?.title !== undefined && opensNext(around, after))) return after
  return ahead?.title === undefined ? before : ahead
}

/** "Jane Roe, Chief Minister, Montserrat": the office has its name, and a lone word behind it is where. */
function isOfAnother({ reading, isName }: Surroundings, run: NameRun, { first }: OfficePhrase): boolean {
  return run.last - run.first === 1 && reading.tokens[first - 1]?.word === ',' && isName(first - 2)
}

/** "the President of X, Mr A, the Chair of Y, Mr B": an office before a comma and a name is the next person's. */
function opensNext({ reading, isName }: Surroundings, { last }: OfficePhrase): boolean {
  if (reading.tokens[last]?.word !== ',') return false
  return isName(last + 1) || isAddress(reading.tokens[last + 1])
}

function isRank({ tokens }: Reading, { first, last }: OfficePhrase): boolean {
  return tokens
    .slice(first, last)
    .every(token => RANKS.has(token.word) || isAddress(token) || token.word === '.')
}

const AND = new Set(['and', '&'])

/** The office that ends before token `end`; `nameFrom` is where the name begins. */
function officeUpTo(around: Surroundings, end: number, nameFrom: number): OfficePhrase | undefined {
  const { tokens } = around.reading
  let start = end
  let offices = 0
  for (let i = end - 1; i >= Math.max(0, end - LONGEST); i--) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[nameFrom]?.sentence) break
    if ((around.isName(i) && !isOwner(around.reading, i)) || (i === end - 1 && AND.has(token.word))) break
    const bracket = openingBracket(around.reading, i)
    if (bracket !== undefined && offices === 0) {
      i = bracket
      continue
    }
    const office = isOffice(around.reading, i)
    if (office) offices++
    else if (token.word === '.' && isShortened(tokens[i - 1])) continue
    else if (!isOfficePart(around, i) && !(offices === 0 && mayBeOwner(around, i, end))) break
    if (office || !LINKS.has(token.word)) start = i
  }
  return offices === 0 ? undefined : describeOffice(around, start, end)
}

const SHORTENED = new Set(['ltd', 'inc', 'co', 'corp', 'plc', 'st'])

function isShortened(token: Token | undefined): boolean {
  return ADDRESS.has(token?.word ?? '') || SHORTENED.has(token?.word ?? '')
}

/** Behind an office that is still to come: "Vice Minister of Mines and Energy", "Regional Director for Africa". */
function mayBeOwner({ reading }: Surroundings, at: number, end: number): boolean {
  const { tokens } = reading
  const word = tokens[at]?.word
  if (AND.has(word ?? '')) return has(tokens[at - 1], CAPITAL) && has(tokens[at + 1], CAPITAL)
  return has(tokens[at], WORD) && (has(tokens[at], CAPITAL) || (at === end - 1 && isOwned(tokens, at)))
}

const LONGEST_OWNER = 12

/** The "session" of "Chair of the 30th FAO (Rome) session Ana Ruiz": one small word behind an "of". */
function isOwned(tokens: Reading['tokens'], at: number): boolean {
  if (tokens[at]?.word.endsWith('ed')) return false
  for (let i = at - 1; i > at - LONGEST_OWNER; i--) {
    const token = tokens[i]
    if (token?.word === 'of') return OFFICE_WORDS.has(tokens[i - 1]?.word ?? '')
    if (token === undefined || STOPS.has(token.word) || ',;:.'.includes(token.word)) return false
  }
  return false
}

const LONGEST_APPOSITION = 22

function officeAfter(around: Surroundings, run: NameRun): OfficePhrase | undefined {
  const { last } = run
  const bracket = closingBracket(around.reading, last)
  const behind = bracket === undefined ? undefined : apposition(around, bracket)
  return apposition(around, last) ?? behind ?? appointment(around, last) ?? lineBelow(around, run)
}

/** "(Signed) Ana Ruiz" and, in the line below, "Ambassador of Peru". */
function lineBelow(around: Surroundings, { first, last }: NameRun): OfficePhrase | undefined {
  const { tokens } = around.reading
  const own = last - first > 1 && (has(tokens[first], LINE_START) || tokens[first - 1]?.word === ')')
  const titled = OFFICE_WORDS.has(tokens[last]?.word ?? '') || around.bodyAt(last) !== undefined
  return own && titled && has(tokens[last], LINE_START) ? officeFrom(around, last, last) : undefined
}

/** "Keiko Ishikawa has been appointed Minister of Transport" */
function appointment(around: Surroundings, last: number): OfficePhrase | undefined {
  const { tokens } = around.reading
  let at = last
  while (at < last + 3 && BEFORE_CHOICE.has(tokens[at]?.word ?? '')) at++
  if (at === last || !CHOSEN.has(tokens[at]?.word ?? '')) return undefined
  while (ARTICLES.has(tokens[at + 1]?.word ?? '')) at++
  return officeFrom(around, at + 1, last)
}

const BEFORE_CHOICE = new Set(['has', 'been', 'was', 'is', 'being'])
const CHOSEN = new Set(['appointed', 'elected', 'named', 'nominated', 'reelected'])

/** "Torstein Skiaker (second from right), commander of …": the office stands behind the bracket. */
function closingBracket({ tokens }: Reading, at: number): number | undefined {
  if (tokens[at]?.word !== '(') return undefined
  for (let i = at + 1; i < at + LONGEST_BRACKET; i++) if (tokens[i]?.word === ')') return i + 1
  return undefined
}

const LONGEST_BRACKET = 10

function apposition(around: Surroundings, last: number): OfficePhrase | undefined {
  const { tokens } = around.reading
  if (!APPOSITION_MARKS.has(tokens[last]?.word ?? '')) return undefined
  let start = last + 1
  const skipped = tokens[start]?.word === 'who' ? RELATIVE : ARTICLES
  while (skipped.has(tokens[start]?.word ?? '')) start++
  // "… from Rosstat, Mr President.": whoever is addressed is not the one named; "a professor" is.
  if (start === last + 1 && isAddress(tokens[start])) return undefined
  return officeFrom(around, start, last)
}

/** The office whose words begin at `start`, of the name that ends at `last`. */
function officeFrom(around: Surroundings, start: number, last: number): OfficePhrase | undefined {
  const office = firstOffice(around, start, last)
  if (office === undefined || isVerbLike(around, office + 1)) return undefined
  let end = office + 1
  while (end < start + LONGEST_APPOSITION && !endsOffice(around, end, last)) end++
  return leadsToName(around, start, end) ? undefined : describeOffice(around, start, end)
}

const APPOSITION_MARKS = new Set([',', '(', '-', 'as'])
const ARTICLES = new Set(['the', 'a', 'an', 'as', 'new'])
/** "Desiré Mbay, who had been minister" */
const RELATIVE = new Set('who is was has had been now also currently previously a an the'.split(' '))

const INDEFINITE = new Set(['a', 'an', 'the'])
const LONGEST_DESCRIPTION = 2

/** The first word for an office from `start`, when only parts of offices and capitals stand before it. */
function firstOffice(around: Surroundings, start: number, last: number): number | undefined {
  const { tokens } = around.reading
  let described = INDEFINITE.has(tokens[start - 1]?.word ?? '') ? LONGEST_DESCRIPTION : 0
  for (let i = start; i < start + LONGEST_APPOSITION && !endsOffice(around, i, last); i++) {
    if (OFFICE_WORDS.has(tokens[i]?.word ?? '')) return i
    if (!isOfficePart(around, i) && !has(tokens[i], CAPITAL) && described-- <= 0) return undefined
  }
  return undefined
}

function endsOffice(around: Surroundings, at: number, last: number): boolean {
  const { tokens } = around.reading
  const token = tokens[at]
  if (token === undefined || token.sentence !== tokens[last]?.sentence) return true
  if (at > last + 1 && isAddress(token) && !OFFICE_WORDS.has(token.word)) return true
  return ',;():'.includes(token.word) || STOPS.has(token.word) || nextPerson(around, at)
}

/** "Vladimir Putin, President of Kazakhstan Nursultan Nazarbayev, …", "its deputy chief Okello": the office is the next person's. */
function leadsToName({ reading, isName }: Surroundings, start: number, end: number): boolean {
  const { tokens } = reading
  for (let i = start; i < end; i++) {
    if (!isName(i) || isName(i - 1)) continue
    const before = tokens[i - 1]
    const lone = !isName(i + 1)
    if (
      lone &&
      OFFICE_WORDS.has(before?.word ?? '') &&
      (!has(before, CAPITAL) || RANKS.has(before?.word ?? ''))
    )
      return true
    if (!lone && (!LINKS.has(before?.word ?? '') || isGivenName(tokens[i]?.word ?? ''))) return true
  }
  return false
}

/** "Besides, President requested …": a small word right behind an office, no part of it, begins a statement. */
function isVerbLike(around: Surroundings, at: number): boolean {
  const token = around.reading.tokens[at]
  return (
    has(token, WORD) && !has(token, CAPITAL) && !isOffice(around.reading, at) && !isOfficePart(around, at)
  )
}

const STOPS = new Set(
  'who which that said says told warned stressed noted is was are were has had will after before during while when'.split(
    ' ',
  ),
)

/** "…, head of X and Jane Doe": the next person's name ends the office. */
function nextPerson({ reading, isName }: Surroundings, at: number): boolean {
  return reading.tokens[at]?.word === 'and' && isName(at + 1)
}
