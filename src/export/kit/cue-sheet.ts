import type { DatasetIndex } from '../../model/dataset-index.ts'
import { cleanLine, cleanParagraphs } from '../clean-text.ts'
import { stepNotices } from '../pptx/step-notices.ts'
import type { StepMatter } from '../story-matter.ts'
import { escapeXml } from '../svg.ts'
import { CUE_SHEET_STYLE } from './cue-sheet-style.ts'
import type { KitWords } from './kit-words.ts'
import { qrPath } from './qr-path.ts'

export interface CueSheet {
  readonly index: DatasetIndex
  readonly title: string
  readonly matters: readonly StepMatter[]
  /** Where the story is live; `undefined` without an address that others can open. */
  readonly address: string | undefined
  readonly words: KitWords
}

/** Words that a speaker says in a minute. */
const WORDS_A_MINUTE = 130
/** The whole notes stand in the slides; on the sheet so much of them as the eye takes in. */
const LONGEST_NOTES = 260

/**
 * One page to lie on the desk: the steps with number, time, title and notes, the keys of the presentation, and
 * the live address as a code for telephones. A file of its own that runs nothing and loads nothing.
 */
export function formatCueSheet({ index, title, matters, address, words }: CueSheet): string {
  const name = escapeXml(cleanLine(title))
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeXml(words.cueSheet)}: ${name}</title>`,
    `<style>${CUE_SHEET_STYLE}</style>`,
    '<header>',
    `<div><h1 dir="auto">${name}</h1><p>${escapeXml(summary(matters, words))}</p></div>`,
    ...codeOf(address, words),
    '</header>',
    `<ol${matters.length > 9 ? ' class="many"' : ''}>`,
    ...matters.map(matter => stepOf(index, matter, words)),
    '</ol>',
    `<footer><h2>${escapeXml(words.keysTitle)}</h2><dl>${words.keys.map(keyOf).join('')}</dl></footer>`,
    '</html>',
    '',
  ].join('\n')
}

/** "Cue sheet · 7 steps · about 3 min". */
function summary(matters: readonly StepMatter[], words: KitWords): string {
  const minutes = matters.reduce((sum, { step }) => sum + minutesOf(step.notes), 0)
  const said = minutes === 0 ? [] : [words.minutes(Math.max(1, Math.round(minutes)))]
  return [words.cueSheet, words.steps(matters.length), ...said].join(' · ')
}

const minutesOf = (notes: string): number => (notes.match(/\S+/gu)?.length ?? 0) / WORDS_A_MINUTE

function stepOf(index: DatasetIndex, matter: StepMatter, words: KitWords): string {
  const { step, read } = matter
  const { event } = read
  const when = event
    ? [words.slides.dating(event), words.slides.place(index, event)].filter(part => part !== '').join(', ')
    : ''
  const notes = cleanLine(cleanParagraphs(step.notes).join(' '), LONGEST_NOTES)
  const paragraphs = [when === '' ? '' : `<p class="when">${escapeXml(cleanLine(when))}</p>`]
  if (notes !== '') paragraphs.push(`<p dir="auto">${escapeXml(notes)}</p>`)
  for (const notice of stepNotices(words.slides, matter, ['gone', 'moved']))
    paragraphs.push(`<p class="notice">${escapeXml(notice)}</p>`)
  const time = `<div class="time"><b>${escapeXml(words.time)}</b>${spoken(step.notes, words)}</div>`
  return `<li>${time}<h3 dir="auto">${escapeXml(cleanLine(step.title))}</h3>${paragraphs.join('')}</li>`
}

/** How long the notes take when they are read aloud, to five seconds; a step without notes takes what it takes. */
function spoken(notes: string, words: KitWords): string {
  const seconds = Math.round((minutesOf(notes) * 60) / 5) * 5
  return seconds === 0 ? '' : escapeXml(words.seconds(seconds))
}

function keyOf({ keys, does }: KitWords['keys'][number]): string {
  const caps = keys.map(key => `<kbd>${escapeXml(key)}</kbd>`).join(' ')
  return `<div><dt>${caps}</dt><dd>${escapeXml(does)}</dd></div>`
}

function codeOf(address: string | undefined, words: KitWords): readonly string[] {
  const code = address === undefined ? undefined : qrPath(address)
  if (address === undefined || !code) return []
  const square = `<svg viewBox="0 0 ${code.size} ${code.size}" role="img"><title>${escapeXml(words.scan)}</title><path d="${code.path}"/></svg>`
  return [
    `<figure>${square}<figcaption>${escapeXml(words.scan)}<br>${escapeXml(address)}</figcaption></figure>`,
  ]
}
