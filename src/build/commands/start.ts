import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { EXIT } from '../exit-codes.ts'
import { buildApp, writeFiles } from '../build-site.ts'
import { fromWhereTheyStand, readCommandLine } from '../command-line.ts'
import { chooseFolder } from '../choose-folder.ts'
import { INLINE_PATHS, inlinePages } from '../inline-pages.ts'
import { printReading } from '../report.ts'
import { addressOf, serveSite } from '../serve-site.ts'
import { ROOT } from '../site-config.ts'

/** `npm start -- [DIR] [--title TEXT]`: reads, builds into the cache, serves, and prints the address. */
export async function start(argv: readonly string[]): Promise<number> {
  const { paths, options } = readCommandLine(argv, { title: 'text' })
  const folder = chooseFolder(paths)
  const outDir = cacheFolder(folder)
  process.stdout.write(`Reading ${folder}\n`)
  const collection = await buildApp({ folder, outDir, title: options['title'] })
  printReading(collection)
  // A second that most readers need not wait: the pages are built when one of them is asked for.
  const server = await serveSite(outDir, undefined, {
    holds: path => INLINE_PATHS.includes(path) || path === 'embed/',
    make: async () => writeFiles(outDir, await inlinePages(collection)),
  })
  process.stdout.write(`\nPlenary is open at ${addressOf(server)}\nPress Ctrl+C to close it.\n`)
  await new Promise<void>(close => {
    process.once('SIGINT', close)
    process.once('SIGTERM', close)
  })
  await server.close()
  return EXIT.done
}

/** A folder of its own for each collection, so that two can be open at once. */
export function cacheFolder(folder: string): string {
  const name = createHash('sha256').update(fromWhereTheyStand(folder)).digest('hex').slice(0, 12)
  return join(ROOT, 'node_modules', '.cache', 'plenary', `site-${name}`)
}
