import { DATA_ISLAND, START_ISLAND, type InlinedData, type InlinedStart } from '../model/inlined-page.ts'
import { DataError, type DataDoor } from './data-door.ts'
import { createTextScan } from './text-scan.ts'

type Page = Pick<Document, 'getElementById'>

/**
 * The data that the page brought along, with the stories of whoever saved it. Throws where there is none: such a
 * page was never finished.
 */
export function readInlinedData(page: Page): InlinedData {
  const data = JSON.parse(page.getElementById(DATA_ISLAND)?.textContent ?? '') as InlinedData
  const { stories = [] } = readInlinedStart(page)
  const own = new Set(stories.map(({ id }) => id))
  const builtIn = data.index.stories.filter(({ id }) => !own.has(id))
  return { ...data, index: { ...data.index, stories: [...builtIn, ...stories] } }
}

/** What the page opens on; a damaged island opens it as if it had none. */
export function readInlinedStart(page: Page): InlinedStart {
  try {
    return JSON.parse(page.getElementById(START_ISLAND)?.textContent ?? '{}') as InlinedStart
  } catch {
    return {}
  }
}

/** The same door as over fetched files; nothing is ever asked of a network. */
export function createInlinedData({ index, facts, texts }: InlinedData): DataDoor {
  const factsById = new Map(facts.map(part => [part.event.id, part]))
  const textsById = new Map(texts)
  const given = <T>(value: T | undefined, reason: string): Promise<T> =>
    value === undefined ? Promise.reject(new DataError(reason)) : Promise.resolve(value)
  return {
    index,
    facts: id => given(factsById.get(id), 'The facts of this event are not part of this page.'),
    text: id => given(textsById.get(id), 'This document is not part of this page.'),
    search: createTextScan(texts),
  }
}
