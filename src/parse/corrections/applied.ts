import type { CorrectionRecord } from '../../model/correction.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { DocumentId, EventId } from '../../model/ids.ts'
import type { EventRecord } from '../../model/event.ts'
import type { AnchoredFact, AnchoredLink } from './anchor-corrections.ts'
import type { CorrectionEffect } from './correct-event.ts'
import type { CorrectionHead } from './correction.ts'
import { misfit } from './misfit.ts'

/** A correction with what it did. */
export interface AppliedFact {
  readonly anchored: AnchoredFact
  readonly effect: CorrectionEffect
}

interface FirmEffects {
  /** Those that stand: none that did nothing, and of several that speak of one value the last. */
  readonly applied: readonly AppliedFact[]
  readonly diagnostics: readonly Diagnostic[]
}

/** @param ofOne the corrections of each document and of each event, in the order in which they were laid over it */
export function firmEffects(ofOne: readonly (readonly AppliedFact[])[]): FirmEffects {
  const applied: AppliedFact[] = []
  const diagnostics: Diagnostic[] = []
  for (const list of ofOne) {
    const last = new Map(list.filter(({ effect }) => !effect.idle).map(one => [one.effect.path, one]))
    for (const one of list) {
      const later = last.get(one.effect.path)
      if (one === later) applied.push(one)
      diagnostics.push(...sayMisfit(one, later))
    }
  }
  return { applied, diagnostics }
}

function sayMisfit(one: AppliedFact, later: AppliedFact | undefined): readonly Diagnostic[] {
  const { anchored, effect } = one
  const { correction } = anchored
  if (effect.misfit !== undefined)
    return [misfit(correction, `${effect.path} ${effect.misfit}; look at this correction again.`)]
  if (!later || later === one || later.effect.now === effect.now) return []
  const { file, line } = later.anchored.correction
  return [misfit(correction, `${effect.path} is corrected again in ${file}:${line}, which counts.`)]
}

/** What was applied, as the dataset lists it: by file and line. */
export function correctionRecords(
  applied: readonly AppliedFact[],
  links: readonly AnchoredLink[],
  events: readonly EventRecord[],
): readonly CorrectionRecord[] {
  const eventOf = new Map<DocumentId, EventId>()
  for (const { id, within, documents } of events)
    if (within === undefined) for (const document of documents) eventOf.set(document, id)
  const place = (document: DocumentId): Pick<CorrectionRecord, 'document' | 'event'> => {
    const event = eventOf.get(document)
    return { document, ...(event === undefined ? {} : { event }) }
  }
  return [
    ...applied.map(({ anchored, effect }) => ({
      operation: anchored.correction.operation,
      ...headOf(anchored.correction),
      ...place(anchored.document),
      path: effect.path,
      ...(effect.now === undefined ? {} : { now: effect.now }),
      ...(effect.parserRead === undefined ? {} : { parserRead: effect.parserRead }),
    })),
    ...links.map(({ correction, document, other }) => ({
      operation: correction.operation,
      ...headOf(correction),
      ...place(document),
      other,
    })),
  ].toSorted(byLine)
}

function headOf(
  head: CorrectionHead,
): Pick<CorrectionRecord, 'file' | 'line' | 'author' | 'date' | 'reason'> {
  const { file, line, author, date, reason } = head
  return {
    file,
    line,
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { date }),
    ...(reason === undefined ? {} : { reason }),
  }
}

function byLine(a: CorrectionRecord, b: CorrectionRecord): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1
}
