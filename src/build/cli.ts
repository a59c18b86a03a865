import { COMMANDS, usage } from './commands.ts'
import { EXIT } from './exit-codes.ts'
import { UsageError } from './usage-error.ts'

/**
 * Runs `plenary COMMAND …` and gives its exit code. A mistake of the person who typed it is one sentence; a
 * mistake of ours is one sentence too, with the stack behind `PLENARY_DEBUG=1`.
 */
export async function runCommand(argv: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = argv
  const command = COMMANDS.get(name)
  if (!command) {
    process.stderr.write(`There is no command "${name}". ${usage()}`)
    return EXIT.wrongUse
  }
  try {
    return await (
      await command.load()
    )(rest)
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`)
    return error instanceof UsageError ? EXIT.wrongUse : EXIT.failed
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof UsageError) return error.message
  if (process.env['PLENARY_DEBUG'] !== undefined && error instanceof Error)
    return error.stack ?? error.message
  const reason = error instanceof Error ? error.message : String(error)
  return `Plenary stopped: ${reason.replace(/\.?$/, '.')} Set PLENARY_DEBUG=1 to see where.`
}
