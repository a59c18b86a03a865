/** The command was asked in a way it cannot follow; the message says what to type instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
