import { useEffect, useState } from 'react'
import type { Story } from '../../model/story.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import type { Act } from './keys.ts'

/** How long a sentence stands, and typed digits wait for Enter, in ms: long enough to be read out. */
const SAID = 4000

/** A story that is being shown. */
export interface Show {
  /** From 0; a step beyond the end is the last. */
  readonly position: number
  readonly count: number
  readonly black: boolean
  /** Digits that wait for Enter. */
  readonly typed: string
  /** A sentence for whoever presents. */
  readonly said: string | undefined
  say(sentence: string): void
  go(step: number): void
  walk(steps: 1 | -1): void
  showBlack(black: boolean): void
  /** Whether the act was one of walking, of digits or of black. */
  perform(act: Act): boolean
}

/**
 * Walks a story of at least one step, whose place is in the link; a link beyond its end is said to be so. Going
 * anywhere ends the black screen.
 */
export function useShow({ steps: { length: count } }: Story): Show {
  const step = usePlenary(s => s.step) ?? 1
  const story = usePlenary(s => s.story)
  const present = usePlenary(s => s.present)
  const [black, showBlack] = useState(false)
  const [typed, setTyped] = usePassing('')
  const beyond = t('show.last', { count })
  const [said, say] = usePassing<string | undefined>(undefined, step > count ? beyond : undefined)
  const position = Math.min(step, count) - 1
  const go = (wanted: number): void => {
    const next = Math.min(Math.max(wanted, 1), count)
    say(wanted > count ? beyond : undefined)
    setTyped('')
    showBlack(false)
    present(next, story)
  }
  const walk = (steps: 1 | -1): void => go(Math.min(position + 1 + steps, count))
  const perform = (act: Act): boolean => {
    switch (act.kind) {
      case 'by':
        walk(act.steps)
        return true
      case 'go':
        go(act.step)
        return true
      case 'end':
        go(count)
        return true
      case 'digit':
        setTyped(`${typed}${act.digit}`.slice(-4))
        return true
      case 'black':
        showBlack(!black)
        return true
      default:
        return false
    }
  }
  return { position, count, black, typed, said, say, go, walk, showBlack, perform }
}

/** A value that falls back to `rest` after a while. */
function usePassing<T>(rest: T, first = rest): readonly [T, (next: T) => void] {
  const [value, set] = useState(first)
  useEffect(() => {
    if (value === rest) return undefined
    const timer = setTimeout(() => set(rest), SAID)
    return () => clearTimeout(timer)
  }, [value, rest])
  return [value, set]
}
