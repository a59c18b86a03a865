import { expect, test } from 'vitest'
import { placeOf } from '../../../src/ui/shared/site-place.ts'

test.each([
  ['https://example.org/meetings/#v=1&view=list', 'https://example.org/meetings/'],
  ['https://example.org/meetings/index.html?data=x#v=1', 'https://example.org/meetings/'],
  ['http://192.168.0.7:4173/#v=1', 'http://192.168.0.7:4173/'],
  ['https://localhost.example/#', 'https://localhost.example/'],
])('others can open %s', (address, base) => {
  expect(placeOf(address, undefined)).toEqual({ kind: 'open', base, pages: false })
})

test.each([
  'http://localhost:4173/#v=1',
  'http://127.0.0.1:4173/',
  'http://[::1]:80/x/',
  'http://plenary.localhost/',
  'file:///home/ana/site/index.html#v=1',
])('%s is on one machine alone', address => {
  expect(placeOf(address, undefined)).toMatchObject({ kind: 'closed', pages: false })
})

test('a page on one machine hands on the address that the site was built for', () => {
  const home = 'https://example.org/meetings/'
  expect(placeOf('http://localhost:4173/#v=1', home)).toEqual({ kind: 'home', base: home, pages: true })
})

test('a copy of the site on another server hands on its own address', () => {
  const place = placeOf('https://mirror.example/m/#v=1', 'https://example.org/meetings/')
  expect(place).toEqual({ kind: 'open', base: 'https://mirror.example/m/', pages: true })
})
