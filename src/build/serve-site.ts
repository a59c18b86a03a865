import { preview, type PreviewServer } from 'vite'

/** The port people are told of; the next free one is taken when another program has it. */
const PORT = 4173

/** Serves a built site to this machine alone. */
export function serveSite(outDir: string, port = PORT): Promise<PreviewServer> {
  return preview({
    configFile: false,
    logLevel: 'silent',
    build: { outDir },
    preview: { host: 'localhost', port, strictPort: false, open: false },
  })
}

export function addressOf(server: PreviewServer): string {
  return server.resolvedUrls?.local[0] ?? `http://localhost:${PORT}/`
}
