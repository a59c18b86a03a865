import { chipsOf } from '../../derive/chips.ts'
import { t } from '../words/t.ts'
import { chipWords } from '../shared/chip-words.ts'
import { QuoteColumn } from './QuoteColumn.tsx'
import { placeOfScore } from './score-drawings.ts'
import { ScoreOfStep } from './ScoreOfStep.tsx'
import type { StepContent } from './step-content.ts'
import { citedBy } from './step-matter.ts'
import { useFit } from './use-fit.ts'
import type { KnownBoxes } from './use-score-boxes.ts'
import styles from './ViewStep.module.css'

interface ViewStepProps extends StepContent {
  readonly score: KnownBoxes
}

/** A saved view: its title, what it shows in words, its score, and the words that it cites. */
export function ViewStep({ index, step, read, matter, trouble, score }: ViewStepProps) {
  const head = useFit(step)
  const cites = citedBy(step, read) !== undefined
  const beside = placeOfScore({ step, read }) === 'beside' || trouble.length > 0
  const place = beside ? 'beside' : 'alone'
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
      <ScoreOfStep
        index={index}
        read={read}
        box={score.boxes[place]}
        onBox={box => score.onBox(place, box)}
      />
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
