import { Suspense } from 'react'
import { selectShown } from '../../state/select-shown.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { later } from '../shared/later.ts'
import { Toolbar } from './Toolbar.tsx'

const NothingLeft = later(async () => (await import('../states/NothingLeft.tsx')).NothingLeft)

/** What stands over the score: the toolbar, and what to do when no event is left. */
export function TimelineTools() {
  const nothing = usePlenary(s => selectShown(s).size === 0)
  return (
    <>
      <Toolbar />
      <Suspense>{nothing && <NothingLeft />}</Suspense>
    </>
  )
}
