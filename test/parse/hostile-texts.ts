import fc from 'fast-check'
import { generateDocuments } from '../generator/generate.ts'
import { TEMPLATES } from '../generator/templates/all-templates.ts'

/** Lines and clauses of our own documents: what makes a reader look for more. */
const FRAGMENTS = generateDocuments('tune', TEMPLATES.length)
  .flatMap(({ text }) => text.split(/\n+|(?<=[.,;:]) /))
  .filter(line => line !== '' && line.length < 160)

/** What no writer means and every folder holds some day. */
const TRAPS = [
  '\u0000',
  '\u0001\u0008\u001f',
  '\u007f\u0085',
  '\ud800',
  '\udc00',
  '\ud83d',
  '\u202e',
  '\u202a\u2066\u2069',
  '\u200b\u200d\ufeff',
  'Моsсоw',
  'Ѕаmаrkаnd Сonfеrenсе',
  '__proto__',
  'constructor',
  'hasOwnProperty Council',
  'Mr. __proto__ Constructor',
  'President toString of valueOf',
  'the 3rd __proto__ Summit in Geneva on 3 May 2011',
  'the Constructor Conference (CONSTRUCTOR)',
  'hosted by the __proto__ (PROTO)',
  '30 February 2019',
  '31 April 2007',
  '29 February 2023',
  'from 30 to 31 February 2004',
  '0000-00-00',
  '9999-12-31',
  '1 January 0000',
  '1 January 0001',
  '31 December 9999',
  '99999999999999999999 delegates',
  'the 0th Session',
  'the 4294967296th Session of the Council',
  'MMMMCMXCIX Congress',
  '((([[[{{{',
  '“‘«"\'',
  ')]}”’»',
  '“The 2nd “Lake “Forum””',
  '(the Lake Forum (LF (the Forum)))',
  '.',
  '…',
  '—',
  '\t',
] as const

const GLUE = [' ', ' ', ' ', ', ', '. ', '\n', '\n\n', '\r\n', '\r', '; ', ' – ', ''] as const

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...FRAGMENTS) },
  { weight: 4, arbitrary: fc.constantFrom(...TRAPS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
)

/** Clauses of real reports, traps and rubbish, in any order, glued in any way. */
export const hostileText = fc
  .array(fc.tuple(piece, fc.constantFrom(...GLUE)), { maxLength: 9 })
  .map(pieces => pieces.flat().join(''))

/** A whole document of the generator with one trap somewhere inside it. */
export const trappedDocument = fc
  .tuple(fc.nat(10 * TEMPLATES.length), fc.constantFrom(...TRAPS), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([index, trap, where]) => {
    const text = WHOLE[index % WHOLE.length] ?? ''
    const at = Math.floor(where * text.length)
    return `${text.slice(0, at)}${trap}${text.slice(at)}`
  })

const WHOLE = generateDocuments('tune', 5 * TEMPLATES.length).map(({ text }) => text)
