import type { Meeting } from './meeting.ts'
import { plain, stating, type Piece } from './piece.ts'
import { sayBody } from './say-bodies.ts'
import { sayDates } from './say-dates.ts'
import { sayPerson } from './say-people.ts'
import { createRandom } from './random.ts'
import type { City } from './vocabulary.ts'

/**
 * The words that stand for a tag in this document, piece by piece. A tag in capitals is written in capitals, one
 * that begins with a capital begins a sentence: `{CITY}`, `{Speaker1}`. `said` remembers who was introduced.
 * Throws on a tag that means nothing, which is a mistake in a template.
 */
export function sayTag(meeting: Meeting, written: string, form: string, said: Set<string>): readonly Piece[] {
  const tag = written.toLowerCase()
  const pieces = findWords(
    meeting,
    tag,
    written === 'SPEAKER1' || written === 'SPEAKER2' ? 'speaker' : form,
    said,
  )
  if (!pieces) throw new Error(`no template may say {${written}:${form}}`)
  if (written === written.toUpperCase() || form === 'upper' || form === 'caps')
    return changeCase(pieces, written)
  return written.startsWith(tag.charAt(0)) && form !== 'cap' ? pieces : withCapital(pieces)
}

/** Speaker lines keep their small letters: "Kwame Asante:". */
function changeCase(pieces: readonly Piece[], written: string): readonly Piece[] {
  if (written.startsWith('SPEAKER')) return pieces
  return pieces.map(piece => ({ ...piece, text: piece.text.toUpperCase() }))
}

function withCapital([first, ...rest]: readonly Piece[]): readonly Piece[] {
  if (!first) return []
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest]
}

function findWords(
  meeting: Meeting,
  tag: string,
  form: string,
  said: Set<string>,
): readonly Piece[] | undefined {
  const date = sayDates(meeting, tag, form)
  if (date) return [date]
  const phrases = meeting.words.phrases.get(tag)
  if (phrases) return [plain(meeting.random.pick(phrases))]
  return (
    sayPerson(meeting, tag, form, said) ??
    sayBody(meeting, tag, form, said) ??
    sayMeeting(meeting, tag) ??
    sayPlace(meeting, tag) ??
    sayCount(meeting, tag)
  )
}

function sayMeeting(
  { title, name, agency, paper, people }: Meeting,
  tag: string,
): readonly Piece[] | undefined {
  if (tag === 'title') return [stating(title, { kind: 'title' })]
  if (tag === 'name') return [stating(name, { kind: 'title' })]
  if (tag === 'agency')
    return [stating(agency.mark, { kind: 'publisher', names: [agency.name, agency.mark] })]
  if (tag === 'paper') return [stating(paper, { kind: 'publisher', names: [paper] })]
  return tag === 'office' ? [plain(people[0]?.office ?? '')] : undefined
}

/** The city alone where a gazetteer knows it, with its country where none does. */
function sayPlace({ city, elsewhere, venue }: Meeting, tag: string): readonly Piece[] | undefined {
  if (tag === 'city') return city.small ? cityAndCountry(city) : [stating(city.name, { kind: 'city', city })]
  if (tag === 'place') return cityAndCountry(city)
  if (tag === 'country') return [stating(city.country, { kind: 'country', code: city.code })]
  if (tag === 'elsewhere') return [plain(elsewhere.name)]
  return tag === 'venue' ? [plain(venue)] : undefined
}

function cityAndCountry(city: City): readonly Piece[] {
  return [
    stating(city.name, { kind: 'city', city }),
    plain(', '),
    stating(city.country, { kind: 'country', code: city.code }),
    plain(','),
  ]
}

/** Who came and what came out, the same number each time: `{n-guests}` 240, `{n-countries}` 31, `{n-documents}` 4. */
function sayCount(meeting: Meeting, tag: string): readonly Piece[] | undefined {
  const bounds: Readonly<Record<string, readonly [low: number, high: number]>> = {
    'n-guests': [120, 1900],
    'n-countries': [13, 60],
    'n-delegates': [20, 80],
    'n-papers': [30, 140],
    'n-documents': [3, 9],
  }
  const [low, high] = bounds[tag] ?? []
  if (low === undefined || high === undefined) return sayNumber(meeting.random, tag)
  const n = createRandom(meeting.seed + low).between(low, high)
  const of = tag.slice(2)
  if (of === 'documents') return [stating(SMALL[n] ?? String(n), { kind: 'count', n, of })]
  const kind = of === 'papers' ? 'other count' : 'count'
  return [stating(n.toLocaleString('en'), { kind, n, of })]
}

const SMALL = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** Numbers that count nobody at the meeting. */
function sayNumber(random: Meeting['random'], tag: string): readonly Piece[] | undefined {
  if (tag === 'minute') return [plain(String(random.between(10, 59)))]
  if (tag === 'number') return [plain(String(random.between(101, 2900)))]
  return tag === 'members' ? [plain(String(random.between(61, 190)))] : undefined
}
