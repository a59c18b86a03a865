/** Exit codes of every command: what was asked is done, it could not be done, it was asked wrongly. */
export const EXIT = { done: 0, failed: 1, wrongUse: 2 } as const
