import type { HostMessage } from '../protocol/messages.ts'
import type { Attribute, AttributeValues } from './attributes.ts'
import { viewFragment } from './frame-address.ts'

/** Attributes that only a frame loaded anew can follow. */
const RELOADS: readonly Attribute[] = ['src', 'nav']
const VIEW: readonly Attribute[] = ['story', 'step', 'from', 'to', 'org', 'e']

/** What a frame is told when attributes have changed, or that it must load anew. */
export type Change =
  | { readonly kind: 'load' }
  | { readonly kind: 'tell'; readonly messages: readonly HostMessage[] }

export function changeBetween(before: AttributeValues, after: AttributeValues): Change {
  const differs = (name: Attribute): boolean => before[name] !== after[name]
  const wasAuto = before.height === 'auto'
  if (RELOADS.some(differs) || wasAuto !== (after.height === 'auto')) return { kind: 'load' }
  const messages: HostMessage[] = []
  if (differs('theme')) messages.push({ type: 'theme', theme: themeOf(after) })
  if (differs('motion')) messages.push({ type: 'motion', motion: after.motion === 'off' ? 'off' : 'auto' })
  const view = VIEW.filter(differs)
  if (view.length > 0) messages.push(viewMessage(view, after))
  return { kind: 'tell', messages }
}

const themeOf = ({ theme }: AttributeValues): 'auto' | 'light' | 'dark' =>
  theme === 'light' || theme === 'dark' ? theme : 'auto'

/** Going on in a story keeps what the reader did to the view; every other change opens a view. */
function viewMessage(changed: readonly Attribute[], values: AttributeValues): HostMessage {
  const { step } = values
  if (changed.length === 1 && changed[0] === 'step' && step !== undefined)
    return { type: 'step', i: Number(step) }
  return { type: 'set', hash: viewFragment('', values) }
}
