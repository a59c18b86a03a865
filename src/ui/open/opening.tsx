import { createRoot } from 'react-dom/client'
import { createStore } from 'zustand/vanilla'
import type { ComponentType } from 'react'
import type { Closable } from '../shared/offers.ts'
import type { PlenaryParts } from '../shared/plenary-context.ts'
import { enOpen } from '../words/en-open.ts'
import { addWords } from '../words/t.ts'
import { findDropped, type Dropped } from './find-files.ts'
import { OpenButtons } from './OpenButtons.tsx'
import { OpenDialog } from './OpenDialog.tsx'
import { createOpener } from './opener.ts'
import { OpeningLayer } from './OpeningLayer.tsx'
import { IDLE, type OpeningState } from './opening-state.ts'
import { showOpened } from './show-opened.tsx'

addWords(enOpen)

/** All that happens between a drag, or a press, and another chronology on the page. */
export interface Opening {
  /**
   * For `dragenter`, `dragover` and `drop` of files anywhere in the window.
   *
   * @param files what they are, which the browser tells when they are dropped, not before
   */
  readonly drag: (type: string, files: Dropped) => void
  readonly Dialog: ComponentType<Closable>
  readonly Buttons: ComponentType
}

/**
 * @param bundled the page as it was built, which comes back
 * @param show puts other parts in its place
 */
export function createOpening(bundled: PlenaryParts, show: (parts: PlenaryParts) => void): Opening {
  const state = createStore<OpeningState>(() => IDLE)
  const say = (next: OpeningState): void => state.setState(next, true)
  const shown = showOpened(bundled, show)
  const { open, cancel } = createOpener(say, shown)
  const layer = document.body.appendChild(document.createElement('div'))
  createRoot(layer).render(<OpeningLayer state={state} onCancel={cancel} />)
  const isDragging = (): boolean => state.getState().kind === 'dragging'
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null && isDragging()) say(IDLE)
  })
  return {
    drag: (type, files) => {
      if (type === 'drop') void open(findDropped(files))
      else if (state.getState().kind === 'idle') say({ kind: 'dragging' })
    },
    Dialog: ({ onClose }) => <OpenDialog onClose={onClose} onChoose={find => void open(find)} />,
    Buttons: () => <OpenButtons onChoose={find => void open(find)} />,
  }
}
