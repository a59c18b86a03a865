import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { escapeXml } from '../svg.ts'
import { ZIP_DAY } from '../zip-day.ts'
import type { Deck } from './deck.ts'
import { describeOthers, finishSlide, slideLinks } from './finish-slide.ts'
import { finishNotes } from './finish-notes.ts'
import { colourScheme } from './theme.ts'

type Part = (xml: string) => string

/**
 * The presentation with what pptxgenjs leaves out: words for who cannot see a shape, links on shapes, notes in
 * paragraphs, the colours of the theme, and properties that name the data and no clock.
 */
export function finishPackage(bytes: Uint8Array, deck: Deck): Uint8Array {
  const parts = unzipSync(bytes)
  const finished: Zippable = {}
  for (const name of Object.keys(parts).toSorted(contentTypesFirst)) {
    const part = parts[name]
    if (!part || name.endsWith('/') || isEmptyFolder(name)) continue
    const finish = finisherOf(name, deck)
    finished[name] = finish ? strToU8(finish(strFromU8(part))) : part
  }
  return zipSync(finished, { mtime: ZIP_DAY, level: 6 })
}

/** Some readers look for it in the first entry. */
function contentTypesFirst(a: string, b: string): number {
  const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : 1)
  return rank(a) - rank(b) || (a < b ? -1 : 1)
}

const isEmptyFolder = (name: string): boolean => !/\.[a-z]+$/u.test(name)

function finisherOf(name: string, deck: Deck): Part | undefined {
  if (name === 'docProps/core.xml') return () => coreProperties(deck)
  if (name === 'docProps/app.xml') return () => appProperties(deck)
  if (name === 'ppt/theme/theme1.xml')
    return xml => xml.replace(/<a:clrScheme .*?<\/a:clrScheme>/su, colourScheme())
  if (/^ppt\/(?:slideLayouts|slideMasters|notesMasters)\/[^/]*\.xml$/u.test(name)) return describeOthers
  const [, folder, number] = /^ppt\/(slides|slides\/_rels|notesSlides)\/[a-zA-Z]+(\d+)\.xml/u.exec(name) ?? []
  const slide = deck.slides[Number(number) - 1]
  if (!slide) return undefined
  if (folder === 'slides') return xml => finishSlide(xml, slide)
  return folder === 'notesSlides' ? xml => finishNotes(xml, slide) : xml => slideLinks(xml, slide)
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Days of writing are left out: they may be, and no clock belongs into a file. */
function coreProperties({ title, subject, hash, version }: Deck): string {
  const described = [`Plenary ${version}`, ...(hash === undefined ? [] : [`SHA-256 ${hash}`])].join(', ')
  const fields = [
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:subject>${escapeXml(subject)}</dc:subject>`,
    '<dc:creator>Plenary</dc:creator>',
    ...(hash === undefined ? [] : [`<dc:identifier>sha256:${hash}</dc:identifier>`]),
    `<dc:description>${escapeXml(described)}</dc:description>`,
    `<cp:version>${escapeXml(version)}</cp:version>`,
  ]
  return `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${fields.join('')}</cp:coreProperties>`
}

function appProperties({ slides }: Deck): string {
  const count = `<Slides>${slides.length}</Slides><Notes>${slides.length}</Notes>`
  return `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Plenary</Application>${count}</Properties>`
}
