import { expect, test } from 'vitest'
import { formatFacts } from '../../src/parse/facts.ts'
import { parseCollection } from '../../src/parse/parse-collection.ts'

const text = [
  'Decree on the composition of the Security Council of Ruritania',
  '',
  'The President of Kenya signed a decree on Monday. Interior Minister Ali Mwangi, who also heads a commission of the African Union, has been made a member of the body.',
].join('\n')

test('a document about no meeting says whom it names, without a role', () => {
  const dataset = parseCollection([{ file: 'decree.txt', text, sha256: '' }], { title: 'Decrees' })
  const [document] = dataset.documents
  expect(dataset.events).toEqual([])
  expect(dataset.organisations).toEqual([])
  const names = document?.named?.organisations.map(({ value }) => value.name)
  expect(names).toContain('African Union')
  expect(document?.named?.people.map(({ value }) => value.name)).toEqual(['Ali Mwangi'])
  for (const { evidence } of document?.named?.organisations ?? [])
    for (const { start, end, exact } of evidence) expect(text.slice(start, end)).toBe(exact)
  const facts = formatFacts(dataset, new Map(dataset.documents.map(({ id }) => [id, text])))
  expect(facts).toContain('"name":"African Union","acronym":"AU","role":"mentioned"')
})
