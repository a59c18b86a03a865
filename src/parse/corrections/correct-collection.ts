import type { Diagnostic } from '../../model/diagnostic.ts'
import type { DocumentId } from '../../model/ids.ts'
import type { EventDraft } from '../event-draft.ts'
import { mergeReports, type MergedEvent } from '../merge-reports.ts'
import type { ParsedDocument } from '../parse-document.ts'
import type { AnchoredCorrections, AnchoredFact, AnchoredLink } from './anchor-corrections.ts'
import { firmEffects, type AppliedFact } from './applied.ts'
import { correctDocument } from './correct-document.ts'
import { correctEvent } from './correct-event.ts'
import type { CorrectableEvent } from './event-values.ts'
import { joinCorrected } from './join-corrected.ts'
import { knownBodies } from './known-bodies.ts'
import type { KnownBodies } from './list-access.ts'
import { misfit } from './misfit.ts'

/** The collection as people left it, before events have their ids. */
export interface CorrectedCollection {
  readonly documents: readonly ParsedDocument[]
  readonly merged: readonly MergedEvent[]
  /** Corrections that stand. */
  readonly applied: readonly AppliedFact[]
  readonly links: readonly AnchoredLink[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Lays corrections over what was read, in this order:
 *
 *     the documents' own values → which reports are one meeting → the values of each meeting
 *
 * Reports are joined as corrected, so that a corrected day brings a report to its meeting; the meeting is then
 * made of what the parser read, and corrected last, so that its own reading is told beside the person's.
 */
export function correctCollection(
  parsed: readonly ParsedDocument[],
  { facts, links, diagnostics }: AnchoredCorrections,
): CorrectedCollection {
  const known = knownBodies(parsed)
  const byDocument = byDocumentOf(facts)
  const own = parsed.map(document => correctOwn(document, byDocument.get(document.record.id) ?? []))
  const drafts = own.flatMap(({ corrected }) => corrected.event ?? [])
  const factsOf = (documents: readonly DocumentId[]): readonly AnchoredFact[] =>
    facts.filter(({ document }) => documents.includes(document))
  const joined = joinAsCorrected(
    drafts,
    links,
    (draft, together) => correctAll(draft, factsOf(together), known).corrected,
  )
  const events = joined.merged.map(event => correctAll(event, factsOf(event.documents), known))
  const effects = firmEffects([...own, ...events].map(({ applied }) => applied))
  const reporting = new Set(drafts.map(({ document }) => document))
  const isLoose = (link: AnchoredLink): boolean => !reporting.has(link.document) || !reporting.has(link.other)
  const answered = answeredIn(events.map(({ corrected }) => corrected))
  return {
    documents: own.map(({ corrected }) => withoutAnswered(corrected, answered)),
    merged: events.map(({ corrected }) => corrected),
    applied: effects.applied,
    links: links.filter(link => !isLoose(link) && !joined.contradictions.includes(link)),
    diagnostics: [
      ...diagnostics,
      ...effects.diagnostics,
      ...facts
        .filter(fact => fact.correction.fact.kind !== 'document' && !reporting.has(fact.document))
        .map(({ correction, document }) => misfit(correction, noMeeting(document))),
      ...links
        .filter(isLoose)
        .map(({ correction, document, other }) =>
          misfit(correction, noMeeting(reporting.has(document) ? other : document)),
        ),
      ...joined.contradictions.map(({ correction }) => misfit(correction, CONTRADICTION)),
    ],
  }
}

const CONTRADICTION =
  'it contradicts what is said of the same documents before it; what was said first counts. Take one of them out.'

function noMeeting(document: DocumentId): string {
  return `${document} reports no meeting that could be corrected; where it does report one, set reportsEvent to true first.`
}

function byDocumentOf(facts: readonly AnchoredFact[]): ReadonlyMap<DocumentId, readonly AnchoredFact[]> {
  const found = new Map<DocumentId, AnchoredFact[]>()
  for (const fact of facts) {
    const before = found.get(fact.document)
    if (before) before.push(fact)
    else found.set(fact.document, [fact])
  }
  return found
}

interface Corrected<T> {
  readonly corrected: T
  readonly applied: readonly AppliedFact[]
}

function correctOwn(document: ParsedDocument, facts: readonly AnchoredFact[]): Corrected<ParsedDocument> {
  let corrected = document
  const applied = facts.flatMap(anchored => {
    const { fact } = anchored.correction
    if (fact.kind !== 'document') return []
    const { document: next, effect } = correctDocument(corrected, fact, anchored)
    corrected = next
    return [{ anchored, effect }]
  })
  return { corrected, applied }
}

function correctAll<E extends CorrectableEvent>(
  event: E,
  facts: readonly AnchoredFact[],
  known: KnownBodies,
): Corrected<E> {
  let corrected = event
  const applied = facts.flatMap(anchored => {
    if (anchored.correction.fact.kind === 'document') return []
    const { event: next, effect } = correctEvent(corrected, anchored, known)
    corrected = next
    return [{ anchored, effect }]
  })
  return { corrected, applied }
}

/** Reports that the parser joins stay together: what is corrected in one of them is said of their meeting. */
function joinAsCorrected(
  drafts: readonly EventDraft[],
  links: readonly AnchoredLink[],
  correct: (draft: EventDraft, together: readonly DocumentId[]) => EventDraft,
): { readonly merged: readonly MergedEvent[]; readonly contradictions: readonly AnchoredLink[] } {
  const asRead = new Map(drafts.map(draft => [draft.document, draft]))
  const original = (draft: EventDraft): EventDraft => asRead.get(draft.document) ?? draft
  const together = new Map(
    joinCorrected(drafts, links).groups.flatMap(group => {
      const ids = group.map(({ document }) => document)
      return ids.map(id => [id, ids] as const)
    }),
  )
  const corrected = drafts.map(draft => correct(draft, together.get(draft.document) ?? []))
  const { groups, contradictions } = joinCorrected(corrected, links)
  const merged = groups.map(([first, ...rest]) => mergeReports([original(first), ...rest.map(original)]))
  return { merged, contradictions }
}

/** What no day and no place was found for, and a person has spoken about. */
function answeredIn(events: readonly MergedEvent[]): ReadonlySet<string> {
  return new Set(
    events.flatMap(({ documents, date, place }) => [
      ...(date.correction ? documents.map(id => `no-date ${id}`) : []),
      ...(place.city.correction || place.country.correction ? documents.map(id => `no-place ${id}`) : []),
    ]),
  )
}

function withoutAnswered(document: ParsedDocument, answered: ReadonlySet<string>): ParsedDocument {
  const { id } = document.record
  return {
    ...document,
    diagnostics: document.diagnostics.filter(({ code }) => !answered.has(`${code} ${id}`)),
  }
}
