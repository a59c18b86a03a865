import { Suspense, type ComponentType } from 'react'
import { t } from '../words/t.ts'
import { Boundary } from './Boundary.tsx'
import type { Closable } from './offers.ts'

interface OfferedDialogProps extends Closable {
  readonly of: ComponentType<Closable>
}

/** A dialog that is fetched when it is first opened; a failure is said where it would stand. */
export function OfferedDialog({ of: Dialog, onClose }: OfferedDialogProps) {
  return (
    <Boundary what={t('offer.dialog')}>
      <Suspense>
        <Dialog onClose={onClose} />
      </Suspense>
    </Boundary>
  )
}
