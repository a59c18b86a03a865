import * as v from 'valibot'
import type { YamlFile } from '../../model/yaml-file.ts'
import type { Correction, CorrectionHead } from '../corrections/correction.ts'
import { documentNamed, type CorrectionFile } from './correction-file.ts'
import { readEntry, readHead, type ReadHead } from './correction-shape.ts'

/** What is wrong in a file: a sentence, and the path of the part that it speaks of. */
interface Fault {
  readonly path: string
  readonly message: string
}

interface ReadEntries {
  readonly corrections: readonly Correction[]
  readonly faults: readonly Fault[]
}

/** The entries of a file, each checked by itself, with what its head says for all of them. */
export function readEntries(yaml: YamlFile, file: CorrectionFile): ReadEntries {
  const list = listIn(yaml.value)
  if (!list)
    return {
      corrections: [],
      faults: [
        {
          path: '',
          message: 'it has no list "corrections"; begin it with "corrections:" and a "-" for each.',
        },
      ],
    }
  const head = readHead(isNamed(yaml.value) ? yaml.value : {})
  const read = list.entries.map((entry, i) => {
    const at = `${list.path}${i}`
    const ground = { document: '', ...groundOf(head, file), file: file.file, line: yaml.lineOf(at) ?? 1 }
    return readOne(entry, ground, { file, name: `correction ${i + 1}`, at })
  })
  return {
    corrections: read.flatMap(({ corrections }) => corrections),
    faults: [...headFaults(head), ...read.flatMap(({ faults }) => faults)],
  }
}

/** The entries and the path under which they stand; an empty file has none. */
function listIn(value: unknown): { readonly entries: readonly unknown[]; readonly path: string } | undefined {
  if (value === null || value === undefined) return { entries: [], path: '' }
  if (Array.isArray(value)) return { entries: value, path: '' }
  if (!isNamed(value) || !Object.hasOwn(value, 'corrections')) return undefined
  const entries = value['corrections'] ?? []
  return Array.isArray(entries) ? { entries, path: 'corrections.' } : undefined
}

function isNamed(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function headFaults(head: ReadHead): readonly Fault[] {
  return (head.issues ?? []).map(issue => {
    const path = v.getDotPath(issue) ?? ''
    return { path, message: `"${path}" ${issue.message}; what the head of the file says does not count.` }
  })
}

/** The hash is that of the one document beside which the file lies. */
function groundOf(head: ReadHead, { document }: CorrectionFile): Partial<CorrectionHead> {
  if (!head.success) return document === undefined ? {} : { document: nameOf(document) }
  if (document !== undefined) return { ...head.output, document: nameOf(document) }
  const { sha256: _, ...rest } = head.output
  return rest
}

const nameOf = (document: string): string => document.split('/').at(-1) ?? document

interface EntryPlace {
  readonly file: CorrectionFile
  readonly name: string
  readonly at: string
}

function readOne(
  entry: unknown,
  ground: Parameters<typeof readEntry>[1],
  { file, name, at }: EntryPlace,
): ReadEntries {
  const read = readEntry(entry, ground)
  const left = 'it is left out until that is corrected.'
  if (read.kind === 'fault') {
    const { path, reason } = read.fault
    const message = `${name}${sayField(path)} ${reason}; ${left}`
    return { corrections: [], faults: [{ path: path === '' ? at : `${at}.${path}`, message }] }
  }
  if (read.correction.document === '') {
    const message = `${name} names no document: give its file as "document"; ${left}`
    return { corrections: [], faults: [{ path: at, message }] }
  }
  return {
    corrections: [placed(read.correction, file)],
    faults: unsigned(read.correction, name).map(message => ({ path: at, message })),
  }
}

function sayField(path: string): string {
  if (path === '') return ''
  return path === 'path' || path === 'value' ? `: its ${path}` : `: "${path}"`
}

function placed(correction: Correction, file: CorrectionFile): Correction {
  const document = documentNamed(correction.document, file)
  if (correction.kind === 'fact') return { ...correction, document }
  return { ...correction, document, other: documentNamed(correction.other, file) }
}

/** It counts all the same: who mends a fact in haste has mended it. */
function unsigned({ author, reason }: Correction, name: string): readonly string[] {
  const missing = [...(author === undefined ? ['author'] : []), ...(reason === undefined ? ['reason'] : [])]
  if (missing.length === 0) return []
  return [
    `${name} has no ${missing.join(' and no ')}; it counts, but nobody can tell later where it came from.`,
  ]
}
