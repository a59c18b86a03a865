import { isNode, LineCounter, parseDocument, stringify, type Document } from 'yaml'
import type { Story } from '../model/story.ts'
import { completeStory } from './complete-story.ts'
import { soundParts, type SoundParts } from './sound-parts.ts'

/** Characters; a story of 500 steps with long notes stays far below. */
export const LONGEST_FILE = 2_000_000

/** A file as it was read; a file that is no YAML has one fault, of the whole. */
export interface StoryFile extends SoundParts {
  /** The 1-based line of `steps.2.title`, or of the nearest part around it that the file has. */
  lineOf(path: string): number | undefined
}

/**
 * Reads a story out of YAML or JSON. `name` is the file's, without its ending. Nothing is thrown: bad parts are
 * left out and named, and where nothing is left there is no `story`.
 *
 *     title: CIS meetings                     id, from the file's name
 *     steps:
 *       - title: Krasnodar                    id, from the title
 *         event: 2017-10-04-meeting-of-…      or link: v=1&view=timeline&org=cis
 *         notes: Say why the end is open.
 *         citations:
 *           - document: 001_c6b91583b424ce8c  a quotation of it, word for word
 *             exact: in the next two days
 */
export function parseStoryFile(text: string, name: string): StoryFile {
  if (text.length > LONGEST_FILE) return faulty(`is longer than ${LONGEST_FILE} characters`)
  const lines = new LineCounter()
  const yaml = parseDocument(text, { lineCounter: lines })
  const [error] = yaml.errors
  if (error) return faulty(`is no YAML: ${firstLine(error.message)}`, lines.linePos(error.pos[0]).line)
  return {
    ...soundParts(completeStory(plainValue(yaml), name)),
    lineOf: path => lineOf(yaml, lines, path === '' ? [] : path.split('.')),
  }
}

/** The file of a story, to be opened again by any Plenary or laid into `stories/`. Lines end in `\n`. */
export function formatStoryFile(story: Story, kind: 'json' | 'yaml'): string {
  return kind === 'json' ? `${JSON.stringify(story, undefined, 2)}\n` : stringify(story, { lineWidth: 110 })
}

function faulty(reason: string, line?: number): StoryFile {
  return { positions: [], faults: [{ path: '', reason }], lineOf: () => line }
}

/** Names that refer to each other without end are no story. */
function plainValue(yaml: Document.Parsed): unknown {
  try {
    return yaml.toJS()
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
