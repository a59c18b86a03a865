import '../global.css'
import { Boundary } from '../shared/Boundary.tsx'
import Score from '../timeline/Score.tsx'
import { t } from '../words/t.ts'
import styles from './FrameApp.module.css'

interface FrameAppProps {
  /** Where the full app is: an absolute address without fragment. */
  readonly home: string
}

/** The read-only viewer in a frame: the score with its title, and the way to the sources. */
export function FrameApp({ home }: FrameAppProps) {
  return (
    <div className={styles['frame']} data-home={home}>
      <Boundary what={t('views.timeline_part')}>
        <Score />
      </Boundary>
    </div>
  )
}
