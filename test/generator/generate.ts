import { writeGold, type Gold } from './gold.ts'
import { drawMeeting, type Meeting } from './meeting.ts'
import { renderTemplate, type StatedSpan } from './render.ts'
import type { Template } from './template.ts'
import { TEMPLATES } from './templates/all-templates.ts'
import { vocabularyOf, type Split } from './vocabulary.ts'

/** A text, what is right about it, and where its words say so. */
export interface GeneratedDocument {
  readonly id: string
  readonly text: string
  readonly gold: Gold
  readonly spans: readonly StatedSpan[]
  readonly template: Template
  readonly meeting: Meeting
}

/** Far apart, so that no two documents share a sequence; those of the splits never meet. */
const STRIDE = 7919
const SPLIT_AT: Readonly<Record<Split, number>> = { tune: 1, test: 1_000_000_007 }

/**
 * So many documents, the templates by turns; the same words for the same split, seed and number.
 *
 *     generateDocuments('test', 300)[4].id → 'test-0004-bilateral-talks-beside-the-meeting'
 */
export function generateDocuments(split: Split, count: number, seed = 0): readonly GeneratedDocument[] {
  return Array.from({ length: count }, (_, index) => generateDocument(split, index, seed))
}

export function generateDocument(split: Split, index: number, seed = 0): GeneratedDocument {
  const template = TEMPLATES[index % TEMPLATES.length]
  if (!template) throw new Error('there are no templates')
  const drawn = SPLIT_AT[split] + (index + seed) * STRIDE
  const meeting = drawMeeting(drawn, vocabularyOf(split), template.when, template.needs)
  const { text, spans } = renderTemplate(template, meeting)
  const number = String(index).padStart(4, '0')
  const id = `${split}-${number}-${template.name.replace(/[^a-z0-9]+/g, '-')}`
  return { id, text, spans, template, meeting, gold: writeGold(id, template, meeting, spans) }
}
