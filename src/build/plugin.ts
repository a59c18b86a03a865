import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import type { Dataset } from '../model/dataset.ts'
import { indexDataset } from '../model/index-dataset.ts'
import type { DocumentId } from '../model/ids.ts'

// Stand-in until the parser and the real build room arrive.
export function plenary({ folder }: { folder: string }): Plugin {
  const dataset = JSON.parse(readFileSync('.dev/dataset.json', 'utf8')) as Dataset
  const texts = new Map(
    dataset.documents.map(d => [d.id, readFileSync(`${folder}/${d.file}`, 'utf8')] as [DocumentId, string]),
  )
  const files = new Map<string, string>()
  for (const document of dataset.documents)
    files.set(`texts/${document.sha256.slice(0, 16)}.txt`, texts.get(document.id) ?? '')
  for (const event of dataset.events) {
    if (event.within !== undefined) continue
    const facts = {
      event,
      beside: dataset.events.filter(other => other.within === event.id),
      documents: dataset.documents.filter(document => event.documents.includes(document.id)),
    }
    files.set(`dataset/events/${encodeURIComponent(event.id)}.json`, JSON.stringify(facts))
  }
  return {
    name: 'plenary',
    resolveId: id => (id === 'virtual:plenary-index' ? `\0${id}` : undefined),
    load: id =>
      id === '\0virtual:plenary-index'
        ? `export default ${JSON.stringify(indexDataset(dataset, texts))}`
        : undefined,
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const body = files.get((request.url ?? '').slice(1).split('?')[0] ?? '')
        if (body === undefined) return next()
        response.setHeader('content-type', 'text/plain; charset=utf-8')
        response.end(body)
      })
    },
    generateBundle() {
      for (const [fileName, source] of files)
        this.emitFile({ type: 'asset', fileName: decodeURIComponent(fileName), source })
    },
  }
}
