import { readFileSync } from 'node:fs'
import { readYaml } from '../link/yaml-file.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Correction } from '../parse/corrections/correction.ts'
import { readEntries } from './correction-entries.ts'
import { findCorrectionFiles, type CorrectionFile } from './correction-files.ts'
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
  const tell = (message: string, path = ''): Diagnostic => bad(file.file, message, yaml.lineOf(path))
  if (yaml.fault !== undefined) {
    const said = tell(`the file ${yaml.fault}; none of its corrections counts.`)
    return { corrections: [], diagnostics: [said] }
  }
  const { corrections, faults } = readEntries(yaml, file)
  return { corrections, diagnostics: faults.map(({ path, message }) => tell(message, path)) }
}

function open({ path, file }: CorrectionFile): string | Diagnostic {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    return bad(file, `the system would not open it (${reason}); its corrections do not count.`, undefined)
  }
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
