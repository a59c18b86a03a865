import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { readYaml, type YamlFile } from '../link/yaml-file.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Correction } from '../parse/corrections/correction.ts'
import { documentNamed, findCorrectionFiles, type CorrectionFile } from './correction-files.ts'
import { HEAD, readEntry, type EntryFault } from './correction-shape.ts'
import type { FoundText } from './find-texts.ts'

/** What people correct, checked, and what is wrong in their files. */
export interface ReadCorrections {
  readonly corrections: readonly Correction[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads the corrections that lie with the documents. A bad one is a diagnostic with file, line and what to do,
 * and all others count.
 */
export function readCorrections(folder: string | undefined, texts: readonly FoundText[]): ReadCorrections {
  const read = findCorrectionFiles(folder, texts).map(readOne)
  return {
    corrections: read.flatMap(({ corrections }) => corrections),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  }
}

const NOTHING: ReadCorrections = { corrections: [], diagnostics: [] }

function readOne(file: CorrectionFile): ReadCorrections {
  const text = open(file)
  if (typeof text !== 'string') return { corrections: [], diagnostics: [text] }
  if (!file.isCertain && !/^['"]?corrections['"]?\s*:/m.test(text)) return NOTHING
  const yaml = readYaml(text)
  const tell = (message: string, path?: string): Diagnostic =>
    bad(file.file, message, yaml.lineOf(path ?? ''))
  if (yaml.fault !== undefined)
    return { corrections: [], diagnostics: [tell(`the file ${yaml.fault}; none of its corrections counts.`)] }
  const list = listIn(yaml.value)
  if (!list)
    return {
      corrections: [],
      diagnostics: [tell('it has no list "corrections"; begin it with "corrections:" and a "-" for each.')],
    }
  return readList(file, yaml, list, tell)
}

function open({ path, file }: CorrectionFile): string | Diagnostic {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    return bad(file, `the system would not open it (${reason}); its corrections do not count.`, undefined)
  }
}

/** The entries and the path under which they stand; an empty file has none. */
function listIn(value: unknown): { readonly entries: readonly unknown[]; readonly path: string } | undefined {
  if (value === null || value === undefined) return { entries: [], path: '' }
  if (Array.isArray(value)) return { entries: value, path: '' }
  if (typeof value !== 'object' || !('corrections' in value)) return undefined
  const { corrections } = value
  if (corrections === null) return { entries: [], path: '' }
  return Array.isArray(corrections) ? { entries: corrections, path: 'corrections.' } : undefined
}

function readList(
  file: CorrectionFile,
  { value, lineOf }: YamlFile,
  { entries, path }: { readonly entries: readonly unknown[]; readonly path: string },
  tell: (message: string, path?: string) => Diagnostic,
): ReadCorrections {
  const head = v.safeParse(HEAD, Array.isArray(value) ? {} : value)
  const diagnostics = head.success
    ? []
    : head.issues.map(issue => {
        const key = v.getDotPath(issue) ?? ''
        return tell(`"${key}" ${issue.message}; what the head of the file says does not count.`, key)
      })
  const signed = head.success ? head.output : {}
  const corrections = entries.flatMap((entry, i) => {
    const at = `${path}${i}`
    const say = ({ path: field, reason }: EntryFault): Diagnostic =>
      tell(sayFault(i, field, reason), field === '' ? at : `${at}.${field}`)
    const read = readEntry(entry, {
      document: '',
      ...signed,
      ...(file.document === undefined ? {} : { document: documentOf(file) }),
      file: file.file,
      line: lineOf(at) ?? 1,
    })
    if (read.kind === 'fault') diagnostics.push(say(read.fault))
    const correction = read.kind === 'correction' ? placed(read.correction, file) : undefined
    if (correction?.document === '')
      diagnostics.push(say({ path: '', reason: 'names no document: give its file as "document"' }))
    else if (correction) diagnostics.push(...unsigned(correction, i, at, tell))
    return correction === undefined || correction.document === '' ? [] : [correction]
  })
  return { corrections, diagnostics }
}

/** Within its own folder, as names in the file are. */
function documentOf({ document = '' }: CorrectionFile): string {
  return document.split('/').at(-1) ?? ''
}

function placed(correction: Correction, file: CorrectionFile): Correction {
  const document = correction.document === '' ? '' : documentNamed(correction.document, file)
  if (correction.kind === 'fact') return { ...correction, document }
  return { ...correction, document, other: documentNamed(correction.other, file) }
}

/** It counts all the same: who mends a fact in haste has mended it. */
function unsigned(
  { author, reason }: Correction,
  i: number,
  at: string,
  tell: (message: string, path?: string) => Diagnostic,
): readonly Diagnostic[] {
  const missing = [...(author === undefined ? ['author'] : []), ...(reason === undefined ? ['reason'] : [])]
  if (missing.length === 0) return []
  const words = `correction ${i + 1} has no ${missing.join(' and no ')}; it counts, but nobody can tell later where it came from.`
  return [tell(words, at)]
}

function sayFault(i: number, field: string, reason: string): string {
  const what = field === '' ? '' : field === 'path' || field === 'value' ? `: its ${field}` : `: "${field}"`
  return `correction ${i + 1}${what} ${reason}; it is left out until that is corrected.`
}

function bad(file: string, message: string, line: number | undefined): Diagnostic {
  return {
    code: 'bad-correction',
    severity: 'warning',
    file,
    ...(line === undefined ? {} : { line }),
    message,
  }
}
