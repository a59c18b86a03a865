#!/usr/bin/env node
// Node 20 runs no TypeScript by itself: Vite, which builds the site anyway, reads the commands for it.
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const reader = await createServer({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, watch: null, ws: false },
})
const { runCommand } = await reader.ssrLoadModule('/src/build/cli.ts')
process.exitCode = await runCommand(process.argv.slice(2))
await reader.close()
