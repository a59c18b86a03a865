import { Button } from '../shared/Button.tsx'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import type { Act } from './keys.ts'
import styles from './NothingToShow.module.css'
import { ShowFrame } from './ShowFrame.tsx'

const SENTENCES = {
  looking: 'show.looking',
  missing: 'show.no_story',
  empty: 'show.no_steps',
} as const

/** The presentation without a slide: what is so, and the way out. */
export function NothingToShow({ why }: { readonly why: keyof typeof SENTENCES }) {
  const present = usePlenary(s => s.present)
  const leave = usePlenary(s => s.stopPresenting)
  const step = usePlenary(s => s.step) ?? 1
  const story = usePlenary(s => s.story)
  const perform = (act: Act): boolean => {
    if (act.kind === 'leave') leave()
    // The story will open where the speaker has walked to meanwhile.
    else if (why === 'looking' && act.kind === 'by') present(Math.max(step + act.steps, 1), story)
    else return false
    return true
  }
  return (
    <ShowFrame title={t('show.label')} perform={perform}>
      <div className={styles['nothing']} data-waiting={why === 'looking' || undefined}>
        <p role="status">{t(SENTENCES[why])}</p>
        {why !== 'looking' && (
          <p className={styles['ways']}>
            <Button className={styles['button']} onClick={() => present(1)}>
              {t('show.own_events')}
            </Button>
            <Button className={styles['button']} onClick={leave}>
              {t('show.exit')}
            </Button>
          </p>
        )}
      </div>
    </ShowFrame>
  )
}
