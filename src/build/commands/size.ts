import { join } from 'node:path'
import { bundle } from '../bundle.ts'
import { EXIT } from '../exit-codes.ts'
import { readCollection } from '../collection.ts'
import { readCommandLine } from '../command-line.ts'
import { buildHostScript, HOST_SCRIPT } from '../host-script.ts'
import { inlinePages } from '../inline-pages.ts'
import { ROOT, siteConfig } from '../site-config.ts'
import { findOverweight, formatKilobytes, weighPages, weighSite, type Weight } from '../site-weight.ts'

/** `npm run size`: builds the five seeds in memory, prints what each part weighs, and fails over a budget. */
export async function size(argv: readonly string[]): Promise<number> {
  readCommandLine(argv, {})
  const folder = join(ROOT, 'seeds')
  const collection = readCollection(folder)
  const weights = [
    ...weighSite(await bundle(siteConfig({ folder, read: () => collection }), { write: false })),
    ...weighPages(await inlinePages(collection)),
    ...weighPages(new Map([[HOST_SCRIPT, await buildHostScript()]])),
  ]
  for (const weight of weights) process.stdout.write(`${formatRow(weight)}\n`)
  const faults = findOverweight(weights)
  for (const fault of faults) process.stdout.write(`Over budget: ${fault}.\n`)
  return faults.length === 0 ? EXIT.done : EXIT.failed
}

/** `shell                     71.3 kB of 95.0 kB` */
function formatRow({ part, bytes, budget }: Weight): string {
  const of = budget === undefined ? '' : ` of ${formatKilobytes(budget)}`
  return `${part.padEnd(28)}${formatKilobytes(bytes).padStart(9)}${of}`
}
