import { useEffect, useEffectEvent, useRef } from 'react'
import type { Talk } from '../../state/talk.ts'
import { openTalkLine, type TalkLine, type TalkMessage } from '../../state/talk-line.ts'

/** Where a talk stands. */
export interface TalkPlace {
  readonly story: string | undefined
  readonly step: number
  readonly black: boolean
}

/**
 * Keeps the two windows of a talk at one place: tells the other where this one goes, and follows it. A window
 * of notes asks first; what it hears it does not say back.
 *
 * @returns ties the window that was opened for the notes to this one
 */
export function useTalk(
  talk: Talk,
  { story, step, black }: TalkPlace,
  follow: (place: TalkPlace) => void,
): (other: Window) => void {
  const line = useRef<TalkLine | undefined>(undefined)
  const known = useRef<TalkPlace | undefined>(talk.side === 'notes' ? { story, step, black } : undefined)
  const hear = useEffectEvent((message: TalkMessage) => {
    if (message.kind === 'hello') {
      line.current?.say({ kind: 'at', story, step, black })
      return
    }
    known.current = message
    follow(message)
  })
  useEffect(() => {
    const opened = openTalkLine(talk, window, hear)
    line.current = opened
    if (talk.side === 'notes') opened.say({ kind: 'hello' })
    return () => opened.hangUp()
  }, [talk])
  useEffect(() => {
    const last = known.current
    if (last && last.story === story && last.step === step && last.black === black) return
    known.current = { story, step, black }
    line.current?.say({ kind: 'at', story, step, black })
  }, [story, step, black])
  return other => line.current?.pair(other)
}
