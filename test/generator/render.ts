import type { Meeting } from './meeting.ts'
import type { Fact, Piece } from './piece.ts'
import { sayTag } from './tags.ts'
import type { Template } from './template.ts'

/** Words of a document that state a fact: half-open UTF-16 offsets, as everywhere. */
export interface StatedSpan {
  readonly start: number
  readonly end: number
  readonly fact: Fact
}

export interface Rendering {
  readonly text: string
  readonly spans: readonly StatedSpan[]
}

const TAG = /\{([A-Za-z0-9-]+)(?::([a-z]+))?\}/g

/**
 * Fills the gaps of a template. An apposition's closing comma is left out where a stop or a line end follows:
 * "Kwame Asante, Minister of Finance of Ghana, and" but "… of Ghana."
 */
export function renderTemplate(template: Template, meeting: Meeting): Rendering {
  const said = new Set<string>()
  const pieces: Piece[] = []
  let from = 0
  for (const match of template.text.matchAll(TAG)) {
    const [gap, tag = '', form = ''] = match
    pieces.push({ text: template.text.slice(from, match.index) }, ...sayTag(meeting, tag, form, said))
    from = match.index + gap.length
  }
  pieces.push({ text: template.text.slice(from) })
  return joinPieces(pieces)
}

function joinPieces(pieces: readonly Piece[]): Rendering {
  const rest = (index: number): string =>
    pieces.slice(index + 1).find(({ text }) => text !== '')?.text ?? '\n'
  const spans: StatedSpan[] = []
  let text = ''
  pieces.forEach((piece, index) => {
    if (piece.text === ',' && /^[,.;:)!?\n”"’]|^ –/.test(rest(index))) return
    const start = text.length
    text += piece.text
    if (piece.fact) spans.push({ start, end: text.length, fact: piece.fact })
  })
  return { text: `${text}\n`, spans }
}
