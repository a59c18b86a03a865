import { escapeXml } from '../svg.ts'
import type { DeckLink, DeckShape, DeckSlide } from './deck.ts'
import { shapeName } from './paint-deck.ts'

const SHAPE = /<p:cNvPr id="(\d+)" name="([^"]*)">(?:<\/p:cNvPr>)/gu
const NUMBERED = new RegExp(`^${shapeName(0).replace('0', '(\\d+)')}$`, 'u')
const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'
const SLIDE_LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide'

/**
 * Each shape with its name, its words for who cannot see it, its link, and the title marked as such. What goes in
 * is given by functions: `$&` in a title is no sign of `replace`.
 */
export function finishSlide(xml: string, slide: DeckSlide): string {
  const titles = new Set(slide.shapes.flatMap((shape, i) => (isTitle(shape) ? [shapeName(i)] : [])))
  return describeRoot(xml, titleOf(slide))
    .replace(/<p:sp>.*?<\/p:nvSpPr>/gsu, head => (titles.has(nameIn(head)) ? asTitle(head) : head))
    .replace(SHAPE, (whole, id: string, name: string) => {
      const number = Number(NUMBERED.exec(name)?.[1] ?? Number.NaN)
      const shape = slide.shapes[number]
      return shape ? described(id, number, shape) : whole
    })
}

const isTitle = (shape: DeckShape): boolean => shape.kind === 'text' && shape.isTitle === true

const titleOf = ({ shapes }: DeckSlide): string => shapes.find(isTitle)?.alt ?? ''

const nameIn = (head: string): string => / name="([^"]*)"/u.exec(head)?.[1] ?? ''

function asTitle(head: string): string {
  return head.replace('<p:nvPr></p:nvPr>', '<p:nvPr><p:ph type="title"/></p:nvPr>').replace(' txBox="1"', '')
}

/** The group that holds all shapes of a slide says what the slide shows. */
function describeRoot(xml: string, words: string): string {
  return xml.replace(
    '<p:cNvPr id="1" name=""/>',
    () => `<p:cNvPr id="1" name="" descr="${escapeXml(words)}"/>`,
  )
}

/** What a shape is called in lists of shapes, and what it says. */
function described(id: string, number: number, shape: DeckShape): string {
  const name = `${isTitle(shape) ? 'Title' : NAMES[shape.kind]} ${number + 1}`
  const open = `<p:cNvPr id="${id}" name="${name}" descr="${escapeXml(shape.alt)}"`
  return shape.link ? `${open}>${click(shape.link, number)}</p:cNvPr>` : `${open}/>`
}

const NAMES = { text: 'Text', line: 'Line', area: 'Shape' } as const

function click(link: DeckLink, number: number): string {
  const jump = link.kind === 'slide' ? ' action="ppaction://hlinksldjump"' : ''
  return `<a:hlinkClick r:id="${relation(number)}"${jump} tooltip="${escapeXml(link.says)}"/>`
}

const relation = (number: number): string => `rIdLink${number}`

/** Where the links of a slide lead, added to its relations. */
export function slideLinks(xml: string, { shapes }: DeckSlide): string {
  const added = shapes.map(({ link }, i) => (link ? relationship(link, i) : '')).join('')
  return xml.replace('</Relationships>', () => `${added}</Relationships>`)
}

function relationship(link: DeckLink, number: number): string {
  return link.kind === 'web'
    ? `<Relationship Id="${relation(number)}" Type="${HYPERLINK}" Target="${escapeXml(link.address)}" TargetMode="External"/>`
    : `<Relationship Id="${relation(number)}" Type="${SLIDE_LINK}" Target="slide${link.slide}.xml"/>`
}

/** Layouts, masters and notes: their shapes say what they are called. */
export function describeOthers(xml: string): string {
  return xml.replace(/<p:cNvPr id="(\d+)" name="([^"]*)"(\/?)>/gu, '<p:cNvPr id="$1" name="$2" descr="$2"$3>')
}
