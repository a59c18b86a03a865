import type { Diagnostic } from '../model/diagnostic.ts'
import type { JoinedCollection, ReadDocument, ReadOutcome } from '../model/reading-worker.ts'
import { startParser, type ParserWorker, type Reply } from './parser-worker.ts'

/** A file that the reader chose or dropped; `path` counts from the folder, with forward slashes. */
export interface ChosenFile {
  readonly path: string
  readonly content: Blob
}

export interface ReadingOrder {
  readonly title: string
  readonly files: readonly ChosenFile[]
  /** Files of YAML that came with them. */
  readonly corrections: readonly ChosenFile[]
  /** What there was to say before any file was opened. */
  readonly before: readonly Diagnostic[]
}

/** How far the reading is: the outcomes of the first files, in the same list each time; the next is being read. */
export interface ReadingProgress {
  /** By path. */
  readonly files: readonly ChosenFile[]
  readonly outcomes: readonly ReadOutcome[]
}

export interface ReadCollection {
  readonly joined: JoinedCollection
  readonly documents: readonly ReadDocument[]
}

export class ReadingError extends Error {
  override readonly name = 'ReadingError'
}

/** A document of 100 pages takes a tenth of it. */
const PATIENCE = 2000

/**
 * The only door to the parser in the page: reads the files one by one in a Worker and joins them. A document that
 * takes over `patience` ms is stopped with the Worker, listed, and another Worker goes on behind it. It is rejected
 * with the signal's reason when it was cancelled, or with a `ReadingError` where the parser itself did not come.
 */
export async function readDocuments(
  { title, files, corrections, before }: ReadingOrder,
  progress: (progress: ReadingProgress) => void,
  signal: AbortSignal,
  patience = PATIENCE,
): Promise<ReadCollection> {
  const sorted = byPath(files)
  const outcomes: ReadOutcome[] = []
  let parser = await start(outcomes, signal)
  try {
    for (const { path, content } of sorted) {
      progress({ files: sorted, outcomes })
      const reply = await parser.read(path, content, patience)
      outcomes.push(outcomeOf(reply, path))
      if (reply.kind !== 'stopped') continue
      parser.stop()
      parser = await start(outcomes, signal)
    }
    progress({ files: sorted, outcomes })
    const joined = await parser.join({
      kind: 'join',
      title,
      read: outcomes,
      corrections: byPath(corrections).map(({ path, content }) => ({ file: path, content })),
      before,
    })
    if (joined.kind !== 'joined') throw new ReadingError(whyNotJoined(joined))
    return { joined, documents: outcomes.filter(isRead) }
  } finally {
    parser.stop()
  }
}

const isRead = (one: ReadOutcome): one is ReadDocument => one.kind === 'read'

/** What is no answer about this file is a mistake of ours, which costs this file alone. */
function outcomeOf(reply: Reply, file: string): ReadOutcome {
  if (reply.kind === 'read' || reply.kind === 'refused') return reply
  if (reply.kind === 'stopped') return { kind: 'refused', diagnostic: reply.diagnostic }
  const message = 'the reading broke off; this is a fault of Plenary.'
  return { kind: 'refused', diagnostic: { code: 'reading-failed', severity: 'error', file, message } }
}

async function start(outcomes: readonly ReadOutcome[], signal: AbortSignal): Promise<ParserWorker> {
  const taken = outcomes.filter(isRead).map(({ id }) => id)
  const parser = await startParser(taken, signal)
  if (!parser) throw new ReadingError('The part of Plenary that reads documents did not arrive. Try again.')
  return parser
}

function whyNotJoined(reply: Exclude<Reply, JoinedCollection>): string {
  const why = reply.kind === 'failed' ? reply.message : 'it broke off'
  return `The documents were read, and their events could not be joined (${why}). Open fewer at a time.`
}

function byPath(files: readonly ChosenFile[]): readonly ChosenFile[] {
  return uniquePaths(files).toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

/** Two files of one name, out of two folders that were dropped together, are two documents: `a.txt`, `a (2).txt`. */
function uniquePaths(files: readonly ChosenFile[]): readonly ChosenFile[] {
  const taken = new Set<string>()
  return files.map(({ path, content }) => {
    let name = path
    for (let n = 2; taken.has(name); n++) name = path.replace(/(\.[^./]*)?$/, ending => ` (${n})${ending}`)
    taken.add(name)
    return { path: name, content }
  })
}
