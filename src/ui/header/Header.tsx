import type { DatasetIndex } from '../../model/dataset-index.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { yearsInWords } from '../shared/years-in-words.ts'
import { t } from '../words/t.ts'
import { Actions } from './Actions.tsx'
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
      <Actions />
      <Menu />
    </header>
  )
}

/** "5 documents, 2016–2019". */
function sizeInWords(index: DatasetIndex): string {
  const count = index.documents.length
  const years = yearsInWords(index)
  return years === undefined
    ? t('header.documents_undated', { count })
    : t('header.documents', { count, years })
}
