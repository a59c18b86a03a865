import type { Diagnostic } from '../../model/diagnostic.ts'
import type { DocumentId } from '../../model/ids.ts'
import type { Evidence } from '../../model/span.ts'
import type { Correction, CorrectionHead, FactCorrection, LinkCorrection } from './correction.ts'
import { findQuotation } from './find-quotation.ts'
import { misfit } from './misfit.ts'

/** A document to which corrections may belong. */
export interface CorrectedText {
  readonly id: DocumentId
  readonly file: string
  readonly text: string
  readonly sha256: string
}

/** A correction whose document is there, with the words of its quotation. */
export interface AnchoredFact {
  readonly correction: FactCorrection
  readonly document: DocumentId
  readonly evidence: readonly Evidence[]
}

export interface AnchoredLink {
  readonly correction: LinkCorrection
  readonly document: DocumentId
  readonly other: DocumentId
}

export interface AnchoredCorrections {
  /** The oldest first; of one day, by file and line. The last word counts. */
  readonly facts: readonly AnchoredFact[]
  readonly links: readonly AnchoredLink[]
  /** Documents and quotations that are gone, and documents that have changed. */
  readonly diagnostics: readonly Diagnostic[]
}

export const NO_CORRECTIONS: AnchoredCorrections = { facts: [], links: [], diagnostics: [] }

/** Finds the document and the quoted words of each correction. Without its document a correction is left out. */
export function anchorCorrections(
  corrections: readonly Correction[],
  texts: readonly CorrectedText[],
): AnchoredCorrections {
  if (corrections.length === 0) return NO_CORRECTIONS
  const facts: AnchoredFact[] = []
  const links: AnchoredLink[] = []
  const diagnostics: Diagnostic[] = []
  const find = documentFinder(texts)
  for (const correction of corrections.toSorted(byDay)) {
    const found = find(correction.document)
    const other = correction.kind === 'link' ? find(correction.other) : found
    if (!found || !other) {
      diagnostics.push(goneDocument(correction, found ? correction : undefined))
      continue
    }
    diagnostics.push(...changed(correction, found))
    const evidence = quotedIn(found, correction)
    if (!evidence) diagnostics.push(goneQuotation(correction, found))
    if (correction.kind === 'fact') facts.push({ correction, document: found.id, evidence: evidence ?? [] })
    else if (found === other)
      diagnostics.push(misfit(correction, 'a document is always one event with itself; name another one.'))
    else links.push({ correction, document: found.id, other: other.id })
  }
  return { facts, links, diagnostics: once(diagnostics) }
}

function byDay(a: Correction, b: Correction): number {
  const [x, y] = [`${a.date ?? ''} ${a.file}`, `${b.date ?? ''} ${b.file}`]
  return x === y ? a.line - b.line : x < y ? -1 : 1
}

function documentFinder(texts: readonly CorrectedText[]): (name: string) => CorrectedText | undefined {
  const byName = new Map<string, CorrectedText>()
  for (const text of texts.toReversed()) byName.set(text.id, text)
  for (const text of texts) byName.set(text.file, text)
  return name => byName.get(name)
}

/** `undefined` where the words are gone; empty where none are quoted. */
function quotedIn(
  { id, text }: CorrectedText,
  { quotation }: CorrectionHead,
): readonly Evidence[] | undefined {
  if (!quotation) return []
  const span = findQuotation(text, quotation)
  return span && [{ document: id, ...span, exact: text.slice(span.start, span.end) }]
}

function goneDocument(correction: Correction, link: Correction | undefined): Diagnostic {
  const name = link?.kind === 'link' ? link.other : correction.document
  return misfit(
    correction,
    `there is no document "${name}" among those that were read; correct the name, or take the correction out.`,
  )
}

function goneQuotation(correction: Correction, { file }: CorrectedText): Diagnostic {
  const words = correction.quotation?.exact ?? ''
  return misfit(
    correction,
    `${file} does not say “${words}” any more; the correction still counts, without words that support it.`,
  )
}

function changed({ sha256, ...correction }: Correction, text: CorrectedText): readonly Diagnostic[] {
  if (sha256 === undefined || text.sha256.startsWith(sha256.toLowerCase())) return []
  const words = `${text.file} has changed since it was corrected; look at its corrections again, then write sha256: ${text.sha256}. They still count.`
  return [{ ...misfit(correction, words), line: 1 }]
}

/** A document that has changed is told once, not for each of its corrections. */
function once(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map(said => [`${said.file} ${said.line} ${said.message}`, said])).values()]
}
