import { Suspense, type ComponentType, type ReactNode } from 'react'
import { t } from '../words/t.ts'
import { Boundary } from './Boundary.tsx'
import type { Closable } from './offers.ts'

interface OfferedDialogProps extends Closable {
  readonly of: ComponentType<Closable>
  /** Stands there until it has been fetched. */
  readonly meanwhile?: ReactNode
}

/** A dialog that is fetched when it is first opened; a failure is said where it would stand. */
export function OfferedDialog({ of: Dialog, meanwhile, onClose }: OfferedDialogProps) {
  return (
    <Boundary what={t('offer.dialog')}>
      <Suspense fallback={meanwhile}>
        <Dialog onClose={onClose} />
      </Suspense>
    </Boundary>
  )
}
