import { useEffect, useEffectEvent, useState } from 'react'
import { joinReverses } from '../../derive/reverse-edit.ts'
import type { StoryEdit } from '../../derive/story-edits.ts'
import type { Story } from '../../model/story.ts'

/** Something that the reader did, with what takes it back. */
export type Done = { readonly words: string } & (
  | { readonly kind: 'edited'; readonly story: string; readonly reverse: StoryEdit }
  | { readonly kind: 'made'; readonly story: string }
  | { readonly kind: 'deleted'; readonly story: Story }
)

/** What was done last, and the way back; Ctrl+Z goes it, too, where nothing is being written. */
export interface Undo {
  readonly words: string
  readonly act: () => void
}

interface Undoing {
  /** The last of all that stand; `undefined` where nothing is left to take back. */
  readonly undo: Undo | undefined
  did(done: Done): void
}

/** So many can be taken back, one after the other. */
const MOST = 50

export function useUndo(takeBack: (done: Done) => void): Undoing {
  const [all, setAll] = useState<readonly Done[]>([])
  const last = all.at(-1)
  const act = (): void => {
    if (!last) return
    setAll(all.slice(0, -1))
    takeBack(last)
  }
  const listen = useEffectEvent((event: KeyboardEvent): void => {
    const isWriting = event.target instanceof HTMLElement && event.target.matches('input, textarea')
    const isUndo = event.key === 'z' && !event.shiftKey && (event.ctrlKey || event.metaKey)
    if (!last || isWriting || !isUndo) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
  return {
    undo: last && { words: last.words, act },
    did: done => setAll(before => withDone(before, done).slice(-MOST)),
  }
}

/** Letters that were written into one field one after the other are taken back as one. */
function withDone(before: readonly Done[], done: Done): readonly Done[] {
  const last = before.at(-1)
  if (last?.kind !== 'edited' || done.kind !== 'edited' || last.story !== done.story) return [...before, done]
  const reverse = joinReverses(last.reverse, done.reverse)
  return reverse ? [...before.slice(0, -1), { ...done, reverse }] : [...before, done]
}
