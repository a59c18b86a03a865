import { compileLexicon, type Entry } from '../lexicon.ts'
import type { CueKind, Phrases } from './cue-kinds.ts'
import { GUEST_PHRASES } from './guest-phrases.ts'
import { HOST_PHRASES } from './host-phrases.ts'
import { SPEECH_PHRASES } from './speech-phrases.ts'

function entries(): Entry<readonly CueKind[]>[] {
  const byPhrase = new Map<string, CueKind[]>()
  for (const [kind, phrases] of Object.entries({
    ...HOST_PHRASES,
    ...GUEST_PHRASES,
    ...SPEECH_PHRASES,
  }) as [CueKind, Phrases][])
    for (const phrase of phrases) byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), kind])
  return [...byPhrase].map(([phrase, payload]) => ({ phrase, payload, letters: 'any' }))
}

/** Each phrase with everything it may say. */
export const CUE_LEXICON = compileLexicon(entries())

/** Nouns that stand for the meeting when it is not named: "the conference", "the event". */
export const EVENT_NOUNS = new Set(
  (
    'conference summit forum meeting session congress consultations talks seminar symposium workshop roundtable ' +
    'dialogue event gathering ceremony negotiations hearing exercise retreat assembly plenary convention ' +
    'colloquium webinar discussion panel debate summits workshops seminars sessions meetings forums conferences'
  ).split(' '),
)

/** Those who are at a meeting and nowhere else; a sentence that names them is about it. */
export const GUEST_NOUNS = new Set(
  'participants delegates delegations delegation attendees attendants'.split(' '),
)
