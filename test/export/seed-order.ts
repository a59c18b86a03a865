import { resolve } from 'node:path'
import { readCollection } from '../../src/build/collection.ts'
import { eventParts } from '../../src/model/event-parts.ts'
import type { ExportOrder } from '../../src/export/order.ts'
import { estimateWidth } from '../../src/export/pptx/estimate-width.ts'
import { FIRST_CHOICES } from '../../src/model/first-choices.ts'
import { pictureWords } from '../../src/ui/shared/picture-words.ts'

/** An export of the five seeds, read once; the whole timeline from a public address unless `asked` says otherwise. */
export function seedOrder(asked: Partial<ExportOrder> = {}): ExportOrder {
  const { index, facts, texts } = seeds()
  return {
    index,
    data: {
      facts: async id => {
        const part = facts.get(id)
        if (!part) throw new Error(`No facts of ${id}.`)
        return part
      },
      text: async id => texts.get(id) ?? '',
    },
    scope: 'all',
    choices: FIRST_CHOICES,
    shown: new Set(index.events.map(({ id }) => id)),
    address: 'https://example.org/meetings/',
    picture: { width: 1280, height: 720, scale: 1, theme: 'light', transparent: false },
    measure: estimateWidth,
    words: pictureWords(index),
    ...asked,
  }
}

/** What asks for the story that lies with the seeds. */
export function seedStory(): Partial<ExportOrder> {
  const [story] = seeds().index.stories
  return story ? { scope: 'story', story } : {}
}

let read: ReturnType<typeof readSeeds> | undefined
const seeds = () => (read ??= readSeeds())

function readSeeds() {
  const { dataset, index, texts } = readCollection(resolve('seeds'))
  return { index, texts, facts: new Map(eventParts(dataset).map(part => [part.event.id, part])) }
}
