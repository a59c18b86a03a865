import { Suspense } from 'react'
import { Boundary } from './shared/Boundary.tsx'
import { later } from './shared/later.ts'
import { t } from './words/t.ts'

const SidePanel = later(async () => (await import('./panels/SidePanel.tsx')).default)

/** The right column: the event that is open, or the collection in numbers. */
export function Side() {
  return (
    <Boundary what={t('side.part')}>
      <Suspense>
        <SidePanel />
      </Suspense>
    </Boundary>
  )
}
