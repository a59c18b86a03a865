import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Dataset } from '../../model/dataset.ts'
import type { SourceFile, parseCollection } from '../../parse/parse-collection.ts'
import { bundle } from '../bundle.ts'
import { ROOT } from '../site-config.ts'
import { workerPlugins } from '../worker-plugins.ts'

/** Reads documents into one collection. */
export type ReadAll = (files: readonly SourceFile[]) => Dataset

/**
 * The parser bundled and minified, as readers get it: Vite reads the commands module by module, and calls
 * between its modules make the parser a quarter slower.
 */
export async function shippedParser(): Promise<ReadAll> {
  const entry = join(ROOT, 'src/parse/parse-collection.ts')
  const [script] = await bundle(
    { root: ROOT, plugins: workerPlugins() },
    {
      write: false,
      copyPublicDir: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: 'parser' },
    },
  )
  if (script?.type !== 'chunk') throw new Error('The parser did not become one script.')
  const folder = mkdtempSync(join(tmpdir(), 'plenary-bench-'))
  const file = join(folder, 'parser.mjs')
  writeFileSync(file, script.code)
  const parser = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    readonly parseCollection: typeof parseCollection
  }
  rmSync(folder, { recursive: true })
  return files => parser.parseCollection(files, { title: 'timed' })
}
