import type { DocumentId } from '../model/ids.ts'
import type { WorkerAnswer, WorkerRequest } from '../model/reading-worker.ts'
import { readFile } from './read-request.ts'

/** The parser in a Worker: the same one as in the commands. Its one door in the page is `state/parser-door.ts`. */
const taken = new Set<DocumentId>()

/** Comes while the first documents are read, which takes longer; only who joins is told that it did not come. */
const joining = import('./join-request.ts').then(
  ({ joinRead }) => joinRead,
  () => () => {
    throw new Error('what joins documents did not arrive; check the connection and open them again')
  },
)

const tell = (said: WorkerAnswer, transfer: Transferable[] = []): void => postMessage(said, { transfer })

async function answer(request: WorkerRequest): Promise<void> {
  switch (request.kind) {
    case 'begin':
      for (const id of request.taken) taken.add(id)
      return
    case 'read': {
      const outcome = await readFile(request, taken, () => tell({ kind: 'started' }))
      tell(outcome, outcome.kind === 'read' ? [outcome.found] : [])
      return
    }
    case 'join': {
      const joined = await (await joining)(request)
      tell(joined, [joined.dataset])
    }
  }
}

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  answer(data).catch((error: unknown) =>
    tell({ kind: 'failed', message: error instanceof Error ? error.message : 'unknown reason' }),
  )
})
tell({ kind: 'ready' })
