import type { FrameSettings } from './settings.ts'

/** What of a host's wishes is for the views to carry out. */
export interface ViewerDoor {
  readonly theme: (theme: FrameSettings['theme']) => void
  readonly motion: (motion: FrameSettings['motion']) => void
  /** While the slide of the frame is not on show. */
  readonly pause: (paused: boolean) => void
  /** Draws the view, where this page carries a writer of pictures. */
  readonly draw?: (format: 'png' | 'svg') => Promise<Blob>
  /** The citations of the view, one paragraph each. */
  readonly cite?: () => Promise<string>
}

/** Sets `data-theme`, `data-motion` and `data-paused` on the root, which style sheets follow. */
export function createRootViewer(root: HTMLElement): ViewerDoor {
  const set = (name: string, value: string | undefined): void => {
    if (value === undefined) root.removeAttribute(`data-${name}`)
    else root.setAttribute(`data-${name}`, value)
  }
  return {
    theme: theme => set('theme', theme === 'auto' ? undefined : theme),
    motion: motion => set('motion', motion === 'auto' ? undefined : motion),
    pause: paused => set('paused', paused ? '' : undefined),
  }
}
