import type { Dataset } from '../../../src/model/dataset.ts'
import type { Edtf } from '../../../src/model/edtf.ts'
import type { EventRecord } from '../../../src/model/event.ts'
import type {
  CorrectedFact,
  Correction,
  CorrectionHead,
  FactCorrection,
} from '../../../src/parse/corrections/correction.ts'
import { parseCollection } from '../../../src/parse/parse-collection.ts'

/** Two reports of one forum, a report of another meeting, and a text about none. */
export const TEXTS: Readonly<Record<string, string>> = {
  'forum.txt': `3rd Lake Forum opens in Geneva

GENEVA, 4 May 2001 – The 3rd Lake Forum opened in Geneva on 4 May 2001. It was organised by the United Nations. Delegates of the European Union and of 12 countries took part.
`,
  'forum-again.txt': `Lake Forum closes

GENEVA, 5 May 2001 – The 3rd Lake Forum, which opened in Geneva on 4 May 2001, has closed.
`,
  'talks.txt': `Talks on rivers held in Vienna

VIENNA, 6 June 2002 – The 7th Conference on Rivers was held in Vienna on 6 June 2002. The Secretary General of the OSCE, Anna Berg, spoke.
`,
  'decree.txt': `President signs decree on reserves

4 February 2003

The President has signed a decree on the reserves of the state.
`,
}

/** The short form of a correction in a test; lines follow the order in which they are written. */
export interface Wish extends Partial<Omit<CorrectionHead, 'line'>> {
  readonly operation: FactCorrection['operation'] | 'same-event' | 'not-same-event'
  readonly fact?: CorrectedFact
  readonly other?: string
}

const HEAD: Omit<CorrectionHead, 'line'> = {
  file: 'corrections.yaml',
  document: 'forum',
  author: 'Ana Silva',
  date: '2026-03-02' as Edtf,
  reason: 'Seen in the programme.',
}

export function toCorrection({ operation, fact, other, ...head }: Wish, i: number): Correction {
  const signed = { ...HEAD, ...head, line: i + 1 }
  if (operation === 'same-event' || operation === 'not-same-event')
    return { ...signed, kind: 'link', operation, other: other ?? '' }
  return { ...signed, kind: 'fact', operation, fact: fact ?? { kind: 'event', path: 'date' } }
}

export function correct(...wishes: readonly Wish[]): Dataset {
  const files = Object.entries(TEXTS).map(([file, text]) => ({ file, text, sha256: `aa${file}` }))
  return parseCollection(files, { title: 'Lakes' }, { corrections: wishes.map(toCorrection) })
}

/** The main event that this document reports. */
export function eventOf(dataset: Dataset, document: string): EventRecord {
  const event = dataset.events.find(
    ({ within, documents }) => within === undefined && documents.some(id => id === document),
  )
  if (!event) throw new Error(`${document} reports no event`)
  return event
}

/** What was said of the corrections themselves: `3: the words`. */
export function misfits({ diagnostics }: Dataset): readonly string[] {
  return diagnostics
    .filter(({ code }) => code === 'stale-correction')
    .map(({ line, message }) => `${line}: ${message}`)
}
