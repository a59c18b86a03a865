import { slug } from '../model/ids.ts'
import { encode } from './link-values.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * Fills in what a story written by hand may leave out, and leaves all else for the shape to judge: `schema`;
 * the story's `id`, from the file's name; a step's `id`, from its title; a step's `link`, where `event` says
 * what it opens. A whole address as `link` becomes its fragment.
 *
 *     completeStory({ title: 'CIS', steps: [{ title: 'One', event: 'x' }] }, 'cis')
 *     → { schema: 'story/1', id: 'cis', title: 'CIS', steps: [{ id: 'one', title: 'One', link: 'v=1&view=timeline&e=x' }] }
 */
export function completeStory(value: unknown, name: string): unknown {
  if (!isFields(value)) return value
  const steps: unknown = value['steps']
  return {
    schema: 'story/1',
    id: slug(name),
    ...value,
    ...(Array.isArray(steps) ? { steps: completeSteps(steps) } : {}),
  }
}

function completeSteps(steps: readonly unknown[]): readonly unknown[] {
  const taken = new Set<string>()
  return steps.map(step => {
    if (!isFields(step)) return step
    const id = freeId(idOf(step), taken)
    taken.add(id)
    return { ...step, id, ...linkOf(step) }
  })
}

function idOf({ id, title }: Fields): string {
  return typeof id === 'string' && id !== '' ? id : slug(typeof title === 'string' ? title : 'step', 60)
}

/** `freeId('moscow', new Set(['moscow']))` → "moscow-2". */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  let n = 2
  while (taken.has(`${id}-${n}`)) n++
  return `${id}-${n}`
}

function linkOf({ link, event }: Fields): Fields {
  if (typeof link === 'string') return { link: link.slice(link.indexOf('#') + 1) }
  return link === undefined && typeof event === 'string'
    ? { link: `v=1&view=timeline&e=${encode(event)}` }
    : {}
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
