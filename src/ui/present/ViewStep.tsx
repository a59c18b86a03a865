import { chipsOf } from '../../derive/chips.ts'
import { t } from '../words/t.ts'
import { chipWords } from '../shared/chip-words.ts'
import { QuoteColumn } from './QuoteColumn.tsx'
import { ScoreOfStep } from './ScoreOfStep.tsx'
import type { StepContent } from './step-content.ts'
import { useFit } from './use-fit.ts'
import styles from './ViewStep.module.css'

/** A saved view: its title, what it shows in words, its score, and the words that it cites. */
export function ViewStep({ index, step, read, matter, trouble }: StepContent) {
  const head = useFit(step)
  const cites = step.citations.length > 0 || read.choices.passage !== undefined
  const beside = cites || trouble.length > 0
  return (
    <div className={styles['view']} data-beside={beside || undefined}>
      <div ref={head} className={styles['head']}>
        <h2 className={styles['title']} data-cut>
          <bdi>{step.title}</bdi>
        </h2>
        <p className={styles['count']}>
          <bdi>{viewInWords({ index, read })}</bdi>
        </p>
      </div>
      <ScoreOfStep index={index} read={read} />
      {beside && <QuoteColumn index={index} matter={matter} trouble={trouble} expected={cites} />}
    </div>
  )
}

/** "3 of 5 events, with CIS, without EU". */
function viewInWords({ index, read: { choices, shown } }: Pick<StepContent, 'index' | 'read'>): string {
  const count = index.events.length
  const events =
    shown.size === count ? t('events.shown', { count }) : t('events.filtered', { count, shown: shown.size })
  const chips = chipsOf(choices).map(chip => inSentence(chipWords(index, chip)))
  return chips.length === 0 ? events : t('show.filtered', { events, filters: chips.join(', ') })
}

/** "With CIS" → "with CIS". */
const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
