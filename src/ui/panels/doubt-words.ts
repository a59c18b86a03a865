import { eventsById } from '../../derive/by-id.ts'
import type { DoubtGroup } from '../../derive/group-doubts.ts'
import type { DatasetIndex, Doubt } from '../../model/dataset-index.ts'
import { formatDating } from '../shared/format-date.ts'
import { t, type WordKey } from '../words/t.ts'

/** What is to be checked: "Five organisations stated, four named", "Read as SCO (one of 3 such names)". */
export function doubtWords(index: DatasetIndex, { first, others }: DoubtGroup): string {
  const [name = '', of = '', named = ''] = first.names
  const all = others.length + 1
  switch (first.kind) {
    case 'fewer-named': {
      const stated = capitalised(numberWord(name))
      if (named === '0') return t('doubt.none_named', { stated, of })
      return t('doubt.fewer-named', { stated, of, named: numberWord(named) })
    }
    case 'announced':
      return all > 1 ? t('doubt.announced_many', { all }) : t('doubt.announced')
    case 'misnamed':
      return all > 1 ? t('doubt.misnamed_many', { name, all }) : t('doubt.misnamed', { name })
    case 'place-worked-out':
      return t(titleOf(index, first).includes(name) ? 'doubt.place_from_name' : 'doubt.place-worked-out')
    case 'not-dated':
      return t(first.fact.startsWith('beside.') ? 'doubt.not_dated_beside' : 'doubt.not-dated')
    case 'no-closing-date':
    case 'date-worked-out':
    case 'publisher-worked-out':
    case 'unclear':
    case 'conflict':
      return t(`doubt.${first.kind}`, { name })
  }
}

/** Where to look: "4 Oct 2017, line 11". */
export function doubtPlace(index: DatasetIndex, doubt: Doubt): string {
  const event = eventsById(index).get(doubt.event)
  const { date } = event ?? {}
  return t('doubts.line', { date: formatDating({ date }, 'short'), line: doubt.line })
}

function titleOf(index: DatasetIndex, { event }: Doubt): string {
  return eventsById(index).get(event)?.title ?? ''
}

/** Up to twelve in letters, as a careful writer has them: "five", "13". */
function numberWord(digits: string): string {
  const n = Number(digits)
  return n >= 1 && n <= 12 ? t(`number.${n}` as WordKey) : digits
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
