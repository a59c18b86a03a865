import { Boundary } from './shared/Boundary.tsx'
import { t } from './words/t.ts'

/** The right column: the event that is open, or the collection in numbers. */
export function Side() {
  return (
    <Boundary what={t('side.part')}>
      <aside />
    </Boundary>
  )
}
