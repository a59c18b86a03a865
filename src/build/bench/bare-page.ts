import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import { fromDay } from '../../model/day.ts'
import { bundle } from '../bundle.ts'

interface BareItem {
  readonly id: string
  readonly content: string
  readonly start: readonly [year: number, month: number, day: number]
}

const HTML = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Bare</title><script type="module" src="./main.js"></script></head>
  <body><div id="timeline"></div></body>
</html>
`

/**
 * Builds the page that the app's first paint is measured against: vis-timeline, its stylesheet, and the same
 * events with their titles; no React, no fonts, no lanes.
 */
export async function buildBarePage({ events }: DatasetIndex, folder: string): Promise<string> {
  const source = join(folder, 'source')
  const outDir = join(folder, 'site')
  mkdirSync(source, { recursive: true })
  writeFileSync(join(source, 'index.html'), HTML)
  const items = events.flatMap(({ id, title, bounds }): BareItem[] => {
    if (!bounds) return []
    const { year, month, day } = fromDay(bounds.first)
    return [{ id, content: title, start: [year, month - 1, day] }]
  })
  writeFileSync(join(source, 'main.js'), script(items))
  await bundle({ root: source, base: './', build: { target: 'es2022', emptyOutDir: true } }, { outDir })
  return outDir
}

function script(items: readonly BareItem[]): string {
  return `import { Timeline } from 'vis-timeline/esnext'
import { DataSet } from 'vis-data/esnext'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
const items = ${JSON.stringify(items)}
const data = new DataSet(items.map(item => ({ ...item, start: new Date(Date.UTC(...item.start)) })))
new Timeline(document.getElementById('timeline'), data, { height: '800px' })
`
}
