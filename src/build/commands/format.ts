import { runTool } from '../run-tool.ts'

/** `npm run format -- [FILE…]`: writes the files anew in the one style; `check format` only looks. */
export function format(argv: readonly string[]): Promise<number> {
  return runTool('oxfmt', 'oxfmt', argv)
}
