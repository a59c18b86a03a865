import { seriesById } from '../../derive/by-id.ts'
import type { Fact, FactRow, FactValue } from '../../derive/fact-row.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import { formatEdtf, ordinal } from '../shared/format-date.ts'
import { formatCountry } from '../shared/format-place.ts'
import { t } from '../words/t.ts'

/** "Opened", "Participants": one participant or several. */
export function labelWords(row: FactRow): string {
  if (row.label === 'organiser' || row.label === 'participant')
    return t(`fact.${row.label}`, { count: row.facts.length })
  return t(`fact.${row.label}`)
}

/** The facts of a row that are shown, in one line: "UN, SCO, CIS, EU". */
export function rowWords(index: DatasetIndex, row: FactRow): string {
  return shownFacts(row)
    .map(({ value }) => valueWords(index, value))
    .join(', ')
}

export function shownFacts(row: FactRow): readonly Fact[] {
  return row.facts.slice(0, row.shown ?? row.facts.length)
}

export function valueWords(index: DatasetIndex, value: FactValue): string {
  switch (value.kind) {
    case 'date':
      return formatEdtf(value.date)
    case 'words':
      return value.words
    case 'name':
      return value.name
    case 'country':
      return formatCountry(value.code)
    case 'series':
      return seriesById(index).get(value.series)?.name ?? value.series
    case 'edition':
      return ordinal(value.edition)
    case 'status':
      return t(`fact.status_${value.status}`)
    case 'body':
      return value.body?.short ?? value.attendance.as
    case 'person':
      return value.person.name
    case 'count': {
      const { n, of, bound } = value.count
      return t(`count.${bound}`, { n, of })
    }
    case 'unnamed': {
      const { n, of, named = 0 } = value.count
      return t('fact.unnamed_words', { missing: n - named, stated: n, of })
    }
    case 'meeting':
      return value.title
    case 'absent':
      return t(`fact.absent_${value.what}`)
  }
}

/** "line 9", "lines 4, 5", "lines 4 to 7". */
export function lineWords(from: number, to: number): string {
  if (to <= from) return t('fact.line', { from })
  return t(to === from + 1 ? 'fact.two_lines' : 'fact.lines', { from, to })
}
