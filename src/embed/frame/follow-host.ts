import type { LinkFollower } from '../../state/follow-links.ts'
import type { PlenaryState, PlenaryStore } from '../../state/store.ts'
import type { StoriesDoor } from '../../state/stories.ts'
import { ASKABLE, PROTOCOL, type FrameStep, type HostMessage } from '../protocol/messages.ts'
import { isFromHost } from '../protocol/origins.ts'
import { readHostMessage, type Received } from '../protocol/read-message.ts'
import { followSteps } from './follow-steps.ts'
import { holdKeys, type KeyHolder } from './hand-back.ts'
import { followHeight } from './height.ts'
import { obeyHost, type Outcome } from './obey-host.ts'
import { createPost, newInst } from './post.ts'
import type { FrameSettings } from './settings.ts'
import { changesBetween, viewOf } from './view-messages.ts'
import { createRootViewer, type ViewerDoor } from './viewer-door.ts'

export interface FrameParts {
  readonly store: PlenaryStore
  readonly stories: StoriesDoor
  /** Whose notices a host is told of, as its author can mend the link. */
  readonly links?: LinkFollower
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

/** Milliseconds after which a view that moves is told: a pan is one message, not sixty. */
const SETTLE = 150
/** A host that sends nothing but rubbish is told so four times a second. */
const BETWEEN_FAULTS = 250

/**
 * The bridge between a frame's store and the page around it, "Plenary Embed 1". It also shows the view of the
 * step that the store names ({@link followSteps}), framed or not.
 */
export function followHost(parts: FrameParts): HostFollower {
  const { store, stories, links, settings, page, inner } = parts
  const viewer = parts.viewer ?? createRootViewer(page.document.documentElement)
  const post = createPost(page, settings.origin, newInst())
  const fault = (code: string, message: string): void => post.send({ type: 'error', code, message })
  const steps = followSteps(store, stories, { step: step => post.send({ type: 'step', ...step }), fault })
  const height =
    settings.height === 'auto'
      ? followHeight(page, inner, px => post.send({ type: 'height', px }))
      : undefined
  const keys = holdKeys({ page, nav: settings.nav, post, walk: by => walk(store, steps.step(), by) })
  let timer: number | undefined
  let lastFault = -Infinity

  const tellState = (): void => {
    page.clearTimeout(timer)
    timer = undefined
    post.send({ type: 'state', ...viewOf(store.getState()) })
  }
  const introduce = async (id?: string): Promise<void> => {
    const { index, story } = store.getState()
    const n = await steps.count()
    post.send(
      {
        type: 'ready',
        protocol: PROTOCOL,
        title: index.title.slice(0, 300).toWellFormed(),
        events: index.events.length,
        ...(n === 0 ? {} : { story: { id: story ?? 'events', steps: n } }),
        can: ASKABLE.filter(
          what => what === 'state' || (what === 'citations' ? viewer.cite : viewer.draw) !== undefined,
        ),
      },
      id,
    )
    tellState()
    const step = steps.step()
    if (step) post.send({ type: 'step', ...step })
    height?.repeat()
  }
  const answer = ({ value, error }: Outcome, id: string | undefined): void => {
    if (id !== undefined)
      post.send(
        {
          type: 'result',
          ...(value === undefined ? {} : { value }),
          ...(error === undefined ? {} : { error }),
        },
        id,
      )
    else if (error !== undefined) fault('refused', error)
  }
  const refuse = (why: string, id: string | undefined): void => {
    const now = Date.now()
    if (id === undefined && now - lastFault < BETWEEN_FAULTS) return
    lastFault = now
    if (id === undefined) fault('bad-message', why)
    else post.send({ type: 'result', error: why }, id)
  }
  const obey = async (
    received: Extract<Received<HostMessage>, { readonly kind: 'message' }>,
  ): Promise<void> => {
    const { message, inst, id } = received
    if (inst !== undefined && inst !== post.inst) return
    if (message.type === 'hello') await introduce(id)
    else answer(await obeyHost(message, { store, steps, viewer }), id)
  }
  const heard = (event: MessageEvent): void => {
    if (!isFromHost(event, page.parent, settings.origin) || page.parent === page) return
    const data: unknown = event.data
    if (data === 'slide:start' || data === 'slide:stop') {
      keys.meetDeck()
      viewer.pause(data === 'slide:stop')
      return
    }
    const received = readHostMessage(data)
    if (received.kind === 'message') void obey(received)
    else if (received.kind === 'bad') refuse(received.why, received.id)
  }
  const changed = (after: PlenaryState, before: PlenaryState): void => {
    for (const message of changesBetween(before, after)) post.send(message)
    timer ??= page.setTimeout(tellState, SETTLE)
  }
  const focused = (): void => post.send({ type: 'focus', focus: 'in' })
  const blurred = (): void => post.send({ type: 'focus', focus: 'out' })
  const tellNotices = (): void => {
    const words = links?.notices().map(({ key }) => key) ?? []
    if (words.length > 0) fault('link', `These words of the link could not be followed: ${words.join(', ')}.`)
  }

  viewer.theme(settings.theme)
  viewer.motion(settings.motion)
  page.addEventListener('message', heard)
  page.addEventListener('focus', focused)
  page.addEventListener('blur', blurred)
  const unsubscribe = [store.subscribe(changed), links?.subscribe(tellNotices)]
  void introduce()
  tellNotices()
  return {
    keys,
    stop: () => {
      page.clearTimeout(timer)
      page.removeEventListener('message', heard)
      page.removeEventListener('focus', focused)
      page.removeEventListener('blur', blurred)
      for (const forget of unsubscribe) forget?.()
      keys.stop()
      height?.stop()
      steps.stop()
    },
  }
}

/** `nav=self`: the frame's own story, as far as it goes. */
function walk(store: PlenaryStore, now: FrameStep | undefined, by: 1 | -1): boolean {
  if (!now) return false
  const end = by === 1 ? now.atEnd : now.atStart
  if (!end) store.getState().present(now.i + by, store.getState().story)
  return true
}
