import { isNode, LineCounter, parseDocument, type Document } from 'yaml'

/** Characters; a story of 500 steps with long notes stays far below. */
const LONGEST_FILE = 2_000_000

/** A file of YAML or JSON as plain values; one that cannot be read has its fault instead. */
export interface YamlFile {
  readonly value: unknown
  /** A half-sentence that follows "the file": "is no YAML: …". */
  readonly fault?: string
  /** The 1-based line of `steps.2.title`, or of the nearest part around it that the file has. */
  lineOf(path: string): number | undefined
}

/** Reads YAML or JSON and keeps where each part stands. Nothing is thrown. */
export function readYaml(text: string): YamlFile {
  if (text.length > LONGEST_FILE) return faulty(`is longer than ${LONGEST_FILE} characters`)
  const lines = new LineCounter()
  const yaml = parseDocument(text, { lineCounter: lines })
  const [error] = yaml.errors
  if (error) return faulty(`is no YAML: ${firstLine(error.message)}`, lines.linePos(error.pos[0]).line)
  const plain = plainValue(yaml)
  if (plain === undefined) return faulty('has names that refer to each other without end', 1)
  return { ...plain, lineOf: path => lineOf(yaml, lines, path === '' ? [] : path.split('.')) }
}

function faulty(fault: string, line?: number): YamlFile {
  return { value: undefined, fault, lineOf: () => line }
}

function plainValue(yaml: Document.Parsed): { readonly value: unknown } | undefined {
  try {
    return { value: yaml.toJS() }
  } catch {
    return undefined
  }
}

function lineOf(yaml: Document.Parsed, lines: LineCounter, path: readonly string[]): number | undefined {
  const keys = path.map(key => (/^\d+$/.test(key) ? Number(key) : key))
  const node = keys.length === 0 ? yaml.contents : yaml.getIn(keys, true)
  if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  return path.length === 0 ? undefined : lineOf(yaml, lines, path.slice(0, -1))
}

const firstLine = (message: string): string =>
  (message.split('\n')[0] ?? message).replace(/ at line .*$|:$/, '')
