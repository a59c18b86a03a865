import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built five-document site. */
    readonly site: string
  }
}

/** Builds the five seeds once for all tests of the app, as `npm run build` does, and serves them. */
export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  const outDir = mkdtempSync(join(tmpdir(), 'plenary-site-'))
  const built = spawnSync(process.execPath, ['src/build/plenary.mjs', 'build', '--out', outDir], {
    encoding: 'utf8',
  })
  if (built.status !== 0) throw new Error(`The site was not built:\n${built.stdout}${built.stderr}`)
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('The site was built but not served.')
  project.provide('site', address)
  return async () => {
    await server.close()
    rmSync(outDir, { recursive: true, force: true })
  }
}
