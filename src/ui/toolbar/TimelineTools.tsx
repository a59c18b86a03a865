import { selectShown } from '../../state/select-shown.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { NothingLeft } from '../states/NothingLeft.tsx'
import { Toolbar } from './Toolbar.tsx'

/** What stands over the score: the toolbar, and what to do when no event is left. */
export function TimelineTools() {
  const nothing = usePlenary(s => selectShown(s).size === 0)
  return (
    <>
      <Toolbar />
      {nothing && <NothingLeft />}
    </>
  )
}
