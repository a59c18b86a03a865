import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { LineCounter, parseDocument } from 'yaml'
import { titleFromFolder } from '../model/collection-title.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** What `plenary.yaml` in the folder says of the collection. */
export interface Settings {
  readonly title: string
  readonly description?: string
  /** Files of stories, counted from the folder, in the order in which they are listed. */
  readonly stories?: readonly string[]
}

export interface ReadSettings {
  readonly settings: Settings
  readonly diagnostics: readonly Diagnostic[]
}

const FILE = 'plenary.yaml'
const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300))
const SHAPE = v.object({
  title: v.optional(text),
  description: v.optional(text),
  stories: v.optional(v.array(text)),
})

/** Reads `plenary.yaml`; without it, or where it is damaged, the folder's own name is the title. */
export function readSettings(folder: string): ReadSettings {
  const fallback: Settings = { title: titleFromFolder(basename(folder)) }
  const path = join(folder, FILE)
  if (!existsSync(path)) return { settings: fallback, diagnostics: [] }
  const lines = new LineCounter()
  const yaml = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines })
  const fault = yaml.errors[0]
  if (fault) {
    const { line, col } = lines.linePos(fault.pos[0])
    return {
      settings: fallback,
      diagnostics: [badSettings(`it is not YAML: ${firstLine(fault.message)}`, line, col)],
    }
  }
  const read = v.safeParse(SHAPE, yaml.toJS() ?? {})
  if (!read.success) {
    const [issue] = read.issues
    return {
      settings: fallback,
      diagnostics: [badSettings(`"${v.getDotPath(issue) ?? FILE}": ${issue.message}`)],
    }
  }
  const { title = fallback.title, description, stories } = read.output
  const settings: Settings = {
    title,
    ...(description === undefined ? {} : { description }),
    ...(stories === undefined ? {} : { stories }),
  }
  return { settings, diagnostics: [] }
}

const firstLine = (message: string): string => (message.split('\n')[0] ?? message).replace(/:$/, '.')

function badSettings(message: string, line?: number, column?: number): Diagnostic {
  const place = line === undefined || column === undefined ? {} : { line, column }
  return {
    code: 'bad-settings',
    severity: 'warning',
    file: FILE,
    ...place,
    message: `${message} The folder's name is used as the title.`,
  }
}
