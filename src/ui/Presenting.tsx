import { Suspense } from 'react'
import { Boundary } from './shared/Boundary.tsx'
import { usePlenary, usePlenaryParts } from './shared/plenary-context.ts'
import { t } from './words/t.ts'

/** The presentation over everything, while the link names a step. */
export function Presenting() {
  const { present: Presentation } = usePlenaryParts().offers
  const step = usePlenary(s => s.step)
  if (step === undefined || !Presentation) return undefined
  return (
    <Boundary what={t('offer.dialog')}>
      <Suspense>
        <Presentation />
      </Suspense>
    </Boundary>
  )
}
