import type { LinkFollower } from '../../state/follow-links.ts'
import type { PlenaryStore } from '../../state/store.ts'
import type { StoriesDoor } from '../../state/stories.ts'
import type { FrameStep, HostMessage } from '../protocol/messages.ts'
import { followSteps } from './follow-steps.ts'
import { holdKeys, type KeyHolder } from './hand-back.ts'
import { hearHost } from './hear-host.ts'
import { followHeight } from './height.ts'
import { obeyHost, type Outcome } from './obey-host.ts'
import { createPost, newInst, type Post } from './post.ts'
import type { FrameSettings } from './settings.ts'
import { tellView } from './tell-view.ts'
import { createRootViewer, type ViewerDoor } from './viewer-door.ts'

interface FrameParts {
  readonly store: PlenaryStore
  readonly stories: StoriesDoor
  /** Whose notices a host is told of, as its author can mend the link. */
  readonly links?: Pick<LinkFollower, 'notices' | 'subscribe'>
  readonly settings: FrameSettings
  readonly page: Window
  /** The content whose height counts; its own height must not come from the window. */
  readonly inner: HTMLElement
  /** Without one, what a host wishes stands on the root as `data-theme`, `data-motion`, `data-paused`. */
  readonly viewer?: ViewerDoor
}

export interface HostFollower {
  readonly keys: KeyHolder
  stop(): void
}

/**
 * The bridge between a frame's store and the page around it, "Plenary Embed 1". It also shows the view of the
 * step that the store names ({@link followSteps}), framed or not.
 *
 *     host ── hearHost ─→ obeyHost ─→ store ─→ tellView ─→ host
 *             followHeight, holdKeys ──────────────────→ host
 */
export function followHost(parts: FrameParts): HostFollower {
  const { store, stories, links, settings, page, inner } = parts
  const viewer = parts.viewer ?? createRootViewer(page.document.documentElement)
  const post = createPost(page, settings.origin, newInst())
  const steps = followSteps(store, stories, post)
  const height =
    settings.height === 'auto'
      ? followHeight(page, inner, px => post.send({ type: 'height', px }))
      : undefined
  const keys = holdKeys({ page, nav: settings.nav, post, walk: by => walk(store, steps.step(), by) })
  const view = tellView({ page, store, post, steps, viewer })
  const obey = async (message: HostMessage, id: string | undefined): Promise<void> => {
    if (message.type === 'hello') {
      await view.introduce(id)
      height?.repeat()
    } else answer(post, await obeyHost(message, { store, steps, viewer }), id)
  }
  const door = hearHost({
    page,
    trusted: settings.origin,
    post,
    obey: (message, id) => void obey(message, id),
    slide: shown => {
      keys.meetDeck()
      viewer.pause(!shown)
    },
  })
  const others = [tellFocus(page, post), tellNotices(links, post)]

  viewer.theme(settings.theme)
  viewer.motion(settings.motion)
  void view.introduce()
  return {
    keys,
    stop: () => {
      for (const part of [door, keys, height, view, steps]) part?.stop()
      for (const stop of others) stop?.()
    },
  }
}

/** A host that gave no `id` hears only of what could not be done. */
function answer(post: Post, outcome: Outcome, id: string | undefined): void {
  if (id !== undefined) post.send({ type: 'result', ...outcome }, id)
  else if (outcome.error !== undefined) post.send({ type: 'error', code: 'refused', message: outcome.error })
}

/** `nav=self`: the frame's own story, as far as it goes. */
function walk(store: PlenaryStore, now: FrameStep | undefined, by: 1 | -1): boolean {
  if (!now) return false
  const end = by === 1 ? now.atEnd : now.atStart
  if (!end) store.getState().present(now.i + by, store.getState().story)
  return true
}

function tellFocus(page: Window, post: Post): () => void {
  const came = (): void => post.send({ type: 'focus', focus: 'in' })
  const went = (): void => post.send({ type: 'focus', focus: 'out' })
  page.addEventListener('focus', came)
  page.addEventListener('blur', went)
  return () => {
    page.removeEventListener('focus', came)
    page.removeEventListener('blur', went)
  }
}

function tellNotices(links: FrameParts['links'], post: Post): (() => void) | undefined {
  const tell = (): void => {
    const words = links?.notices().map(({ key }) => key) ?? []
    if (words.length === 0) return
    const message = `These words of the link could not be followed: ${words.join(', ')}.`
    post.send({ type: 'error', code: 'link', message })
  }
  tell()
  return links?.subscribe(tell)
}
