import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { PACKINGS, type Packing } from './packings.ts'

const SHORTHAND = new URL('../../parse/authority/shorthand/', import.meta.url)

/** In the script of the Worker each table of {@link PACKINGS} is short, and is written out when the Worker starts. */
export function packTables(): Plugin {
  return {
    name: 'plenary-pack-tables',
    transform(code, id) {
      const packing = PACKINGS.find(({ files }) => files.test(id))
      return packing && { code: packTable(code, packing), map: null }
    },
  }
}

/** The one table of a module: rows between backticks, which stand alone at both ends. */
export const TABLE = /`\n([^`]+)\n`/

function packTable(code: string, { shorten, expand, from }: Packing): string {
  if (!TABLE.test(code)) throw new Error(`No table was found for ${expand.name}`)
  const short = (_: string, table: string): string => `"\\n" + ${expand.name}(\`${shorten(table)}\`) + "\\n"`
  const path = JSON.stringify(fileURLToPath(new URL(from, SHORTHAND)))
  return `import { ${expand.name} } from ${path}\n${code.replace(TABLE, short)}`
}
