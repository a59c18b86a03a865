import { randomBytes } from 'node:crypto'
import type { Rolldown } from 'vite'
import { expect, test } from 'vitest'
import { findOverweight, weighPages, weighSite } from '../../src/build/site-weight.ts'

interface Part {
  readonly code: string
  readonly imports?: readonly string[]
  readonly brings?: string
  readonly starts?: 'at once' | 'later'
}

/** A bundle of scripts as Vite gives it, with what weighing looks at. */
function bundle(parts: Readonly<Record<string, Part>>): Rolldown.OutputChunk[] {
  return Object.entries(parts).map(([name, { code, imports = [], brings = '/src/a.ts', starts }]) => ({
    type: 'chunk',
    name,
    fileName: `${name}.js`,
    code,
    imports: imports.map(other => `${other}.js`),
    moduleIds: [brings],
    isEntry: starts === 'at once',
    isDynamicEntry: starts === 'later',
  })) as unknown as Rolldown.OutputChunk[]
}

/** Words that no compressor makes shorter than some three quarters of their length. */
const dense = (bytes: number): string => randomBytes(bytes).toString('base64')

test('what the page imports at once is the shell; what the timeline shares with it is not counted twice', () => {
  const weights = weighSite(
    bundle({
      index: { code: dense(1000), imports: ['shared'], starts: 'at once' },
      shared: { code: dense(30_000) },
      Score: {
        code: dense(60_000),
        imports: ['shared', 'dates'],
        brings: '/node_modules/vis-timeline/esnext/esm/vis.mjs',
        starts: 'later',
      },
      dates: { code: dense(2000) },
      ListView: { code: dense(3000), imports: ['dates'], starts: 'later' },
    }),
  )
  const kilobytes = weights.map(({ part, bytes }) => `${part} ${Math.round(bytes / 1000)}`)
  expect(kilobytes).toEqual([
    'shell 31',
    'index of the documents 0',
    'timeline 62',
    'later: ListView 5',
    'fonts 0',
  ])
  expect(findOverweight(weights)).toEqual([])
})

test('a part over its budget is named, and so is a timeline that is nowhere to be found', () => {
  const weights = weighSite(bundle({ index: { code: dense(100_000), starts: 'at once' } }))
  expect(findOverweight(weights)).toEqual([
    expect.stringMatching(/^shell weighs 10\d\.\d kB, over 95\.0 kB$/),
    'no script of its own brings vis-timeline',
  ])
})

test('a page that holds everything is weighed without its typefaces', () => {
  const page = `<style>@font-face { src: url(${dense(90_000)}) }</style><script>${dense(3000)}</script>`
  const [weight] = weighPages(new Map([['embed/index.html', page]]))
  expect(weight).toMatchObject({ part: 'embed/index.html', budget: 240_000 })
  expect(Math.round((weight?.bytes ?? 0) / 1000)).toBe(3)
})
