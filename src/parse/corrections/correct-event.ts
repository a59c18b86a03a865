import type { FactPath } from '../../model/fact-path.ts'
import { slug } from '../../model/ids.ts'
import { isSourced } from '../../model/sourced.ts'
import type { EventDraft } from '../event-draft.ts'
import type { AnchoredFact } from './anchor-corrections.ts'
import type { BesideFact, EventFact, EventPath } from './correction.ts'
import { correctValue, type Effect } from './correct-value.ts'
import { EVENT_VALUES, type CorrectableEvent } from './event-values.ts'
import { followUp } from './follow-up.ts'
import { correctListed, type KnownBodies } from './list-access.ts'
import { saysOf } from './person-says.ts'

/** What one correction did to an event. */
export interface CorrectionEffect extends Effect {
  readonly path: FactPath
}

interface Corrected<E> {
  readonly event: E
  readonly effect: CorrectionEffect
}

/** Lays one correction over an event. One that does not fit leaves it as it is, and says so. */
export function correctEvent<E extends CorrectableEvent>(
  event: E,
  anchored: AnchoredFact,
  known: KnownBodies,
): Corrected<E> {
  const { fact } = anchored.correction
  switch (fact.kind) {
    case 'event':
      return correctField(event, fact, anchored)
    case 'beside':
      return correctBeside(event, fact, anchored)
    case 'document':
      return { event, effect: { path: fact.path, now: undefined, parserRead: undefined } }
    case 'body':
    case 'person':
    case 'count': {
      const says = saysOf<unknown>(anchored.correction, undefined, anchored.evidence)
      const { patch, path, effect } = correctListed(event, fact, says, known)
      return { event: { ...event, ...patch }, effect: { ...effect, path } }
    }
  }
}

function correctField<E extends CorrectableEvent, P extends EventPath>(
  event: E,
  { path, value }: EventFact<P>,
  { correction, evidence }: AnchoredFact,
): Corrected<E> {
  const access = EVENT_VALUES[path]
  const says = saysOf(correction, value, evidence)
  const { field, ...effect } = correctValue(access.get(event), says, access.say)
  if (access.needed && !isSourced(field)) {
    const misfit = `cannot be left empty; set it to what is right`
    return { event, effect: { ...effect, path, misfit, idle: true } }
  }
  const put = { ...event, ...access.put(event, field) }
  const changed = effect.now !== effect.parserRead
  return { event: changed ? { ...put, ...followUp(put, path) } : put, effect: { ...effect, path } }
}

function correctBeside<E extends CorrectableEvent>(
  event: E,
  { key, fact }: BesideFact,
  anchored: AnchoredFact,
): Corrected<E> {
  const at = event.beside.findIndex(({ title }) => isNamed(slug(title.value, 100), key))
  const side = event.beside[at]
  const path = `beside.${key}`
  if (!side)
    return {
      event,
      effect: {
        path,
        now: undefined,
        parserRead: undefined,
        misfit: 'is not there any more',
        idle: true,
      },
    }
  if (fact) {
    const { event: corrected, effect } = correctField<EventDraft, EventPath>(side, fact, anchored)
    const all = event.beside.with(at, corrected)
    return { event: { ...event, beside: all }, effect: { ...effect, path: `${path}.${fact.path}` } }
  }
  return correctSideEvent(event, at, side, path, anchored)
}

/** The whole meeting: it is kept as it is, or it goes. */
function correctSideEvent<E extends CorrectableEvent>(
  event: E,
  at: number,
  side: EventDraft,
  path: FactPath,
  { correction, evidence }: AnchoredFact,
): Corrected<E> {
  const { say } = EVENT_VALUES.title
  const { field, ...effect } = correctValue(side.title, saysOf<string>(correction, undefined, evidence), say)
  const beside = isSourced(field)
    ? event.beside.with(at, { ...side, title: field })
    : event.beside.toSpliced(at, 1)
  return { event: { ...event, beside }, effect: { ...effect, path } }
}

/** `2019-10-30-meeting-of-un-and-sco` is the meeting `meeting-of-un-and-sco`, whatever its day. */
function isNamed(title: string, key: string): boolean {
  return key === title || key.endsWith(`-${title}`)
}
