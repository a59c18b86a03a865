import { publishersInWords } from './publishers-in-words.ts'
import { PlenaryMark } from '../header/PlenaryMark.tsx'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { CopyView } from './CopyView.tsx'
import styles from './FrameFooter.module.css'
import { FullLink } from './FullLink.tsx'

/** Whose work it is, what it rests on, and the way there. */
export function FrameFooter({ home }: { readonly home: string }) {
  const index = usePlenary(s => s.index)
  return (
    <footer className={styles['footer']}>
      <p className={styles['brand']}>
        <PlenaryMark />
        <span className={styles['name']}>{t('app.name')}</span>
      </p>
      <p className={styles['documents']}>
        <bdi>{publishersInWords(index)}</bdi>
      </p>
      <CopyView home={home} />
      <FullLink home={home}>{t('frame.open')}</FullLink>
    </footer>
  )
}
