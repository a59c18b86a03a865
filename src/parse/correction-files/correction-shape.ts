import * as v from 'valibot'
import { FACT_OPERATIONS, LINK_OPERATIONS } from '../../model/correction.ts'
import { isEdtf } from '../../model/edtf.ts'
import type { Correction, CorrectionHead } from '../corrections/correction.ts'
import { readFact } from './correction-values.ts'

const OPERATIONS = [...FACT_OPERATIONS, ...LINK_OPERATIONS] as const
const isLink = (operation: (typeof OPERATIONS)[number]): operation is (typeof LINK_OPERATIONS)[number] =>
  LINK_OPERATIONS.some(link => link === operation)

const text = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.transform(String))], 'is no text'),
  v.trim(),
  v.minLength(1, 'is empty'),
  v.maxLength(2000, 'is longer than 2000 characters'),
)
const day = v.pipe(text, v.guard(isEdtf, 'is no date; write it as 2026-03-02'))

const QUOTATION = v.union(
  [
    v.pipe(
      text,
      v.transform(exact => ({ exact })),
    ),
    v.strictObject({ exact: text, prefix: v.exactOptional(text), suffix: v.exactOptional(text) }),
  ],
  'is neither the words of the document nor their exact, prefix and suffix',
)

/** What may stand at the head of the file for all that follow, or with each. */
const SIGNED = {
  author: v.exactOptional(text),
  date: v.exactOptional(day),
  reason: v.exactOptional(text),
  document: v.exactOptional(text),
}

/** `author:` with nothing behind it says nothing. */
function withoutEmpty(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry
  return Object.fromEntries(
    Object.entries(entry).filter(([key, value]) => value !== null || !Object.hasOwn(SIGNED, key)),
  )
}

const HEAD = v.object({
  ...SIGNED,
  sha256: v.exactOptional(v.pipe(text, v.regex(/^[0-9a-f]{8,64}$/i, 'is no SHA-256 in hex digits'))),
})

const ENTRY = v.strictObject({
  ...SIGNED,
  operation: v.picklist(OPERATIONS, `is none of ${OPERATIONS.join(', ')}`),
  path: v.exactOptional(text),
  value: v.optional(v.unknown()),
  quotation: v.exactOptional(QUOTATION),
})

export type ReadHead = v.SafeParseResult<typeof HEAD>

/** Checks what the head of a file says for all its entries. */
export const readHead = (head: unknown): ReadHead => v.safeParse(HEAD, withoutEmpty(head))

/** What is wrong in an entry: where, and a half-sentence that follows it. */
export interface EntryFault {
  readonly path: string
  readonly reason: string
}

export type ReadEntry =
  | { readonly kind: 'correction'; readonly correction: Correction }
  | { readonly kind: 'fault'; readonly fault: EntryFault }

type Ground = Omit<CorrectionHead, 'quotation'>

/**
 * Takes one entry of a file as a correction, in the long form or the short one:
 *
 *     operation: set          set: date
 *     path: date              value: 2017-10-04/2017-10-06
 *     value: 2017-10-04/…     reason: The programme lists three days.
 *
 * @param ground what the head of the file says for all its entries, and the line of this one
 */
export function readEntry(entry: unknown, ground: Ground): ReadEntry {
  const read = v.safeParse(ENTRY, withoutEmpty(longForm(entry)))
  if (!read.success) return { kind: 'fault', fault: faultOf(read.issues[0]) }
  const { operation, path, value, quotation, ...signed } = read.output
  const head = { ...ground, ...signed, ...(quotation === undefined ? {} : { quotation }) }
  if (isLink(operation)) {
    const other = v.safeParse(text, value ?? path)
    return other.success
      ? { kind: 'correction', correction: { ...head, kind: 'link', operation, other: other.output } }
      : faulty('value', 'names no other document')
  }
  if (path === undefined) return faulty('path', 'is missing')
  const fact = readFact(path, value)
  if (fact.kind === 'fault') {
    const given = sayValue(fact.at === 'path' ? path : value)
    return faulty(fact.at, `${given} ${fact.reason}`)
  }
  const isGiven = (value ?? undefined) !== undefined
  if ((operation === 'set' || operation === 'add') && !isGiven)
    return faulty('value', `is missing: "${operation}" gives ${path} a value`)
  return { kind: 'correction', correction: { ...head, kind: 'fact', operation, fact: fact.fact } }
}

const SHORT = new Set<string>(OPERATIONS)

/** `{ set: 'date', … }` → `{ operation: 'set', path: 'date', … }`. */
function longForm(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry) || 'operation' in entry)
    return entry
  const given: readonly (readonly [string, unknown])[] = Object.entries(entry)
  const short = given.filter(([key]) => SHORT.has(key))
  const [operation, path] = short[0] ?? []
  if (short.length !== 1) return entry
  return {
    operation,
    path,
    ...Object.fromEntries(given.filter(([key]) => key !== operation)),
  }
}

function faulty(path: string, reason: string): ReadEntry {
  return { kind: 'fault', fault: { path, reason } }
}

function faultOf(issue: v.BaseIssue<unknown>): EntryFault {
  const path = v.getDotPath(issue) ?? ''
  if (issue.expected === 'never') return { path, reason: 'is not known here' }
  if (issue.received === 'undefined' && path !== '') return { path, reason: 'is missing' }
  return { path, reason: path === '' ? 'is no list of named values' : issue.message }
}

function sayValue(value: unknown): string {
  const said = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  return said === '' || said.length > 60 ? 'it' : `"${said}"`
}
