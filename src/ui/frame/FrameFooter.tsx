import type { KeyHolder } from '../../embed/frame/hand-back.ts'
import { publishersInWords } from './publishers-in-words.ts'
import { PlenaryMark } from '../header/PlenaryMark.tsx'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { CopyView } from './CopyView.tsx'
import { ExploreButton } from './ExploreKeys.tsx'
import styles from './FrameFooter.module.css'
import { FullLink } from './FullLink.tsx'

interface FooterProps {
  readonly home: string
  /** On a slide. */
  readonly keys: KeyHolder | undefined
}

/** Whose work it is, what it rests on, and the way there. */
export function FrameFooter({ home, keys }: FooterProps) {
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
      {keys && <ExploreButton keys={keys} />}
      <CopyView home={home} />
      <FullLink home={home}>{t('frame.open')}</FullLink>
    </footer>
  )
}
