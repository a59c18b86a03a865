import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeFolder, runPlenary } from './run-plenary.ts'

const MEETING = `Forum on Water Held in Oslo

OSLO, 4 March 2019. The Forum on Water was held in Oslo on 4 March 2019. It was organised by the United Nations.
`
const NEEDING_AN_ADDRESS = ['e', 's', 'posters', 'oembed.json']

function outFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-out-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'site')
}

test('without an address the site has none of what needs one, and the build says so', async () => {
  const out = outFolder()
  const { stdout, status } = await runPlenary(['build', makeFolder({ 'a.txt': MEETING }), '--out', out])
  expect(status).toBe(0)
  expect(stdout.match(/^Without --url .*$/gm)).toEqual([
    'Without --url these are left out: Open Graph tags, oembed.json, the pages s/STORY/ and e/EVENT/, and posters/.',
  ])
  expect(NEEDING_AN_ADDRESS.filter(name => existsSync(join(out, name)))).toEqual([])
  expect(readFileSync(join(out, 'index.html'), 'utf8')).not.toMatch(/og:|canonical|oembed/)
  expect(readFileSync(join(out, '_headers'), 'utf8')).toMatch(/^\/\*\n/)
})

test('with an address the page of the app has its tags, whatever the title', async () => {
  const out = outFolder()
  const title = '"><script>alert(1)</script> & \u202Emore'
  const folder = makeFolder({ 'a.txt': MEETING })
  const address = ['--url', 'https://example.org/water', '--title', title]
  const { stdout, status } = await runPlenary(['build', folder, '--out', out, ...address])
  expect([status, stdout.includes('Without --url')]).toEqual([0, false])
  const html = readFileSync(join(out, 'index.html'), 'utf8')
  expect(html).toContain('<link rel="canonical" href="https://example.org/water/">')
  expect(html).toContain('content="https://example.org/water/posters/timeline.png"')
  expect(html).not.toContain('<script>alert')
  expect(NEEDING_AN_ADDRESS.filter(name => !existsSync(join(out, name)))).toEqual([])
  const headers = readFileSync(join(out, '_headers'), 'utf8')
  expect(headers).toMatch(/^\/water\/\*\n/)
})

test('what is no address is refused before anything is read', async () => {
  const { status, stderr } = await runPlenary(['build', '--out', outFolder(), '--url', 'example.org'])
  expect([status, stderr]).toEqual([
    2,
    '--url "example.org" is no address; write it as https://example.org/meetings/.\n',
  ])
})
