import { expect, test } from 'vitest'
import { readDocuments, type ChosenFile, type ReadCollection } from '../../src/state/parser-door.ts'

const FORUM = 'Forum opens in Rome\n\nROME, 4 May 2011. The Third Forum on Rivers opened in Rome today.\n'

const chosen = (path: string, text: string): ChosenFile => ({ path, content: new Blob([text]) })

function read(files: readonly ChosenFile[], patience?: number): Promise<ReadCollection> {
  return readDocuments(
    { title: 'Forums', files, corrections: [], before: [] },
    () => undefined,
    new AbortController().signal,
    patience,
  )
}

const said = ({ joined }: ReadCollection): readonly string[] =>
  joined.index.diagnostics.map(({ code, file }) => `${file} ${code}`)

test('a document that takes too long is stopped and listed, and those before and after it are read', async () => {
  const slow = chosen('m.txt', `${FORUM}\n`.repeat(60_000))
  const result = await read([chosen('a.txt', FORUM), slow, chosen('z.txt', FORUM)], 300)
  expect(result.documents.map(({ file }) => file)).toEqual(['a.txt', 'z.txt'])
  expect(said(result)).toContain('m.txt too-slow')
  expect(result.joined.index.events).toHaveLength(1)
})

test('the progress names each file before it is read, and a cancelled reading is rejected at once', async () => {
  const stop = new AbortController()
  const seen: string[] = []
  const files = Array.from({ length: 50 }, (_, i) => chosen(`${String(i).padStart(2, '0')}.txt`, FORUM))
  const reading = readDocuments(
    { title: 'Forums', files, corrections: [], before: [] },
    ({ files: sorted, outcomes }) => {
      seen.push(sorted[outcomes.length]?.path ?? 'all')
      if (seen.length === 3) stop.abort(new Error('enough'))
    },
    stop.signal,
  )
  await expect(reading).rejects.toThrow('enough')
  expect(seen).toEqual(['00.txt', '01.txt', '02.txt'])
})

test('a file that vanishes meanwhile is listed', async () => {
  const folder = await navigator.storage.getDirectory()
  const handle = await folder.getFileHandle('gone.txt', { create: true })
  const writer = await handle.createWritable()
  await writer.write(FORUM)
  await writer.close()
  const content = await handle.getFile()
  await folder.removeEntry('gone.txt')
  const result = await read([{ path: 'gone.txt', content }, chosen('here.txt', FORUM)])
  expect(result.documents.map(({ file }) => file)).toEqual(['here.txt'])
  expect(said(result)).toContain('gone.txt unreadable-file')
})

test('ids follow the names of the files, whatever the order in which they were chosen', async () => {
  const files = [
    chosen('b.txt', FORUM),
    chosen('a.txt', FORUM),
    chosen('a.md', FORUM),
    chosen('a.txt', FORUM),
  ]
  const result = await read(files)
  expect(result.documents.map(({ id, file }) => `${file} ${id}`)).toEqual([
    'a (2).txt a (2)',
    'a.md a',
    'a.txt a.txt',
    'b.txt b',
  ])
})
