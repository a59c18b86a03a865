import { useState } from 'react'
import type { OwnStories } from '../../state/stories/own-stories.ts'
import { t } from '../words/t.ts'
import type { Shelf } from './use-shelf.ts'
import { useUndo, type Done, type Undo } from './use-undo.ts'

/** What was done at the desk: each said once, each taken back by one press. */
export interface Ledger {
  readonly undo: Undo | undefined
  /** What was done last, to be read out. */
  readonly said: string
  say(words: string): void
  /** It can be taken back. */
  did(done: Done): void
  /** It can be taken back, and is said. */
  tell(done: Done): void
}

export function useLedger(stories: OwnStories, { add, choose, isMine }: Shelf): Ledger {
  const [said, say] = useState('')
  const takeBack = (done: Done): void => {
    if (done.kind === 'deleted') add(done.story)
    else if (!isMine(done.story)) return
    else if (done.kind === 'made') stories.remove(done.story)
    else {
      choose(done.story)
      stories.edit(done.story, done.reverse)
    }
    say(t('stories.undone', { what: done.words }))
  }
  const { undo, did } = useUndo(takeBack)
  const tell = (done: Done): void => {
    did(done)
    say(done.words)
  }
  return { undo, said, say, did, tell }
}
