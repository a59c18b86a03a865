import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { runCommand } from '../../src/build/cli.ts'

export const ROOT = resolve('.')

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command as a person does, in a process of its own; paths count from `from`. */
export function spawnPlenary(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
  from = ROOT,
): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'src/build/plenary.mjs'), ...argv],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, INIT_CWD: from, ...env } },
  )
  return { status, stdout, stderr }
}

/** The same in this process, which is faster; what it prints is caught. */
export async function runPlenary(argv: readonly string[], from = ROOT): Promise<Ran> {
  let stdout = ''
  let stderr = ''
  vi.stubEnv('INIT_CWD', from)
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(text => {
    stdout += String(text)
    return true
  })
  const err = vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    stderr += String(text)
    return true
  })
  try {
    return { status: await runCommand(argv), stdout, stderr }
  } finally {
    out.mockRestore()
    err.mockRestore()
    vi.unstubAllEnvs()
  }
}

/** A folder of files in a temporary place, created in the order in which they stand; the test's end removes it. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}
