import type { Token } from '../tokens.ts'
import { wordSet } from '../word-set.ts'
import type { EventFocus } from './event-focus.ts'
import { HELD, signOf } from './sentence-signs.ts'

/** Whether a sentence about the meeting says that nobody travels to it: "held virtually", "by videoconference". */
export function isHeldOnline({ stage, named, pointed }: EventFocus): boolean {
  const { tokens, sentences } = stage.marks.reading
  return [...named, ...pointed].some(index => {
    const { first = 0, last = 0 } = sentences[index] ?? {}
    const words = tokens.slice(first, Math.min(last, first + LONGEST_SENTENCE))
    return words.some(isOnline) && !words.some(({ word }) => IN_PERSON.has(word))
  })
}

const LONGEST_SENTENCE = 80
const ONLINE = wordSet('virtually virtual videoconference teleconference videoconferencing webinar')
const VIDEO_CALL = wordSet('conference link conferencing call')
const IN_PERSON = wordSet('hybrid person')

function isOnline({ word }: Token, at: number, words: readonly Token[]): boolean {
  const before = words[at - 1]?.word ?? ''
  if (word === 'online') return before === 'place' || (signOf(before) & HELD) !== 0
  return ONLINE.has(word) || (before === 'video' && VIDEO_CALL.has(word))
}
