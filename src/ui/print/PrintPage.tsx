import { useEffect, useState } from 'react'
import { eventsById } from '../../derive/by-id.ts'
import { printScore } from '../../derive/print-score.ts'
import { memoised } from '../../derive/memoised.ts'
import { selectFilters, selectShown } from '../../state/select-shown.ts'
import type { PlenaryState } from '../../state/store.ts'
import { filtersInWords, titleWithYears } from '../shared/picture-words.ts'
import { usePlenary, usePlenaryParts } from '../shared/plenary-context.ts'
import { enReading } from '../words/en-reading.ts'
import { enPrint } from '../words/en-print.ts'
import { addWords, t } from '../words/t.ts'
import { PrintedEvent } from './PrintedEvent.tsx'
import { PrintLegend } from './PrintLegend.tsx'
import styles from './PrintPage.module.css'
import { PrintScore } from './PrintScore.tsx'
import { usePrintMatter, type PrintMatter } from './use-print-matter.ts'
import { usePrinting } from './use-printing.ts'

addWords({ ...enReading, ...enPrint })

const selectIndex = (s: PlenaryState) => s.index
const selectShownIds = memoised([selectIndex, selectShown], (_, shown) => [...shown])
const selectPrintScore = memoised([selectIndex, selectShown], printScore)

/** ms after which the score stands, and quotations may be fetched without keeping anything waiting. */
const IDLE = 1500

/** The collection on paper, kept ready behind the screen; it stands only while the browser prints. */
export function PrintPage() {
  const printing = usePrinting()
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIdle(true), IDLE)
    return () => clearTimeout(timer)
  }, [])
  return (idle || printing) && <Prepared printing={printing} />
}

/** Fetches the quotations of the sheet before anybody prints it. */
function Prepared({ printing }: { readonly printing: boolean }) {
  const { data } = usePlenaryParts()
  const matter = usePrintMatter(data, usePlenary(selectShownIds))
  return printing && <Sheet matter={matter} />
}

function Sheet({ matter: { quotations, complete } }: { readonly matter: PrintMatter }) {
  const index = usePlenary(selectIndex)
  const shown = usePlenary(selectShownIds)
  const filters = usePlenary(selectFilters)
  const plan = usePlenary(selectPrintScore)
  return (
    <article className={styles['page']} data-print={complete ? 'complete' : 'waiting'}>
      <h1 className={styles['title']}>{titleWithYears(index)}</h1>
      <p className={styles['filters']}>{filtersInWords(index, filters, usePlenary(selectShown))}</p>
      <PrintScore plan={plan} />
      <PrintLegend lanes={plan.lanes} />
      <ol>
        {shown.map((id, i) => {
          const event = eventsById(index).get(id)
          return (
            event && (
              <PrintedEvent
                key={id}
                number={i + 1}
                event={event}
                index={index}
                quotation={quotations.get(id)}
              />
            )
          )
        })}
      </ol>
      <footer className={styles['foot']}>{t('print.foot')}</footer>
    </article>
  )
}
