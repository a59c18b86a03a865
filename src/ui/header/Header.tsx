import type { DatasetIndex } from '../../model/dataset-index.ts'
import { fromDay } from '../../model/day.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { CopyLink } from './CopyLink.tsx'
import styles from './Header.module.css'
import { Menu } from './Menu.tsx'
import { PlenaryMark } from './PlenaryMark.tsx'
import { SearchBox } from './SearchBox.tsx'
import { ViewNav } from './ViewNav.tsx'

/** What the collection is, where one is in it, and the search. */
export function Header() {
  const index = usePlenary(s => s.index)
  return (
    <header className={styles['header']}>
      <div className={styles['brand']}>
        <PlenaryMark />
        <span className={styles['name']}>{t('app.name')}</span>
      </div>
      <h1 className={styles['title']}>{index.title}</h1>
      <p className={styles['size']}>{sizeInWords(index)}</p>
      <ViewNav />
      <SearchBox />
      <CopyLink />
      <Menu />
    </header>
  )
}

/** "5 documents, 2016–2019". */
function sizeInWords({ documents, events }: DatasetIndex): string {
  const dated = events.flatMap(({ bounds }) => (bounds ? [bounds] : []))
  const first = dated[0]
  const count = documents.length
  if (!first) return t('header.documents_undated', { count })
  const from = fromDay(first.first).year
  const to = fromDay(dated.reduce((last, { last: day }) => (day > last ? day : last), first.last)).year
  return t('header.documents', { count, years: from === to ? String(from) : t('header.years', { from, to }) })
}
