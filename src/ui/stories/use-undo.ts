import { useEffect, useEffectEvent, useState } from 'react'
import { t } from '../words/t.ts'

/** The last thing that was taken away, and the way back; Ctrl+Z goes it, too, where nothing is being written. */
export interface Undo {
  readonly words: string
  readonly act: () => void
}

interface Undoing {
  readonly undo: Undo | undefined
  /** Stands until the next one, or until it was used. */
  offer(words: string, title: string, back: () => void): void
}

export function useUndo(say: (words: string) => void): Undoing {
  const [undo, setUndo] = useState<Undo>()
  const takeBack = useEffectEvent((event: KeyboardEvent): void => {
    const isWriting = event.target instanceof HTMLElement && event.target.matches('input, textarea')
    if (!undo || isWriting || event.key !== 'z' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    undo.act()
  })
  useEffect(() => {
    addEventListener('keydown', takeBack)
    return () => removeEventListener('keydown', takeBack)
  }, [])
  return {
    undo,
    offer: (words, title, back) => {
      say(words)
      setUndo({
        words,
        act: () => {
          back()
          setUndo(undefined)
          say(t('stories.undone', { title }))
        },
      })
    },
  }
}
