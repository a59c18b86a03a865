import type { Day } from '../../model/day.ts'
import type { Edtf } from '../../model/edtf.ts'
import type { Finding } from '../finding.ts'
import { keyOf, type PageLine } from '../page-lines.ts'
import { quote, spanOf, type Reading } from '../reading.ts'
import { WEIGHTS } from '../weights.ts'
import type { DateMention } from './dates.ts'
import { firstDayOf, hasYear, resolveDate } from './date-value.ts'
import { completedYear } from './missing-year.ts'
import { isOfEvent, isProgrammeDay, standingOf, type Standing } from './publication-standing.ts'

const W = WEIGHTS.publication

const PROGRAMMES = new Set([
  'agenda',
  'draft agenda',
  'provisional agenda',
  'programme',
  'draft programme',
  'call for papers',
])
/** Words of the longest of them. */
const LONGEST_PROGRAMME = 3
/**
 * Candidates for the document's own date, heaviest first: a line that says so, a document number, the
 * dateline of an agency, a date line at the head or the foot. Nothing else dates a document: the day of a
 * meeting does not.
 */
export function findPublication(
  reading: Reading,
  lines: readonly PageLine[],
  dates: readonly DateMention[],
  furniture: ReadonlyMap<number, string>,
): readonly Finding<Edtf>[] {
  const announces = lines.some(isOfEvent)
  const days = lines.filter(({ first, dates: [date], words }) => date?.first === first && words > 2)
  const programme = lines.some(isProgramme) || days.filter(isProgrammeDay).length > 2
  const page = { reading, count: lines.length, announces, programme }
  const found = lines
    .flatMap((line, at) => {
      const standing = standingOf(line, at, page)
      const hidden = furniture.has(line.index) && standing !== 'label' && standing !== 'number'
      const place = hidden ? undefined : standing
      const date = line.dates.find(({ value }) => value.kind === 'date' && value.from.day !== undefined)
      return place && date ? (toFinding(reading, dates, date, place) ?? []) : []
    })
    .toSorted((a, b) => b.weight - a.weight)
  return pageBefore(found)
}

function isProgramme(line: PageLine): boolean {
  return line.words <= LONGEST_PROGRAMME && PROGRAMMES.has(keyOf(line))
}

/** "December 14, 2000" above "NEW DELHI, Dec. 13:" dates the page; the wire was a day or two older. */
function pageBefore(found: readonly Finding<Edtf>[]): readonly Finding<Edtf>[] {
  const [first, ...others] = found
  const wire = first?.reasons[0]?.rule === 'dateline' ? publicationDay(found) : undefined
  const page = others.find(({ value, reasons, spans }) => {
    const whole = PAGE_RULES.has(reasons[0]?.rule ?? '') && spans[0].start < (first?.spans[0].start ?? 0)
    const after = (firstDayOf(value) ?? 0) - (wire ?? 0)
    return wire !== undefined && whole && after >= 1 && after <= 2
  })
  return page ? [page, ...found.filter(one => one !== page)] : found
}

const PAGE_RULES = new Set(['dateLine', 'entry', 'byline'])

/** The first day of the heaviest candidate. */
export function publicationDay(findings: readonly Finding<Edtf>[]): Day | undefined {
  return firstDayOf(findings[0]?.value)
}

const SAYS: Record<Standing, (words: string) => string> = {
  label: words => `The page gives ${words} as its own date.`,
  number: words => `The document number ${words} closes with the day.`,
  dateline: words => `${words} stands in the dateline.`,
  dateLine: words => `${words} stands alone in a line at the head of the page.`,
  byline: words => `${words} stands beside the byline.`,
  entry: words => `${words} stands in a short line at the head of the page.`,
  footer: words => `${words} stands under the text.`,
}

function toFinding(
  reading: Reading,
  dates: readonly DateMention[],
  date: DateMention,
  place: Standing,
): Finding<Edtf> | undefined {
  const span = spanOf(reading, date.first, date.last)
  const reasons = [{ rule: place, weight: W[place], span }]
  const said = SAYS[place](quote(reading, span))
  if (hasYear(date.value)) {
    const value = resolveDate(date.value, undefined)
    const status = date.unsure ? 'unclear' : 'stated'
    return value && { value, spans: [span], why: said, status, weight: W[place], reasons }
  }
  const year = completedYear(reading, dates, date)
  return (
    year && {
      value: year.value,
      spans: [span, ...year.spans],
      why: `${said.slice(0, -1)}; ${year.why}`,
      status: year.status,
      weight: W[place] - 2,
      reasons,
    }
  )
}
