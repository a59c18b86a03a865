import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import styles from './CollectionPanel.module.css'
import { CorrectionList } from './CorrectionList.tsx'
import { DoubtList } from './DoubtList.tsx'
import { ReadingDetails } from './ReadingDetails.tsx'

const NUMBERS = ['documents', 'events', 'organisations', 'people', 'places'] as const

/** With no event selected: the collection in numbers, and what to check before citing it. */
export function CollectionPanel() {
  const index = usePlenary(s => s.index)
  const numbers: Readonly<Record<(typeof NUMBERS)[number], number>> = {
    documents: index.documents.length,
    events: index.events.length,
    organisations: index.organisations.filter(({ kind }) => kind !== 'subject').length,
    people: index.people,
    places: index.places.length,
  }
  const silent = index.documents.filter(document => !document.reportsEvent).length
  return (
    <aside className={styles['panel']} aria-label={t('panel.collection')}>
      <section>
        <h2>{t('collection.none_selected')}</h2>
        <p className={styles['choose']}>{t('collection.choose')}</p>
      </section>
      <section className={styles['numbers']} aria-label={t('collection.numbers')}>
        <dl>
          {NUMBERS.map(name => (
            <div key={name}>
              <dt>{t(`collection.${name}`)}</dt>
              <dd>{numbers[name]}</dd>
            </div>
          ))}
        </dl>
        {silent > 0 && <p>{t('collection.silent', { count: silent })}</p>}
        <ReadingDetails />
      </section>
      <DoubtList />
      <CorrectionList />
    </aside>
  )
}
