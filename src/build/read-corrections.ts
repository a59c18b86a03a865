import { existsSync, readFileSync } from 'node:fs'
import { correctionFile, isYaml, withoutEnding } from '../parse/correction-files/correction-file.ts'
import {
  joinCorrections,
  readCorrectionFile,
  unreadCorrections,
  type ReadCorrections,
} from '../parse/correction-files/read-correction-file.ts'
import { findFiles, type FoundText } from './find-texts.ts'

/**
 * Reads the corrections that lie with the documents: `NAME.yaml` for `NAME.txt`, `corrections.yaml` for a folder,
 * `plenary.yaml` for the collection. `folder` is undefined where files were given one by one.
 */
export function readCorrections(folder: string | undefined, texts: readonly FoundText[]): ReadCorrections {
  const documents = new Set(texts.map(({ file }) => withoutEnding(file)))
  const lying = folder === undefined ? besideTexts(texts) : findFiles(folder, isYaml)
  return joinCorrections(lying.filter(({ file }) => isYaml(file)).map(found => readFound(found, documents)))
}

function besideTexts(texts: readonly FoundText[]): readonly FoundText[] {
  return texts.flatMap(({ path, file }) =>
    ['.yaml', '.yml'].flatMap(ending => {
      const beside = `${withoutEnding(path)}${ending}`
      return existsSync(beside) ? [{ path: beside, file: `${withoutEnding(file)}${ending}` }] : []
    }),
  )
}

function readFound({ path, file }: FoundText, documents: ReadonlySet<string>): ReadCorrections {
  const correcting = correctionFile(file, documents)
  try {
    return readCorrectionFile(correcting, readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    return unreadCorrections(correcting, `the system would not open it (${reason})`)
  }
}
