import { selectShown } from '../../state/select-shown.ts'
import { Button } from '../shared/Button.tsx'
import { Icon } from '../shared/Icon.tsx'
import { usePlenaryParts } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import styles from './AddView.module.css'
import { proposeTitle, viewWords } from './step-words.ts'
import type { Desk } from './desk.ts'

/** Takes in the view behind the dialog, and says before which one that is. */
export function AddView({ desk }: { readonly desk: Desk }) {
  const { store, data } = usePlenaryParts()
  // Nothing behind a modal dialog changes while it is open.
  const state = store.getState()
  const title = proposeTitle(data.index, state)
  return (
    <div className={styles['add']}>
      <Button main data-first onClick={() => void desk.addView()}>
        <Icon name="plus" />
        {t(desk.chosen.own ? 'stories.add_view' : 'stories.add_to_new')}
      </Button>
      <p className={styles['view']}>
        <span className={styles['title']}>{title}</span> {viewWords(data.index, state, selectShown(state))}
      </p>
    </div>
  )
}
