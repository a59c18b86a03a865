import { lazy, Suspense } from 'react'
import { Boundary } from './shared/Boundary.tsx'
import { useIsFirstPainted } from './shared/use-is-first-painted.ts'
import { t } from './words/t.ts'

const SidePanel = lazy(async () => ({ default: (await import('./panels/SidePanel.tsx')).SidePanel }))

/** The right column: the event that is open, or the collection in numbers. */
export function Side() {
  if (!useIsFirstPainted()) return null
  return (
    <Boundary what={t('side.part')}>
      <Suspense>
        <SidePanel />
      </Suspense>
    </Boundary>
  )
}
