import { knownChoices } from '../../derive/known-choices.ts'
import { parseLink } from '../../link/permalink.ts'
import type { PlenaryStore } from '../../state/store.ts'
import type { FrameView, HostMessage } from '../protocol/messages.ts'
import type { StepFollower } from './follow-steps.ts'
import { viewOf } from './view-messages.ts'
import type { ViewerDoor } from './viewer-door.ts'

/** What came of a request: a value where one was asked for, or why it could not be followed. */
export interface Outcome {
  readonly value?: FrameView | string | Blob
  readonly error?: string
}

interface Frame {
  readonly store: PlenaryStore
  readonly steps: Pick<StepFollower, 'count'>
  readonly viewer: ViewerDoor
}

const DONE: Outcome = {}
const refuse = (error: string): Outcome => ({ error })

/** Carries out a host's message by the store's own actions. What cannot be followed changes nothing. */
export function obeyHost(message: HostMessage, frame: Frame): Outcome | Promise<Outcome> {
  switch (message.type) {
    case 'hello':
      return DONE
    case 'set':
      return showLink(message.hash, frame)
    case 'goto':
      return goTo(message, frame)
    case 'step':
      return goToStep(message, frame)
    case 'get':
      return answer(message.what, frame)
    case 'theme':
      frame.viewer.theme(message.theme)
      return DONE
    case 'motion':
      frame.viewer.motion(message.motion)
      return DONE
    case 'pause':
      frame.viewer.pause(message.paused ?? true)
      return DONE
  }
}

/** As when a link is opened: a damaged value falls back alone, and is named. */
function showLink(hash: string, { store }: Frame): Outcome {
  const link = parseLink(hash)
  const known = knownChoices(link.choices, store.getState().index)
  store.getState().restore(known.choices)
  const missed = [...link.notices, ...known.notices].map(({ key }) => key)
  return missed.length === 0
    ? DONE
    : refuse(`These words of the link could not be followed: ${missed.join(', ')}.`)
}

type GoTo = Extract<HostMessage, { readonly type: 'goto' }>

function goTo({ event, document, passage }: GoTo, { store }: Frame): Outcome {
  const { index, selectEvent, showDocument, readFact } = store.getState()
  const text = index.documents.find(({ id }) => id === document)
  if (document !== undefined && !text) return refuse('The collection has no such document.')
  const wanted = event ?? text?.events[0]
  if (wanted === undefined) return refuse('"goto" needs an event, or a document that reports one.')
  const found = index.events.find(({ id, formerIds }) => [id, ...formerIds].some(known => known === wanted))
  if (!found) return refuse('The collection has no such event.')
  selectEvent(found.id)
  if (text && passage) readFact(undefined, text.id, { exact: passage, prefix: '', suffix: '' })
  else if (text) showDocument(text.id)
  return DONE
}

type GoToStep = Extract<HostMessage, { readonly type: 'step' }>

async function goToStep({ i, by, story }: GoToStep, { store, steps }: Frame): Promise<Outcome> {
  const here = store.getState()
  // Another story starts at its first step.
  const from = story === undefined ? (here.step ?? 0) : 0
  const wanted = i ?? from + (by ?? (story === undefined ? 0 : 1))
  const word = story ?? here.story
  const n = await steps.count(word)
  if (wanted < 1 || wanted > n) return refuse(`There is no such step; the story has ${n}.`)
  store.getState().present(wanted, word)
  return DONE
}

async function answer(
  what: 'state' | 'citations' | 'png' | 'svg',
  { store, viewer }: Frame,
): Promise<Outcome> {
  if (what === 'state') return { value: viewOf(store.getState()) }
  const asked = what === 'citations' ? viewer.cite?.() : viewer.draw?.(what)
  if (!asked) return refuse(`This frame cannot give ${what}.`)
  try {
    const value = await asked
    return typeof value === 'string' && value.length > 60_000 ? refuse('The answer is too long.') : { value }
  } catch {
    return refuse(`The ${what} could not be made.`)
  }
}
