import { preview, type PreviewServer } from 'vite'
import { lateFiles, type LateFiles } from './late-files.ts'

/** The port people are told of; the next free one is taken when another program has it. */
const PORT = 4173

/** Serves a built site to this machine alone; `late` are files that are not made yet. */
export function serveSite(outDir: string, port = PORT, late?: LateFiles): Promise<PreviewServer> {
  return preview({
    configFile: false,
    plugins: late ? [lateFiles(late)] : [],
    logLevel: 'silent',
    build: { outDir },
    preview: { host: 'localhost', port, strictPort: false, open: false },
  })
}

export function addressOf(server: PreviewServer): string {
  return server.resolvedUrls?.local[0] ?? `http://localhost:${PORT}/`
}
