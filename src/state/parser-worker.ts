import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.ts'
import type { DocumentId } from '../model/ids.ts'
import type { ReadOutcome, WorkerAnswer, WorkerRequest } from '../model/reading-worker.ts'

/** What came of a question: an answer, or the end of the Worker that was asked. */
export type Reply =
  | Exclude<WorkerAnswer, { readonly kind: 'ready' | 'started' }>
  /** It took too long, or the Worker broke down over it; another must be started. */
  | { readonly kind: 'stopped'; readonly diagnostic: Diagnostic }

/** The Worker that holds the parser; it is asked one thing at a time. */
export interface ParserWorker {
  /** @param patience ms after the work on the file's bytes has begun */
  read(file: string, content: Blob, patience: number): Promise<Reply>
  join(request: Extract<WorkerRequest, { readonly kind: 'join' }>): Promise<Reply>
  stop(): void
}

/** ms that an answer has, which came while the page was busy, to be heard before the time is up. */
const HEARING = 100

/**
 * Starts the parser off the page. `undefined` where its script does not come; every promise is rejected with the
 * signal's reason when it was cancelled.
 *
 * @param taken ids of the documents that were read before
 */
export async function startParser(
  taken: readonly DocumentId[],
  signal: AbortSignal,
): Promise<ParserWorker | undefined> {
  signal.throwIfAborted()
  const worker = new Worker(new URL('../parse/worker.ts', import.meta.url), { type: 'module' })
  const stop = (): void => worker.terminate()
  signal.addEventListener('abort', stop, { once: true })
  if (!(await isReady(worker, signal))) return undefined
  post(worker, { kind: 'begin', taken })
  return {
    read: (file, content, patience) =>
      ask(worker, { kind: 'read', file, content }, signal, { file, patience }),
    join: request => ask(worker, request, signal, { file: '', patience: Infinity }),
    stop: () => {
      signal.removeEventListener('abort', stop)
      stop()
    },
  }
}

function isReady(worker: Worker, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    worker.addEventListener('message', () => resolve(true), { once: true })
    worker.addEventListener('error', () => resolve(false), { once: true })
  })
}

function ask(
  worker: Worker,
  request: WorkerRequest,
  signal: AbortSignal,
  { file, patience }: { readonly file: string; readonly patience: number },
): Promise<Reply> {
  if (signal.aborted) return Promise.reject(signal.reason as Error)
  const over = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const reply = new Promise<Reply>((resolve, reject) => {
    const late = (): void => resolve(stopped('too-slow', file, tooSlow(patience)))
    const hear = ({ data }: MessageEvent<WorkerAnswer>): void => {
      // What a library says in the Worker's name is no answer.
      if (!('kind' in data)) return
      if (data.kind === 'started') {
        if (Number.isFinite(patience)) timer = setTimeout(() => (timer = setTimeout(late, HEARING)), patience)
      } else if (data.kind !== 'ready') resolve(data)
    }
    worker.addEventListener('message', hear, over)
    worker.addEventListener('error', () => resolve(stopped('reading-failed', file, BROKE_DOWN)), over)
    signal.addEventListener('abort', () => reject(signal.reason as Error), over)
  })
  post(worker, request)
  return reply.finally(() => {
    clearTimeout(timer)
    over.abort()
  })
}

const BROKE_DOWN = 'the reading broke down over it, perhaps for want of memory; split the document.'

function tooSlow(patience: number): string {
  return `its reading took more than ${patience / 1000} seconds and was stopped; split it, or save its text as .txt.`
}

function stopped(code: DiagnosticCode, file: string, message: string): Reply {
  return { kind: 'stopped', diagnostic: { code, severity: 'error', file, message } }
}

function post(worker: Worker, request: WorkerRequest): void {
  const found = request.kind === 'join' ? request.read.flatMap(findingsOf) : []
  worker.postMessage(request, found)
}

/** They go to the Worker for good; the page has no use for them. */
function findingsOf(outcome: ReadOutcome): readonly ArrayBuffer[] {
  return outcome.kind === 'read' ? [outcome.found] : []
}
