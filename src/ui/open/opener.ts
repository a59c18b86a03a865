import type { Diagnostic } from '../../model/diagnostic.ts'
import { readDocuments, type ReadCollection, type ReadingOrder } from '../../state/parser-door.ts'
import type { FindFiles } from './find-files.ts'
import { orderOf } from './found-files.ts'
import { IDLE, type OpeningState } from './opening-state.ts'
import { t } from '../words/t.ts'

/** Finds files and reads them, once at a time. */
export interface Opener {
  /** What is chosen while others are still being read is read together with them. */
  readonly open: (find: FindFiles) => Promise<void>
  readonly cancel: () => void
}

interface Run {
  readonly stop: AbortController
  readonly finds: readonly FindFiles[]
}

export function createOpener(
  say: (state: OpeningState) => void,
  onRead: (read: ReadCollection) => void,
): Opener {
  let running: Run | undefined
  const open = async (find: FindFiles): Promise<void> => {
    running?.stop.abort()
    const run: Run = { stop: new AbortController(), finds: [...(running?.finds ?? []), find] }
    running = run
    const sayIfOn = (state: OpeningState): void => {
      if (running === run) say(state)
    }
    const end = (state: OpeningState): void => {
      sayIfOn(state)
      if (running === run) running = undefined
    }
    try {
      const read = await readAll(run, sayIfOn)
      end(read.kind === 'documents' ? IDLE : read)
      if (read.kind === 'documents') onRead(read.read)
    } catch (error) {
      end({ kind: 'failed', why: error instanceof Error ? error.message : String(error) })
    }
  }
  const cancel = (): void => {
    running?.stop.abort()
    running = undefined
    say(IDLE)
  }
  return { open, cancel }
}

type Outcome =
  | { readonly kind: 'documents'; readonly read: ReadCollection }
  | Extract<OpeningState, { readonly kind: 'nothing' }>

async function readAll(run: Run, say: (state: OpeningState) => void): Promise<Outcome> {
  const order = await findAll(run, say)
  if (order.files.length === 0) return { kind: 'nothing', refused: [...order.before, ...alone(order)] }
  let frame = 0
  const read = await readDocuments(
    order,
    progress => {
      // A frame at a time: short documents are read faster than anyone sees.
      frame ||= requestAnimationFrame(() => {
        frame = 0
        say({ kind: 'reading', progress, done: progress.outcomes.length })
      })
    },
    run.stop.signal,
  ).finally(() => cancelAnimationFrame(frame))
  run.stop.signal.throwIfAborted()
  return read.documents.length > 0
    ? { kind: 'documents', read }
    : { kind: 'nothing', refused: read.joined.index.diagnostics }
}

/** Corrections are nothing to show without what they correct. */
function alone({ corrections }: ReadingOrder): readonly Diagnostic[] {
  return corrections.map(({ path }) => ({
    code: 'wrong-ending',
    severity: 'note',
    file: path,
    message: t('opened.yaml_alone'),
  }))
}

async function findAll({ finds, stop }: Run, say: (state: OpeningState) => void): Promise<ReadingOrder> {
  say({ kind: 'looking', found: 0 })
  const found = []
  for (const find of finds)
    found.push(await find(count => say({ kind: 'looking', found: count }), stop.signal))
  return orderOf(found)
}
