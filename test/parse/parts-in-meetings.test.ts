import { describe, test } from 'vitest'
import { checkDocument } from './check-document.ts'

describe('who has which part, the document read to the end', () => {
  test('hosts, supporters, delegations, those who declined, and a side event', () =>
    checkDocument('release-of-a-secretariat'))
  test('lists under headings, bodies that have confirmed, a signature', () =>
    checkDocument('notice-with-lists'))
})
