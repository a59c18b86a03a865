import { Suspense, useState } from 'react'
import { Button } from '../shared/Button.tsx'
import { Icon } from '../shared/Icon.tsx'
import { later } from '../shared/later.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { selectChips } from './Chips.tsx'
import styles from './FilterButton.module.css'

const FilterSheet = later(async () => (await import('../filters/FilterSheet.tsx')).FilterSheet)

/** Under 860 px the rail is a sheet, and this opens it; the number says how many filters are on. */
export function FilterButton() {
  const [open, setOpen] = useState(false)
  const on = usePlenary(selectChips).length
  return (
    <>
      <Button className={styles['button']} aria-expanded={open} onClick={() => setOpen(true)}>
        <Icon name="filter" />
        {on === 0 ? t('facets.open') : t('facets.open_on', { count: on })}
      </Button>
      <Suspense>{open && <FilterSheet onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
