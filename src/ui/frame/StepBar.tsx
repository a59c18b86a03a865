import { usePlenary, usePlenaryParts } from '../shared/plenary-context.ts'
import { usePromised } from '../shared/use-promised.ts'
import { t } from '../words/t.ts'
import type { Story } from '../../model/story.ts'
import styles from './StepBar.module.css'

/** Previous, Next, "2 of 5" and the step's title, while the link names a story or a step. */
export function StepBar() {
  const { stories } = usePlenaryParts()
  const word = usePlenary(s => s.story)
  const asked = usePlenary(s => s.step !== undefined || s.story !== undefined)
  const story = usePromised(word ?? '', () => stories.find(word))
  if (!asked || story.kind === 'loading') return undefined
  if (story.kind === 'failed' || !story.value || story.value.steps.length === 0)
    return <p className={styles['bar']}>{t('frame.no_story')}</p>
  return <Steps story={story.value} word={word} />
}

interface StepsProps {
  readonly story: Story
  readonly word: string | undefined
}

function Steps({ story, word }: StepsProps) {
  const present = usePlenary(s => s.present)
  const asked = usePlenary(s => s.step) ?? 1
  const count = story.steps.length
  const n = Math.min(asked, count)
  const go = (to: number): void => {
    if (to >= 1 && to <= count) present(to, word)
  }
  return (
    <section className={styles['bar']} aria-label={t('frame.story')}>
      <p className={styles['title']} dir="auto" aria-live="polite">
        {story.steps[n - 1]?.title}
      </p>
      <p className={styles['count']}>{t('frame.step', { n, all: count })}</p>
      <div className={styles['buttons']}>
        <button type="button" className={styles['button']} aria-disabled={n === 1} onClick={() => go(n - 1)}>
          {t('frame.previous')}
        </button>
        <button
          type="button"
          className={styles['button']}
          aria-disabled={n === count}
          onClick={() => go(n + 1)}
        >
          {t('frame.next')}
        </button>
      </div>
    </section>
  )
}
