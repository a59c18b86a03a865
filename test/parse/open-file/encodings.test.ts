import { expect, test } from 'vitest'
import { decodeText } from '../../../src/parse/open-file/decode-text.ts'
import { decodeOlder } from '../../../src/parse/open-file/guess-encoding.ts'
import { asBytes } from './make-files.ts'

const FRENCH = 'Café « Élysée », à Genève – “déjà vu”. The Président’s speech: “naïve”.\nSecond line.\n'
const RUSSIAN = 'Совещание руководителей открылось в Москве 4 октября. Участвовали делегации семи стран.\n'
const ENGLISH = 'GENEVA, 4 October 2017. The forum opened today.\n'

/** The bytes of a text in an encoding of one byte a letter. */
function inEncoding(label: string, text: string): Uint8Array {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  const letters = label === 'windows-1252' ? decodeOlder(all, label) : new TextDecoder(label).decode(all)
  return Uint8Array.from([...text], letter => letters.indexOf(letter))
}

/** The text and what is said of it, or the reason why there is none. */
function read(bytes: Uint8Array): string {
  const decoded = decodeText(bytes)
  if (decoded.kind === 'refused') return `${decoded.code} in line ${decoded.line}`
  const { message = '', line } = decoded.remark ?? {}
  const said = / was read as (\S+),/.exec(message)?.[1]
  return said === undefined ? decoded.text : `${said} from line ${line}: ${decoded.text}`
}

test.each([
  ['windows-1252', FRENCH, 'windows-1252'],
  ['iso-8859-1', FRENCH.replaceAll(/[–“”’]/g, "'"), 'windows-1252'],
  ['windows-1251', RUSSIAN, 'windows-1251'],
  ['koi8-r', RUSSIAN, 'koi8-r'],
])('a text in %s is read, and that is said', (label, text, said) => {
  expect(read(inEncoding(label, text))).toBe(`${said} from line 1: ${text}`)
})

test('one letter far down in a long text is enough, and its line is named', () => {
  const long = ENGLISH.repeat(4000)
  expect(read(inEncoding('windows-1252', `${long}A café.\n`))).toBe(
    `windows-1252 from line 4001: ${long}A café.\n`,
  )
})

test('UTF-16 is read with its mark and without, in both orders', () => {
  const little = Buffer.from(ENGLISH, 'utf16le')
  const big = Buffer.from(little).swap16()
  expect(read(Buffer.concat([Buffer.of(0xff, 0xfe), little]))).toBe(ENGLISH)
  expect(read(Buffer.concat([Buffer.of(0xfe, 0xff), big]))).toBe(ENGLISH)
  expect(read(little)).toBe(ENGLISH)
  expect(read(big)).toBe(ENGLISH)
})

test('where letters leave doubt nothing is guessed', () => {
  const damaged = Uint8Array.from([...asBytes('Déjà vu, café, naïve. '), 0xe9, ...asBytes('\n')])
  expect(read(damaged)).toBe('not-utf-8 in line 1')
  expect(read(inEncoding('iso-8859-2', 'Spotkanie w Łodzi, Wałęsa, źródło, żółć.'))).toBe(
    'not-utf-8 in line 1',
  )
  expect(read(inEncoding('windows-1251', 'СОВЕЩАНИЕ В МОСКВЕ'))).toBe('not-utf-8 in line 1')
  expect(read(Uint8Array.from([...asBytes('Caf'), 0xe9, 7, 7]))).toBe('not-utf-8 in line 1')
  expect(read(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13))).toBe('not-text in line 1')
})
