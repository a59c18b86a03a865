import { expect, test } from 'vitest'
import { liveAddress } from '../../../src/ui/shared/live-address.ts'
import { stillLinks } from '../still-links.ts'

const HOME = 'https://example.org/m/'

const at = (address: string) => ({ links: stillLinks(address) })

test('a file made on the web leads back to the page it was made on', () => {
  expect(liveAddress(at('https://mirror.example/m/?data=x#v=1'), HOME)).toBe(
    'https://mirror.example/m/?data=x',
  )
})

test('a file made at home leads to the address that the site was built for', () => {
  expect(liveAddress(at('http://localhost:4173/#v=1'), HOME)).toBe(HOME)
})

test('a file made on a machine of one’s own names no address that nobody else can open', () => {
  expect(liveAddress(at('http://localhost:4173/#v=1'), undefined)).toBeUndefined()
})
