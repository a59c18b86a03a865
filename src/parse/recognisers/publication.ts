import type { Edtf } from '../../model/edtf.ts'
import type { Finding } from '../finding.ts'
import type { PageLine } from '../page-lines.ts'
import { quote, spanOf, type Reading } from '../reading.ts'
import { WEIGHTS } from '../weights.ts'
import type { DateMention } from './dates.ts'
import { hasYear, resolveDate } from './date-value.ts'
import { describePage } from './dated-page.ts'
import { completedYear } from './missing-year.ts'
import { pageBefore, withoutStories } from './page-days.ts'
import { ownDateOf, standingOf, TAIL_LINES, type Standing } from './publication-standing.ts'

const W = WEIGHTS.publication

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
  const page = describePage(reading, lines)
  const found = lines
    .flatMap((line, at) => {
      const date = ownDateOf(line, at)
      const standing = date && standingOf(line, date, at, page)
      const hidden = furniture.has(line.index) && !SAYS_SO.has(standing)
      return standing && !hidden ? (toFinding(reading, dates, date, standing) ?? []) : []
    })
    .toSorted((a, b) => b.weight - a.weight)
  const tail = reading.tokens[lines.at(-TAIL_LINES)?.first ?? 0]?.start ?? 0
  return pageBefore(withoutStories(found, tail))
}

/** In these a line says itself whose day it gives, whatever else it is for. */
const SAYS_SO = new Set<Standing | undefined>(['label', 'updated', 'kept', 'number'])

const SAYS: Record<Standing, (words: string) => string> = {
  label: words => `The page gives ${words} as its own date.`,
  updated: words => `The page gives ${words} as the day of its last change.`,
  kept: words => `Under the text the page gives ${words} as the day of its last change.`,
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
