import type { Plugin } from 'vite'

/** Files of the site that are made when first asked for. */
export interface LateFiles {
  /** Whether a path under the site's root, without leading slash, is one of them: `embed/`, `standalone.html`. */
  readonly holds: (path: string) => boolean
  /** Makes all of them. */
  readonly make: () => Promise<void>
}

/**
 * Holds the answer back until the files are made; all requests wait for the same making. After a failure the
 * server says so, and the next request tries again.
 */
export function lateFiles({ holds, make }: LateFiles): Plugin {
  let making: Promise<void> | undefined
  const answer = async (next: (error?: unknown) => void): Promise<void> => {
    try {
      await (making ??= make())
      next()
    } catch (error) {
      making = undefined
      next(error)
    }
  }
  return {
    name: 'plenary-late-files',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, _, next) => {
        const path = (request.url ?? '').slice(1).split(/[?#]/)[0] ?? ''
        if (holds(path)) void answer(next)
        else next()
      })
    },
  }
}
