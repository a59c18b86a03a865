import { createServer } from 'vite'
import { chooseFolder } from '../choose-folder.ts'
import { EXIT } from '../exit-codes.ts'
import { readCollection, type Collection } from '../collection.ts'
import { readCommandLine } from '../command-line.ts'
import { printReading } from '../report.ts'
import { siteConfig } from '../site-config.ts'

/** `npm run dev -- [DIR]`: the app from its sources; a saved document appears at once. */
export async function dev(argv: readonly string[]): Promise<number> {
  const { paths } = readCommandLine(argv, {})
  const folder = chooseFolder(paths)
  const read = (): Collection => {
    const collection = readCollection(folder)
    printReading(collection)
    return collection
  }
  const server = await createServer({ ...siteConfig({ folder, read }), configFile: false })
  await server.listen()
  server.printUrls()
  await new Promise<void>(close => {
    process.once('SIGINT', close)
    process.once('SIGTERM', close)
  })
  await server.close()
  return EXIT.done
}
