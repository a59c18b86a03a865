import { execFileSync } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder, ROOT, runPlenary, spawnPlenary, type Ran } from './run-plenary.ts'

const BERLIN = readFileSync(join(ROOT, 'seeds/002_469faddfd09abc77.txt'))
const utf16 = (text: string): Uint8Array =>
  Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, 'utf16le')])

function report(files: Readonly<Record<string, string | Uint8Array>>): Promise<Ran> {
  return runPlenary(['parse', '.', '--format', 'report'], makeFolder(files))
}

/** Whatever happens, a person reads sentences and no stack. */
function expectSentences({ stdout, stderr }: Ran): void {
  expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m)
  expect(`${stdout}${stderr}`).not.toMatch(/undefined|NaN|\[object|Plenary stopped/)
}

const BAD: readonly (readonly [kind: string, file: string, bytes: string | Uint8Array, said: RegExp])[] = [
  ['an empty file', 'empty.txt', '', /^empty\.txt error: it holds no words\.$/m],
  ['a file of white space', 'blank.txt', ' \n\t\n', /^blank\.txt error: it holds no words\.$/m],
  [
    'a file in no encoding that can be told',
    'old.txt',
    Buffer.from('First line\nCaf \u00E9\u00B3 \u00A4, 4 October 2017\n', 'latin1'),
    /^old\.txt:2 error: byte 16 is not UTF-8; save the file again with the encoding UTF-8\.$/m,
  ],
  [
    'a file in an older encoding',
    'older.txt',
    Buffer.from('First line\nCaf\u00E9, 4 October 2017\n', 'latin1'),
    /^older\.txt:2 warning: it is not UTF-8 and was read as windows-1252, which its letters speak for;/m,
  ],
  [
    'binary bytes',
    'picture.txt',
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
    /^picture\.txt:3 error: it holds binary bytes, so it is no plain text/m,
  ],
  [
    'a file over 20 MB',
    'library.txt',
    Buffer.alloc(21 * 1024 * 1024, 'word '),
    /^library\.txt error: 21\.0 MB is more than the 20 MB that one document may have; split it\.$/m,
  ],
  [
    'a text about no meeting',
    'soup.txt',
    'A recipe for soup.\n\nBoil water, then add salt.\n',
    /^soup\.txt note: reports no meeting\b/m,
  ],
  ['the same content twice', 'twin.txt', BERLIN, /^twin\.txt note: the same words as berlin\.txt/m],
]

test.each(BAD)('%s is named with its reason, and the rest is read', async (_, file, bytes, said) => {
  const run = await report({ 'berlin.txt': BERLIN, [file]: bytes })
  expect(run.stdout).toMatch(said)
  expect(run.stdout).toMatch(/, 1 event\b/)
  expect(run.status).toBe(0)
  expectSentences(run)
})

test('10 MB on a single line are read, with a warning that says where', async () => {
  const run = await report({ 'berlin.txt': BERLIN, 'line.txt': 'The weather was fine. '.repeat(480_000) })
  expect(run.stdout).toMatch(/^line\.txt:1 warning: one line of 10560000 characters/m)
  expect(run.stdout).toMatch(/^2 documents, 1 event\b/m)
  expectSentences(run)
}, 120_000)

test('an empty folder is no error of the program: it says what to do, and that nothing was read', async () => {
  const run = await report({})
  expect(run.stdout).toMatch(/There are no documents yet: put \.txt files into the folder\./)
  expect(run.status).toBe(1)
  expectSentences(run)
})

test.each(['the minutes, 2016.txt', `"Berlin" isn't <b>.txt`, 'Совещание в Берлине.txt', 'içinde/ﬁle.md'])(
  'the file name %s is kept as it is',
  async name => {
    const run = await runPlenary(['parse', '.'], makeFolder({ [name]: BERLIN }))
    const dataset = JSON.parse(run.stdout) as { documents: { file: string }[]; events: unknown[] }
    expect(dataset.documents.map(({ file }) => file)).toEqual([name])
    expect(dataset.events).toHaveLength(1)
    expectSentences(run)
  },
)

test('what is no file, leads nowhere or breaks off is named, and the rest is read', async () => {
  const folder = makeFolder({ 'berlin.txt': BERLIN, 'half.txt': Uint8Array.of(0xff, 0xfe, 0x41) })
  symlinkSync('nowhere.txt', join(folder, 'gone.txt'))
  symlinkSync('.', join(folder, 'round'))
  if (process.platform !== 'win32') execFileSync('mkfifo', [join(folder, 'pipe.txt')])
  const run = await runPlenary(['parse', '.', '--format', 'report'], folder)
  expect(run.stdout).toMatch(/^half\.txt error: it begins as UTF-16 and does not go on so/m)
  expect(run.stdout).toMatch(/^gone\.txt error: the system would not open it \(ENOENT\)/m)
  if (process.platform !== 'win32')
    expect(run.stdout).toMatch(/^pipe\.txt error: it is no file but a pipe or a device\.$/m)
  expect(run.stdout).toMatch(/^1 document, 1 event\b/m)
  expectSentences(run)
})

test('a file named twice is read once, and files of one name stay apart', async () => {
  const folder = makeFolder({ 'a/x.txt': BERLIN, 'b/x.txt': 'A recipe for soup.\n' })
  const files = async (...paths: readonly string[]): Promise<readonly string[]> => {
    const { stdout } = await runPlenary(['parse', ...paths], folder)
    return (JSON.parse(stdout) as { documents: { file: string }[] }).documents.map(({ file }) => file)
  }
  expect(await files('a', 'a/x.txt')).toEqual(['x.txt'])
  expect(await files('a', 'b/x.txt')).toEqual(
    ['a/x.txt', 'b/x.txt'].map(name => join(folder, name).replace(/^\W+/, '')),
  )
})

test('UTF-16 with its mark reads as UTF-8 does', async () => {
  const events = async (bytes: Uint8Array): Promise<unknown> => {
    const run = await runPlenary(['parse', '.'], makeFolder({ 'berlin.txt': bytes }))
    return (JSON.parse(run.stdout) as { readonly events: unknown }).events
  }
  const text = new TextDecoder().decode(BERLIN)
  expect(await events(utf16(text))).toEqual(await events(new TextEncoder().encode(text)))
})

test('README.md, hidden files and other endings are no documents', async () => {
  const run = await report({
    'berlin.txt': BERLIN,
    'README.md': 'About.',
    '.draft.txt': 'A draft.',
    'a.pdf': '%PDF',
    'b.doc': 'x',
    'c.png': 'x',
  })
  expect(run.stdout).toMatch(/^1 document, 1 event\b/m)
  expect(run.stdout).toMatch(
    /^a\.pdf note: a \.pdf file is not read by a command; save its text as \.txt, or open it on the page\.$/m,
  )
  expect(run.stdout).toMatch(
    /^b\.doc note: a \.doc file is not read by a command; save its text as \.txt\.$/m,
  )
})

test.each([
  [['parse', 'nowhere'], /^There is no file or folder ".*nowhere"\.$/m],
  [
    ['parse', '.', '--colour'],
    /^Unknown option '--colour'\. The options here are: --format VALUE, --out VALUE\.$/m,
  ],
  [['parse', '.', '--format', 'xml'], /^There is no format "xml"; choose dataset, facts, report\.$/m],
  [['parse'], /^Name the files or the folder to read/m],
  [['build', 'nowhere', '--out', 'out'], /^There is no folder ".*nowhere"\./m],
  [['build', '.', '--url', 'example'], /^--url "example" is no address/m],
  [['start', 'a', 'b'], /^Give one folder, not 2/m],
  [['parse', '.', '--out', 'nowhere/x'], /^--out "nowhere\/x" cannot be written/m],
  [['build', '.', '--out', '.'], /^--out "\." holds the documents, and would be emptied/m],
  [['build', 'berlin.txt'], /^".*berlin\.txt" is a file\./m],
  [['fly'], /^There is no command "fly"\. The commands are:$/m],
])('wrong use ends with 2 and one sentence: %j', async (argv, said) => {
  const run = await runPlenary(argv, makeFolder({ 'berlin.txt': BERLIN }))
  expect(run.stderr).toMatch(said)
  expect(run.status).toBe(2)
  expect(run.stdout).toBe('')
  expectSentences(run)
})

test('settings that are no YAML are named with their line, and the documents are read', async () => {
  const run = await report({ 'berlin.txt': BERLIN, 'plenary.yaml': 'title: "Meetings\n' })
  expect(run.stdout).toMatch(/^plenary\.yaml:\d+:\d+ warning: it is not YAML/m)
  expect(run.stdout).toMatch(/1 event\b/)
  expectSentences(run)
})

test('the program as it is started says the same, and nothing of its own on the way of the data', () => {
  const files = Object.fromEntries(BAD.map(([, file, bytes]) => [file, bytes]))
  const folder = makeFolder({ 'berlin.txt': BERLIN, ...files })
  const run = spawnPlenary(['parse', '.'], {}, folder)
  expect(JSON.parse(run.stdout)).toHaveProperty('events.length', 1)
  expect(run.stderr.match(/ error: /g)).toHaveLength(5)
  expect(run.status).toBe(0)
  expectSentences({ ...run, stdout: '' })
})
