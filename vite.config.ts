import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'vite'
import { plenary } from './src/build/plugin.ts'

/** Test tools are not there after `npm install --omit=dev`, and only Vitest asks for them. */
async function testing(): Promise<Pick<UserConfig, 'test'>> {
  if (process.env['VITEST'] === undefined) return {}
  const { testProjects } = await import('./test/vitest-projects.ts')
  return { test: testProjects() }
}

export default defineConfig(async () => ({
  base: './',
  plugins: [react(), plenary({ folder: process.env['PLENARY_FOLDER'] ?? 'seeds' })],
  ...(await testing()),
}))
