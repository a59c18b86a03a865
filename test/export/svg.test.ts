import { expect, test } from 'vitest'
import { drawScore } from '../../src/derive/picture/score-picture.ts'
import { inksOf } from '../../src/export/inks.ts'
import { formatSvg } from '../../src/export/svg.ts'
import { writeSvg } from '../../src/export/picture-writer.ts'
import type { Picture } from '../../src/model/picture.ts'
import { HOSTILE_TITLES } from '../shared-cases/hostile-titles.ts'
import { seedOrder } from './seed-order.ts'

const LIGHT = inksOf({ theme: 'light', transparent: false })
const never = new AbortController().signal

test('the five seeds are drawn as `five-seeds.svg` shows them', async () => {
  const blob = await writeSvg(seedOrder(), () => undefined, never)
  await expect(await blob.text()).toMatchFileSnapshot('five-seeds.svg')
})

test('one event is a card with its quotation and where that stands', async () => {
  const order = seedOrder()
  const [event] = order.index.events
  const card = { ...order, scope: 'event', choices: { ...order.choices, event: event?.id } } as const
  const svg = await (await writeSvg(card, () => undefined, never)).text()
  expect(svg).toContain('>31 May 2016<')
  expect(svg).toContain('>TASS, line 7<')
})

test('a cancelled export writes nothing', async () => {
  const gone = AbortSignal.abort()
  await expect(writeSvg(seedOrder(), () => undefined, gone)).rejects.toBe(gone.reason)
})

test('without a sheet nothing is painted behind, and no mark has a halo', () => {
  const order = seedOrder()
  const picture = drawScore({ ...order, ...order.picture })
  const count = (svg: string, what: string): number => svg.split(what).length - 1
  const clear = formatSvg(picture, inksOf({ theme: 'light', transparent: true }))
  expect(clear).not.toContain('width="100%"')
  expect(count(clear, '<path')).toBeLessThan(count(formatSvg(picture, LIGHT), '<path'))
})

test('no title becomes anything but text', () => {
  for (const title of HOSTILE_TITLES) {
    const text = { kind: 'text', x: 0, y: 10, anchor: 'start', text: title, size: 12, weight: 400 } as const
    const picture: Picture = {
      ...{ width: 10, height: 10, alt: title },
      parts: [{ ...text, voice: 'serif', ink: 'ink', width: 10 }],
    }
    const svg = formatSvg(picture, LIGHT)
    expect(svg.match(/<(\w+)/g)).toEqual(['<svg', '<title', '<rect', '<text'])
    expect(svg).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u)
  }
})
