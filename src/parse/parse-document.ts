import { fromDay } from '../model/day.ts'
import type { DocumentRecord } from '../model/dataset.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { DocumentId } from '../model/ids.ts'
import { absent } from '../model/sourced.ts'
import { draftEvent } from './draft-event.ts'
import { maybe, type EventDraft } from './event-draft.ts'
import {
  documentId,
  evidenceOf,
  quote,
  readDocument,
  spanOf,
  wordsOf,
  type Reading,
  type SourceFile,
} from './reading.ts'
import { toSourced, unlessSlight, type Finding } from './finding.ts'
import { findHeadings, type Headings } from './headings.ts'
import { findLandmarks } from './landmarks.ts'
import { nameBystanders } from './name-bystanders.ts'
import { findPageLines, type PageLine } from './page-lines.ts'
import { findPlaceLines } from './place-lines.ts'
import { findDateline } from './recognisers/dateline.ts'
import { findDates } from './recognisers/dates.ts'
import type { Stage } from './recognisers/stage.ts'
import { findEvents } from './recognisers/events.ts'
import { findFurniture } from './recognisers/furniture.ts'
import { findOrganisations } from './recognisers/organisations.ts'
import { ownDayOf, type OwnDay } from './recognisers/own-day.ts'
import { findPlaces } from './recognisers/places.ts'
import { findPublication } from './recognisers/publication.ts'
import { findPublisher } from './recognisers/publisher.ts'
import { judge } from './recognisers/reports-event.ts'
import { findSigns } from './recognisers/sentence-signs.ts'
import { WEIGHTS } from './weights.ts'

/** All that one document says: itself, the meeting it reports, what could not be read. */
export interface ParsedDocument {
  readonly record: Omit<DocumentRecord, 'events'>
  readonly event: EventDraft | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads one document, pass by pass; each pass sees what the passes before it found and changes none of it.
 *
 *     lines, tokens, sentences → dates → furniture → headings → bodies, places → own date, publisher
 *       → phrases that name meetings → the main one → its day, place, status, roles, people, numbers
 *
 * Never fails: what cannot be read becomes a diagnostic. O(length of the text).
 */
export function parseDocument(file: SourceFile, id: DocumentId = documentId(file.file)): ParsedDocument {
  const reading = readDocument(file, id)
  const { dates, diagnostics } = findDates(reading)
  const lines = findPageLines(reading, dates)
  const furniture = findFurniture(reading, lines)
  const headings = findHeadings(lines, furniture)
  const bodies = findOrganisations(reading)
  const marks = findLandmarks(reading, dates, findPlaces(reading), bodies)
  const published = findPublication(reading, lines, dates, furniture)
  const own = ownDayOf(published)
  const stage = describeStage(marks, lines, furniture, headings, published[0], own)
  const finds = findEvents(stage)
  const { reports, main } = judge(stage, finds.candidates)
  const publisher = findPublisher(reading, lines, furniture, bodies)[0]
  const record = {
    id: reading.document,
    file: file.file,
    sha256: file.sha256,
    title: titleOf(reading, headings),
    publisher: maybe(
      reading,
      unlessSlight(publisher, WEIGHTS.sure.publisher),
      'No name, agency mark, document number or house line was found at the head or foot.',
    ),
    published: maybe(
      reading,
      unlessSlight(published[0], WEIGHTS.sure.published),
      'No date of its own was found: no dateline, date line, document number or “Published”.',
    ),
    reportsEvent: toSourced(reading, reports),
    furniture: [...furniture].map(([index, why]) => furnitureAt(reading, index, why)),
    lines: reading.lines.length,
    ...(main ? {} : { named: nameBystanders(stage) }),
  }
  const event = main && draftEvent(stage, finds, main, own)
  return { record, event, diagnostics: [...diagnostics, ...doubts(reading, reports, event)] }
}

function describeStage(
  marks: Stage['marks'],
  lines: readonly PageLine[],
  furniture: Stage['furniture'],
  headings: Headings,
  published: Finding<unknown> | undefined,
  own: OwnDay | undefined,
): Stage {
  const { together, place, entries, labels } = findPlaceLines(marks, lines, furniture)
  return {
    marks,
    headings,
    furniture,
    signs: findSigns(marks.reading),
    placeLines: together,
    placeLine: place?.index,
    entryLines: entries,
    labels,
    ...findDateline(marks, lines, furniture, published),
    year: own && fromDay(own.day).year,
  }
}

function titleOf(reading: Reading, { heading }: Headings): DocumentRecord['title'] {
  if (!heading) return absent('The text begins without a heading.')
  const span = spanOf(reading, heading.first, heading.last)
  const why = `${quote(reading, span)} is the first line of the document itself.`
  return { value: wordsOf(reading, span), evidence: [evidenceOf(reading, span)], why, status: 'stated' }
}

function furnitureAt({ lines }: Reading, index: number, why: string): DocumentRecord['furniture'][number] {
  const { start = 0, end = 0, number = 0 } = lines[index] ?? {}
  return { start, end, line: number, why }
}

/** What a person should look at: no meeting, no day, no place. */
function doubts({ file }: Reading, reports: Finding<boolean>, event: EventDraft | undefined): Diagnostic[] {
  if (!event) {
    const verdict = reports.status === 'unclear' ? 'seems to report no meeting' : 'reports no meeting'
    return [{ code: 'no-meeting', severity: 'note', file, message: `${verdict}. ${reports.why}` }]
  }
  const found: Diagnostic[] = []
  if (event.date.status === 'absent')
    found.push({
      code: 'no-date',
      severity: 'warning',
      file,
      message: `no day was found for “${event.title.value}”`,
    })
  if (event.place.city.status === 'absent' && event.place.country.status === 'absent')
    found.push({
      code: 'no-place',
      severity: 'note',
      file,
      message: `no place was found for “${event.title.value}”`,
    })
  return found
}
