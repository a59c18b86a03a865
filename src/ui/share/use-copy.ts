import type { RefObject } from 'react'
import { useClipboard, type Copied } from '../shared/use-clipboard.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

/** Copies the words of a field. Where the clipboard is closed they are selected, so that the reader's own keys copy them. */
export function useCopy(
  field: RefObject<Field | null>,
): readonly [Copied['kind'], copy: () => Promise<void>] {
  const { copied, copy } = useClipboard()
  const copyField = async (): Promise<void> => {
    const element = field.current
    if (!element || (await copy(element.value))) return
    element.focus()
    element.select()
  }
  return [copied.kind, copyField]
}
