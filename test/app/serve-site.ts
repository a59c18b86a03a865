import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
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
  const outDir = resolve('test/reports/site')
  // A run that was interrupted may have left half a site, which the command would not overwrite.
  rmSync(outDir, { recursive: true, force: true })
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
  return () => server.close()
}
