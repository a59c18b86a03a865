import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findOpener } from '../../../src/parse/open-file/open-file.ts'
import { digest } from '../../../src/parse/open-file/sha256-digest.ts'
import { findSha256 } from '../../../src/parse/open-file/sha256.ts'
import { asBytes, LOCKED, makeDocx, makePdf, packDocx, run } from './make-files.ts'

/** The text, or `code: message`. */
async function open(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const opened = await (await findOpener(file)).open(bytes)
  return 'code' in opened ? `${opened.code}: ${opened.message}` : opened.text
}

test('plain text and Markdown stay as they are, whatever their ending looks like', async () => {
  const text = '# Berlin\r\n\r\nThe  forum <b>opened</b>.\n'
  expect(await open('a.txt', asBytes(text))).toBe(text)
  expect(await open('folder/A.MD', asBytes(text))).toBe(text)
})

test('a page gives its words in lines and paragraphs, without scripts, forms and navigation', async () => {
  const page = `<!doctype html><title>Site</title><nav><a href=/>Home</a></nav><h1>The  forum
    opened</h1><script>alert("no")</script><style>p{}</style>
    <p>BERLIN, 4 October &ndash; Caf&eacute; &lt;b&gt; <b>one</b>two<br>three</p><p hidden>not shown<br>nor this</p>
    <ul><li>first<li>second</ul><table><tr><td>Date<td>5 May<tr><td>Place<td>Rome</table>
    <pre>a  b\n  c</pre><form><p>the page itself</p><button>Send</button></form>`
  expect(await open('a.html', asBytes(page))).toBe(
    'The forum opened\n\nBERLIN, 4 October – Café <b> onetwo\nthree\n\nfirst\nsecond\n\nDate 5 May\nPlace Rome\n\na  b\n  c\n\nthe page itself',
  )
})

test('a page that names its encoding is read in it; of one that names none its letters decide', async () => {
  const russian = Uint8Array.of(0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0)
  const page = Uint8Array.from([...asBytes('<meta charset="windows-1251"><p>'), ...russian])
  expect(await open('a.htm', page)).toBe('Москва')
  expect(await open('a.htm', Uint8Array.from([...asBytes('<p>'), ...russian]))).toBe('Москва')
  expect(await open('a.html', asBytes('<script>draw()</script>'))).toMatch(
    /^empty-file: it is a page without words/,
  )
})

test('a Word document gives its paragraphs, the rows of its tables, and what its author kept', async () => {
  const table = `<w:tbl><w:tr><w:tc><w:p>${run('Date')}</w:p></w:tc><w:tc><w:p>${run('5 May')}</w:p></w:tc></w:tr><w:tr><w:tc><w:p>${run('Place')}</w:p></w:tc></w:tr></w:tbl>`
  const deleted = '<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>'
  const twice = `<mc:AlternateContent><mc:Choice>${run('once')}</mc:Choice><mc:Fallback>${run('once')}</mc:Fallback></mc:AlternateContent>`
  const docx = makeDocx([
    run('The forum') + run(' opened &amp; closed') + deleted,
    '',
    table,
    `${run('First')}<w:r><w:br/></w:r>${run('second')}<w:r><w:tab/></w:r>${run('third')}`,
    twice,
  ])
  expect(await open('a.docx', docx)).toBe(
    'The forum opened & closed\n\nDate 5 May\nPlace\n\nFirst\nsecond third\n\nonce',
  )
})

test('a PDF gives its lines, and an empty one where there is a gap', async () => {
  const pdf = makePdf(['Forum opens in Berlin', '', 'BERLIN, 4 October 2017. The forum', 'opened (today).'])
  expect(await open('a.pdf', pdf)).toBe(
    'Forum opens in Berlin\n\nBERLIN, 4 October 2017. The forum\nopened (today).',
  )
})

test.each([
  ['an encrypted PDF', 'a.pdf', makePdf(['Berlin'], LOCKED), /^protected-file: it is behind a password/],
  ['a PDF of pictures', 'a.pdf', makePdf([]), /^empty-file: it holds pictures of pages and no text/],
  ['a PDF that is none', 'a.pdf', asBytes('%PDF-1.4 and no more'), /^not-text: it is no sound PDF/],
  ['an old Word file', 'a.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), /^protected-file: .*old \.doc/],
  [
    'an archive of other things',
    'a.docx',
    Uint8Array.from(zipSync({ 'a.txt': strToU8('a') })),
    /^not-text: .*archive/,
  ],
  ['a broken archive', 'a.docx', makeDocx([run('a')]).slice(0, -30), /^not-text: it is no sound \.docx/],
  ['a Word document of pictures', 'a.docx', makeDocx(['']), /^empty-file: /],
  ['another ending', 'a.jpg', Uint8Array.of(1), /^wrong-ending: a \.jpg file is not read here/],
  ['no ending', 'folder.d/notes', Uint8Array.of(1), /^wrong-ending: a file without an ending/],
  ['binary bytes', 'a.txt', Uint8Array.of(65, 0, 66), /^not-text: it holds binary bytes/],
  ['an empty file', 'a.txt', Uint8Array.of(), /^empty-file: it holds no words/],
  [
    '21 MB',
    'a.txt',
    new Uint8Array(21 * 1024 * 1024).fill(65),
    /^too-large: 21\.0 MB is more than the 20 MB/,
  ],
] as const)('%s is a plain sentence', async (_, file, bytes, says) => {
  expect(await open(file, bytes)).toMatch(says)
})

test('a bomb is left alone, whatever size it says it has', async () => {
  const bomb = packDocx('A'.repeat(24 * 1024 * 1024))
  expect(bomb.length).toBeLessThan(200_000)
  expect(await open('bomb.docx', bomb)).toMatch(
    /^unsafe-archive: it unpacks to more than \d+ MB; it was left alone/,
  )
  const list = bomb.lastIndexOf(0x02, bomb.length - 60)
  const liar = bomb.slice()
  new DataView(liar.buffer).setUint32(list + 22, 5, true)
  expect(await open('liar.docx', liar)).toMatch(/^(unsafe-archive|not-text): /)
  const many = Object.fromEntries(Array.from({ length: 5100 }, (_, i) => [`p${i}`, new Uint8Array()]))
  expect(await open('many.docx', makeDocx([run('a')], many))).toMatch(
    /^unsafe-archive: it holds 51\d\d parts/,
  )
})

test('damaged bytes of every kind become a text or a sentence, never an error', async () => {
  const samples = [
    makeDocx([run('The forum opened in Berlin.')]),
    makePdf(['The forum opened.']),
    asBytes('<p>a'),
  ]
  const endings = ['docx', 'pdf', 'html', 'txt']
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...samples),
      fc.constantFrom(...endings),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
      async (sample, ending, changes) => {
        const bytes = sample.slice()
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte
        expect(await open(`a.${ending}`, bytes)).not.toBe('')
      },
    ),
    { numRuns: 300 },
  )
})

test('the hash is the one of every other program, with and without the help of the browser', async () => {
  const sizes = [0, 1, 55, 56, 63, 64, 65, 119, 1000]
  for (const bytes of sizes.map(size => Uint8Array.from({ length: size }, (_, i) => (i * 37) & 255))) {
    const right = createHash('sha256').update(bytes).digest('hex')
    const sha256 = await findSha256()
    expect(await sha256(bytes)).toBe(right)
    expect(Buffer.from(digest(bytes)).toString('hex')).toBe(right)
  }
})
