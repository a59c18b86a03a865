import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Attendance } from '../../model/event.ts'
import type { Organisation } from '../../model/organisation.ts'
import { absent, inForm, isSourced, type Maybe, type Sourced } from '../../model/sourced.ts'
import type { EventDraft } from '../event-draft.ts'
import type { ParsedDocument } from '../parse-document.ts'
import type { AnchoredFact } from './anchor-corrections.ts'
import type { DocumentFact, DocumentPath, DocumentValues } from './correction.ts'
import type { CorrectionEffect } from './correct-event.ts'
import { correctValue, type CorrectedValue } from './correct-value.ts'
import { saysOf } from './person-says.ts'
import { sayDate } from './say-date.ts'

const SAY: { readonly [P in DocumentPath]: (value: DocumentValues[P]) => string } = {
  publisher: publisher => publisher,
  published: sayDate,
  reportsEvent: reports => (reports ? 'a report of a meeting' : 'no report of a meeting'),
}

interface CorrectedDocument {
  readonly document: ParsedDocument
  readonly effect: CorrectionEffect
}

/** Lays one correction over a document's own values; with its report of a meeting it gains or loses the event. */
export function correctDocument(
  document: ParsedDocument,
  fact: DocumentFact,
  anchored: AnchoredFact,
): CorrectedDocument {
  if (fact.path === 'reportsEvent') return correctReport(document, fact, anchored)
  const { record } = document
  const { field, ...effect } =
    fact.path === 'published'
      ? corrected(record.published, fact, anchored)
      : corrected(record.publisher, fact, anchored)
  return {
    document: { ...document, record: { ...record, [fact.path]: field } },
    effect: { ...effect, path: fact.path },
  }
}

function corrected<P extends DocumentPath>(
  read: Maybe<DocumentValues[P]>,
  { path, value }: DocumentFact<P>,
  { correction, evidence }: AnchoredFact,
): CorrectedValue<DocumentValues[P]> {
  return correctValue(read, saysOf(correction, value, evidence), SAY[path])
}

function correctReport(
  { record, event, diagnostics }: ParsedDocument,
  fact: DocumentFact<'reportsEvent'>,
  anchored: AnchoredFact,
): CorrectedDocument {
  const { field, ...effect } = corrected<'reportsEvent'>(record.reportsEvent, fact, anchored)
  if (!isSourced(field))
    return {
      document: { record, event, diagnostics },
      effect: {
        ...effect,
        path: fact.path,
        misfit: 'cannot be left empty; set it to true or false',
        idle: true,
      },
    }
  const rest = diagnostics.filter(({ code }) => code !== 'no-meeting')
  const now = { ...record, reportsEvent: field }
  const document: ParsedDocument = field.value
    ? { record: withoutNamed(now), event: event ?? emptyEvent(record, field), diagnostics: rest }
    : { record: now, event: undefined, diagnostics: [...rest, noMeeting(record.file, field.why)] }
  return { document, effect: { ...effect, path: fact.path } }
}

function noMeeting(file: string, why: string): Diagnostic {
  return { code: 'no-meeting', severity: 'note', file, message: `reports no meeting. ${why}` }
}

function withoutNamed(record: ParsedDocument['record']): ParsedDocument['record'] {
  const { named: _, ...rest } = record
  return rest
}

/** A meeting that only a person sees: its heading, whom the document names, and the rest for the person to set. */
function emptyEvent(record: ParsedDocument['record'], reports: Sourced<boolean>): EventDraft {
  const none = absent('A person says that this document reports a meeting; the parser found none in it.')
  const { title, named } = record
  return {
    document: record.id,
    title: isSourced(title) ? title : { ...inForm(reports, record.file), status: 'corrected' },
    series: none,
    edition: none,
    date: none,
    opened: none,
    closed: none,
    announced: none,
    status: inForm(reports, 'held'),
    place: { venue: none, city: none, country: none },
    organisations: (named?.organisations ?? []).map(attendanceOf),
    people: named?.people ?? [],
    counts: [],
    beside: [],
    bodies: (named?.organisations ?? []).map(({ value }) => value),
  }
}

function attendanceOf(body: Sourced<Organisation>): Sourced<Attendance> {
  const { id, kind, short } = body.value
  const role = kind === 'subject' ? 'subject' : 'mentioned'
  const as = body.evidence[0]?.exact ?? short
  return inForm(body, { organisation: id, role, as, announced: false, misnamed: false })
}
