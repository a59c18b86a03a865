import { useState, type RefObject } from 'react'

type Field = HTMLInputElement | HTMLTextAreaElement

/** What became of the last press on "Copy", until it is said. */
export type Copied = 'no' | 'done' | 'refused'

/** How long "Link copied" stands, in ms: long enough to be read out. A refusal stands until the next press. */
const SAID = 2400

/**
 * Copies the words of a field. Where the clipboard is closed (frames, pages without HTTPS) the words are
 * selected instead, so that the reader's own keys copy them.
 */
export function useCopy(field: RefObject<Field | null>): readonly [Copied, copy: () => Promise<void>] {
  const [copied, setCopied] = useState<Copied>('no')
  const copy = async (): Promise<void> => {
    const element = field.current
    if (!element) return
    try {
      await navigator.clipboard.writeText(element.value)
      setCopied('done')
      setTimeout(() => setCopied(now => (now === 'done' ? 'no' : now)), SAID)
    } catch {
      element.focus()
      element.select()
      setCopied('refused')
    }
  }
  return [copied, copy]
}
