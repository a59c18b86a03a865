import { organisationsById } from '../../derive/by-id.ts'
import { chipKey, chipsOf, withoutChip, type Chip } from '../../derive/chips.ts'
import { memoised } from '../../derive/memoised.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import type { LaneKind } from '../../model/organisation.ts'
import { selectFilters } from '../../state/select-shown.ts'
import type { PlenaryState } from '../../state/store.ts'
import button from '../shared/Button.module.css'
import { Button } from '../shared/Button.tsx'
import { chipWords } from '../shared/chip-words.ts'
import { Icon } from '../shared/Icon.tsx'
import { Mark } from '../shared/Mark.tsx'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import styles from './Chips.module.css'

export const selectChips = memoised([(s: PlenaryState) => s.index, selectFilters], (_, filters) =>
  chipsOf(filters),
)

/** The filters that are on, in words; pressing one takes it away. */
export function Chips() {
  const index = usePlenary(s => s.index)
  const filters = usePlenary(selectFilters)
  const chips = usePlenary(selectChips)
  const applyFilters = usePlenary(s => s.applyFilters)
  const clearFilters = usePlenary(s => s.clearFilters)
  if (chips.length === 0) return undefined
  return (
    <div className={styles['chips']}>
      <ul className={styles['list']} aria-label={t('chips.label')}>
        {chips.map(chip => (
          <li key={chipKey(chip)}>
            <ChipButton index={index} chip={chip} onRemove={() => applyFilters(withoutChip(filters, chip))} />
          </li>
        ))}
      </ul>
      <button type="button" className={`${button['inline']} ${styles['clear']}`} onClick={clearFilters}>
        {t('chips.clear_all')}
      </button>
    </div>
  )
}

interface ChipButtonProps {
  readonly index: DatasetIndex
  readonly chip: Chip
  readonly onRemove: () => void
}

function ChipButton({ index, chip, onRemove }: ChipButtonProps) {
  const words = chipWords(index, chip)
  const kind = includedKind(index, chip)
  return (
    <Button className={styles['chip']} aria-label={t('chips.remove', { chip: words })} onClick={onRemove}>
      {kind && <Mark kind={kind} role="participant" />}
      {chip.kind === 'without' && <Icon name="minus" />}
      <span className={styles['words']}>{words}</span>
      <Icon name="close" />
    </Button>
  )
}

function includedKind(index: DatasetIndex, chip: Chip): LaneKind | undefined {
  if (chip.kind !== 'with') return undefined
  const kind = organisationsById(index).get(chip.organisation)?.kind
  return kind === 'subject' ? undefined : kind
}
