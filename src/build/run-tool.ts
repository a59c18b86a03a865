import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { ROOT } from './site-config.ts'

const require = createRequire(import.meta.url)

/**
 * Runs the program of an installed package with its own Node, without a shell, and gives its exit code.
 *
 *     await runTool('vitest', 'vitest', ['run'])
 */
export function runTool(
  name: string,
  program: string,
  argv: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  const child = spawn(process.execPath, [programPath(name, program), ...argv], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise(done => {
    child.once('error', () => done(1))
    child.once('exit', code => done(code ?? 1))
  })
}

function programPath(name: string, program: string): string {
  const manifest = findManifest(name)
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> }
  return join(dirname(manifest), typeof bin === 'string' ? bin : (bin[program] ?? ''))
}

/** Packages may hide their manifest from `require`; it always lies in `node_modules`. */
function findManifest(name: string): string {
  const places = require.resolve.paths(name) ?? []
  for (const place of places) {
    const path = join(place, name, 'package.json')
    try {
      readFileSync(path)
      return path
    } catch {
      // Not in this `node_modules`; the next one up may have it.
    }
  }
  throw new Error(`the package ${name} is not installed; run npm install.`)
}
