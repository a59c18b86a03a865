import type { DatasetIndex } from '../../model/dataset-index.ts'
import { t } from '../words/t.ts'

/** More publishers than this are counted, not named. */
const MOST_NAMES = 4

/** "From 5 documents: TASS, EIR Daily Alert, 3 with no publisher named". */
export function publishersInWords({ documents }: DatasetIndex): string {
  const named = [...new Set(documents.flatMap(({ publisher }) => publisher ?? []))]
  const unnamed = documents.filter(({ publisher }) => publisher === undefined).length
  const parts = [
    ...named.slice(0, MOST_NAMES),
    ...(named.length > MOST_NAMES ? [t('frame.more', { count: named.length - MOST_NAMES })] : []),
    ...(unnamed > 0 ? [t('frame.no_publisher', { count: unnamed })] : []),
  ]
  const count = documents.length
  return parts.length === 0
    ? t('frame.documents', { count })
    : t('frame.documents_of', { count, publishers: parts.join(', ') })
}
