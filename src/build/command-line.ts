import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { UsageError } from './usage-error.ts'

/** Options that a command knows: `out` for `--out FILE`, `flag` for `--pdf`. */
export type OptionKinds = Readonly<Record<string, 'text' | 'flag'>>

export interface CommandLine {
  readonly options: Readonly<Record<string, string | undefined>>
  readonly flags: ReadonlySet<string>
  readonly paths: readonly string[]
}

/**
 * `readCommandLine(['DIR', '--out', 'x'], { out: 'text' })` → { options: { out: 'x' }, paths: ['DIR'] }.
 * An unknown option or one without its value is a `UsageError` that lists what there is.
 */
export function readCommandLine(argv: readonly string[], kinds: OptionKinds): CommandLine {
  const known = Object.entries(kinds)
  const options = Object.fromEntries(
    known.map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
  )
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
    const given = Object.entries(values)
    return {
      options: Object.fromEntries(
        given.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      ),
      flags: new Set(given.filter(([, value]) => value === true).map(([name]) => name)),
      paths: positionals,
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error)
    const list = known.map(([name, kind]) => (kind === 'flag' ? `--${name}` : `--${name} VALUE`)).join(', ')
    throw new UsageError(`${reason}. The options here are: ${list || 'none'}.`)
  }
}

/** Paths count from where the person stands; npm changes the working folder and says so in `INIT_CWD`. */
export function fromWhereTheyStand(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path)
}
