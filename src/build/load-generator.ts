import { createServer } from 'vite'
import { ROOT } from './site-config.ts'

/** What the commands use of `test/generator`; the build itself imports nothing of the tests. */
export interface Generator {
  scoreSplit(split: string, count: number): ScoredSplit
  /** Compares what was read with answer keys, each text parsed alone. */
  scoreTexts(golds: readonly unknown[], texts: readonly string[]): ScoredSplit
  formatTally(tally: unknown): string
  formatMisses(tally: unknown): string
}

export interface ScoredSplit {
  readonly golds: readonly unknown[]
  readonly facts: readonly unknown[]
  readonly tally: unknown
  /** Of what is shown as plainly stated alone. */
  readonly stated: unknown
}

/** Reads the generator's sources as Vite reads those of the site. */
export async function loadGenerator(): Promise<Generator> {
  const reader = await createServer({
    root: ROOT,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, ws: false },
  })
  try {
    const score = await reader.ssrLoadModule('/test/generator/score-split.ts')
    const figures = await reader.ssrLoadModule('/test/generator/figures.ts')
    return { ...score, ...figures } as unknown as Generator
  } finally {
    await reader.close()
  }
}
