import type { Diagnostic } from '../../model/diagnostic.ts'
import { readYaml } from '../../model/yaml-file.ts'
import type { Correction } from '../corrections/correction.ts'
import { readEntries } from './correction-entries.ts'
import type { CorrectionFile } from './correction-file.ts'

/** What people correct, checked, and what is wrong in their files. */
export interface ReadCorrections {
  readonly corrections: readonly Correction[]
  readonly diagnostics: readonly Diagnostic[]
}

const NOTHING: ReadCorrections = { corrections: [], diagnostics: [] }

/** Reads one file's text. A bad correction is a diagnostic with file, line and what to do, and all others count. */
export function readCorrectionFile(file: CorrectionFile, text: string): ReadCorrections {
  if (!file.isCertain && !/^['"]?corrections['"]?\s*:/m.test(text)) return NOTHING
  const yaml = readYaml(text)
  const tell = (message: string, path = ''): Diagnostic => badCorrection(file, message, yaml.lineOf(path))
  if (yaml.fault !== undefined) {
    const said = tell(`the file ${yaml.fault}; none of its corrections counts.`)
    return { corrections: [], diagnostics: [said] }
  }
  const { corrections, faults } = readEntries(yaml, file)
  return { corrections, diagnostics: faults.map(({ path, message }) => tell(message, path)) }
}

/** A file that did not come, with the reason as a half-sentence: "it would not open". */
export function unreadCorrections(file: CorrectionFile, reason: string): ReadCorrections {
  return { corrections: [], diagnostics: [badCorrection(file, `${reason}; its corrections do not count.`)] }
}

/** What several files hold, as one. */
export function joinCorrections(read: readonly ReadCorrections[]): ReadCorrections {
  return {
    corrections: read.flatMap(({ corrections }) => corrections),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  }
}

function badCorrection({ file }: CorrectionFile, message: string, line?: number): Diagnostic {
  return {
    code: 'bad-correction',
    severity: 'warning',
    file,
    ...(line === undefined ? {} : { line }),
    message,
  }
}
