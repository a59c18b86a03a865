import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import type { Talk } from '../../state/talk.ts'
import { openTalkLine, type TalkLine, type TalkMessage } from '../../state/talk-line.ts'
import { usePlenaryParts } from '../shared/plenary-context.ts'

/**
 * Keeps the two windows of a talk at one place: tells the other where this one goes, as soon as it goes, and
 * follows it. A window that opens asks first. What it hears it does not say back, and what is older than its
 * own last move it does not follow.
 *
 * @returns ties the window that was opened for the notes to this one
 */
export function useTalk(
  talk: Talk,
  black: boolean,
  showBlack: (black: boolean) => void,
): (other: Window) => void {
  const { store } = usePlenaryParts()
  const line = useRef<TalkLine | undefined>(undefined)
  const since = useRef(0)
  const heard = useRef<{ following: boolean; black: boolean }>({ following: false, black })
  const say = useEffectEvent(() => {
    const { story, step = 1 } = store.getState()
    line.current?.say({ kind: 'at', story, step, black, since: since.current })
  })
  const hear = useEffectEvent((message: TalkMessage) => {
    if (message.kind === 'hello') {
      say()
      return
    }
    if (message.since < since.current) return
    since.current = message.since
    heard.current = { following: true, black: message.black }
    store.getState().present(message.step, message.story)
    heard.current.following = false
    showBlack(message.black)
  })
  // Before a key is heard: a press that the other window is not told of would be taken back by its answer.
  useLayoutEffect(() => {
    const opened = openTalkLine(talk, window, hear)
    line.current = opened
    opened.say({ kind: 'hello' })
    const forget = store.subscribe((after, before) => {
      const moved = after.step !== before.step || after.story !== before.story
      if (!moved || after.step === undefined || heard.current.following) return
      since.current = performance.timeOrigin + performance.now()
      say()
    })
    return () => {
      forget()
      opened.hangUp()
    }
  }, [talk, store])
  useEffect(() => {
    if (heard.current.black === black) return
    heard.current.black = black
    since.current = performance.timeOrigin + performance.now()
    say()
  }, [black])
  return other => line.current?.pair(other)
}
