import { fillTemplate } from '../../export/html-file.ts'
import { formatLink } from '../../link/permalink.ts'
import type { Choices } from '../../model/choices.ts'
import type { EventFacts } from '../../model/event-part.ts'
import type { ReadCollection } from '../../state/parser-door.ts'
import { fileName, saveFile } from '../shared/save-file.ts'

/** The dataset as JSON, the same that `npm run parse` prints of these files. */
export function saveDataset({ joined }: ReadCollection): void {
  const content = new Blob([joined.dataset], { type: 'application/json' })
  saveFile(fileName(joined.index.title, 'json'), content)
}

/** The app with these documents in one file, which opens on `choices` anywhere, without a network. */
export async function savePage({ joined, documents }: ReadCollection, choices: Choices): Promise<void> {
  const data = {
    index: joined.index,
    facts: joined.facts.map(([, json]) => JSON.parse(json) as EventFacts),
    texts: documents.map(({ id, text }) => [id, text] as const),
  }
  const start = { link: formatLink({ ...choices, step: undefined }) }
  const content = await fillTemplate(document.baseURI, data, start, new AbortController().signal)
  saveFile(fileName(joined.index.title, 'html'), content)
}
