import { organisationsById, placesById, seriesById } from '../../derive/by-id.ts'
import type { Chip } from '../../derive/chips.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import { t } from '../words/t.ts'
import { formatPlace } from './format-place.ts'

/** A filter in words: "With CIS", "As organiser or participant", "In Moscow", "2017 to 2018". */
export function chipWords(index: DatasetIndex, chip: Chip): string {
  switch (chip.kind) {
    case 'with':
    case 'without':
      return t(`chip.${chip.kind}`, { name: chipName(index, chip) })
    case 'roles':
      return chip.roles.length === 0 ? t('chip.no_role') : t('chip.roles', { roles: chipName(index, chip) })
    case 'place':
      return t('chip.place', { name: chipName(index, chip) })
    case 'series':
      return t('chip.series', { name: chipName(index, chip) })
    case 'publisher':
      return chip.publisher === '' ? t('chip.no_publisher') : t('chip.publisher', { name: chip.publisher })
    case 'years':
      return t(chip.years.from === chip.years.to ? 'chip.year' : 'chip.years', { ...chip.years })
    case 'query':
      return t('chip.query', { query: chip.query.trim() })
  }
}

/** What the filter is about, without the preposition: "CIS", "Moscow". */
export function chipName(index: DatasetIndex, chip: Chip): string {
  switch (chip.kind) {
    case 'with':
    case 'without':
      return organisationsById(index).get(chip.organisation)?.short ?? chip.organisation
    case 'roles':
      return joinOr(chip.roles.map(role => t(`role.${role}_low`)))
    case 'place':
      return formatPlace(placesById(index).get(chip.place))
    case 'series':
      return seriesById(index).get(chip.series)?.name ?? chip.series
    case 'publisher':
    case 'years':
    case 'query':
      return chipWords(index, chip)
  }
}

/** `joinOr(['organiser', 'participant'])` → "organiser or participant". */
function joinOr(words: readonly string[]): string {
  return joinWords(words, 'words.or')
}

/** `joinAnd(['ICRC', 'EU'])` → "ICRC and EU". */
export function joinAnd(words: readonly string[]): string {
  return joinWords(words, 'words.and')
}

function joinWords(words: readonly string[], pattern: 'words.or' | 'words.and'): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : t(pattern, { before: words.slice(0, -1).join(', '), last })
}
