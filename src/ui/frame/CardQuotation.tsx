import { documentsById } from '../../derive/by-id.ts'
import { findQuotation, type PrintQuotation } from '../../derive/print-quotation.ts'
import type { EventSummary } from '../../model/dataset-index.ts'
import type { DataDoor } from '../../state/data-door.ts'
import { usePlenary, usePlenaryParts } from '../shared/plenary-context.ts'
import { usePromised } from '../shared/use-promised.ts'
import { t } from '../words/t.ts'
import { Words } from '../words/Words.tsx'
import styles from './EventCard.module.css'

/** One sentence for the event, and where it stands. */
export function CardQuotation({ event }: { readonly event: EventSummary }) {
  const { data } = usePlenaryParts()
  const index = usePlenary(s => s.index)
  const promised = usePromised(event.id, signal => readQuotation(data, event, signal))
  if (promised.kind === 'failed') return <p className={styles['source']}>{promised.reason}</p>
  if (promised.kind === 'loading' || !promised.value) return undefined
  const { words, cut, document, line } = promised.value
  const source = documentsById(index).get(document)
  return (
    <figure className={styles['quotation']}>
      <blockquote className={styles['quote']}>
        <bdi>
          “{words}
          {cut && '\u00a0…'}”
        </bdi>
      </blockquote>
      <figcaption className={styles['source']}>
        <Words
          say="frame.source"
          values={{ publisher: source?.publisher ?? t('frame.publisher_none'), line }}
          parts={{ title: <cite>{source?.title ?? source?.file}</cite> }}
        />
      </figcaption>
    </figure>
  )
}

async function readQuotation(
  data: DataDoor,
  { id, documents }: EventSummary,
  signal: AbortSignal,
): Promise<PrintQuotation | undefined> {
  const { event } = await data.facts(id, signal)
  const texts = await Promise.all(
    documents.map(async document => [document, await data.text(document, signal)] as const),
  )
  return findQuotation(event, new Map(texts))
}
