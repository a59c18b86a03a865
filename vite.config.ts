import { resolve } from 'node:path'
import { defineConfig, type UserConfig } from 'vite'
import { readCollection } from './src/build/collection.ts'
import { ROOT, siteConfig } from './src/build/site-config.ts'

/** Test tools are not there after `npm install --omit=dev`, and only Vitest asks for them. */
async function testing(): Promise<Pick<UserConfig, 'test'>> {
  if (process.env['VITEST'] === undefined) return {}
  const { testProjects } = await import('./test/vitest-projects.ts')
  return { test: testProjects() }
}

const folder = resolve(ROOT, 'seeds')

export default defineConfig(async () => ({
  ...siteConfig({ folder, read: () => readCollection(folder) }),
  ...(await testing()),
}))
