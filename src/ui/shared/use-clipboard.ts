import { useState } from 'react'
import { writeToClipboard } from './write-to-clipboard.ts'

/** What became of the last press on "Copy", until it has been said. */
export type Copied =
  | { readonly kind: 'no' }
  | { readonly kind: 'done' }
  /** `text` is to be copied by hand. */
  | { readonly kind: 'refused'; readonly text: string }

/** How long "Link copied" stands, in ms: long enough to be read out. A refusal stands until it is forgotten. */
const SAID = 2400
const NO: Copied = { kind: 'no' }

interface Clipboard {
  readonly copied: Copied
  /** Whether `text` is on the clipboard now. */
  readonly copy: (text: string) => Promise<boolean>
  readonly forget: () => void
}

/**
 * Writes to the clipboard, and keeps what is to be said about it:
 *
 *     const { copied, copy } = useClipboard()
 *     <Button onClick={() => void copy(address)}>Copy link</Button>
 *     <p aria-live="polite">{copied.kind === 'done' && 'Link copied'}</p>
 */
export function useClipboard(): Clipboard {
  const [copied, setCopied] = useState(NO)
  const copy = async (text: string): Promise<boolean> => {
    const done = await writeToClipboard(text)
    setCopied(done ? { kind: 'done' } : { kind: 'refused', text })
    if (done) setTimeout(() => setCopied(now => (now.kind === 'done' ? NO : now)), SAID)
    return done
  }
  return { copied, copy, forget: () => setCopied(NO) }
}
