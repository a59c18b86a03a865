import type { Plugin } from 'vite'
import { functionsLast } from './functions-last.ts'
import { gatherWords } from './gather-words.ts'
import { shortProperties } from './short-properties.ts'
import { spacedLists } from './spaced-lists.ts'
import { packTables } from './shorthand/pack-tables.ts'

/** What makes the parser lighter on its way into a browser; it reads the same with and without them. */
export const workerPlugins = (): Plugin[] => [
  packTables(),
  shortProperties(),
  spacedLists(),
  gatherWords(),
  functionsLast(),
]
