import { lazy, Suspense } from 'react'
import { Boundary } from './shared/Boundary.tsx'
import { t } from './words/t.ts'

const SidePanel = lazy(async () => ({ default: (await import('./panels/SidePanel.tsx')).SidePanel }))

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
