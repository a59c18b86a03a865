#!/usr/bin/env node
// Node 20 runs no TypeScript by itself: Vite, which builds the site anyway, reads the commands for it.
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

// `plenary parse seeds | head` stops reading early; that is no fault of anyone.
process.stdout.on('error', error => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

// A server in development says so to the whole process; what runs below decides for itself.
const environment = process.env.NODE_ENV
const reader = await createServer({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, watch: null, ws: false },
})
if (environment === undefined) delete process.env.NODE_ENV
const { runCommand } = await reader.ssrLoadModule('/src/build/cli.ts')
process.exitCode = await runCommand(process.argv.slice(2))
await reader.close()
