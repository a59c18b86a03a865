import type { EventMention } from '../scope.ts'
import type { EventCandidate, EventFinds } from './events.ts'
import type { EventPhrase } from './event-phrase.ts'
import type { Stage } from './stage.ts'
import { sentenceOf } from '../headings.ts'
import { markedTokens } from '../marked-tokens.ts'
import { EVENT_NOUN } from '../roles/setting.ts'
import { ATTENDED, CLOSED, FUTURE, HELD, OPENED, SIDELINES } from './sentence-signs.ts'

/** A document seen from its main event: which sentences name it, which speak of other meetings. */
export interface EventFocus {
  readonly stage: Stage
  readonly main: EventCandidate
  readonly others: readonly EventCandidate[]
  /** Where the event is named or pointed at, in reading order. */
  readonly mentions: readonly EventMention[]
  /** Sentences that name the event. */
  readonly named: ReadonlySet<number>
  /** Sentences that only point at it: "the forum". */
  readonly pointed: ReadonlySet<number>
  /** Sentences about another meeting. */
  readonly aside: ReadonlySet<number>
}

/** Looks at a document from its likeliest event. Bare phrases point at it unless their sentence names another. */
export function focusOn(stage: Stage, { candidates, bare }: EventFinds, main: EventCandidate): EventFocus {
  const others = candidates.filter(candidate => candidate !== main)
  const present = main.phrases.filter(({ before }) => !PREVIOUS.has(before))
  const spoken = present.length > 0 ? present : main.phrases
  const named = sentencesOf(stage, spoken)
  const aside = asideSentences(stage, others, bare, named)
  // "The previous meeting of the Council was held in …" tells of another meeting.
  for (const { head } of main.phrases) {
    const sentence = stage.marks.reading.tokens[head]?.sentence ?? -1
    if (!named.has(sentence)) aside.add(sentence)
  }
  const lead = (sentenceOf(stage.marks.reading, stage.headings.lead) ?? 0) + 1
  const apart = headsApart(stage, main, bare)
  const described = others.flatMap(({ edition, phrases }) =>
    phrases.filter(phrase => isPart(stage, phrase) || (!edition && isDescribed(stage, phrase, main))),
  )
  const pointing = [...bare, ...described].filter(phrase => {
    const sentence = sentenceAt(stage, phrase)
    const other = NOT_THIS.has(phrase.before) || (phrase.before === 'a' && sentence > lead)
    return !phrase.plural && !other && !aside.has(sentence) && !isOfAnother(stage, phrase, apart)
  })
  const mentions = [
    ...spoken.map(phrase => toMention(phrase, 'title')),
    ...pointing.map(phrase => toMention(phrase, 'bare')),
    ...eventWords(stage, aside),
  ]
  mentions.sort((a, b) => a.first - b.first)
  const pointed = new Set(mentions.map(({ first }) => stage.marks.reading.tokens[first]?.sentence ?? -1))
  addPronouns(stage, named, pointed, aside)
  return { stage, main, others, mentions, named, pointed, aside }
}

/**
 * Nouns of meetings that the main one does not have, each with the token up to which it may still mean the main
 * one: behind "a planned summit" every "summit" is another.
 */
function headsApart(
  { marks }: Stage,
  { phrases }: EventCandidate,
  bare: readonly EventPhrase[],
): ReadonlyMap<string, number> {
  const { tokens } = marks.reading
  const own = new Set(phrases.map(({ head }) => tokens[head]?.word))
  const apart = new Map<string, number>()
  for (const { head } of bare) {
    const word = tokens[head]?.word ?? ''
    if (own.has(word)) continue
    const least = apart.get(word) ?? Infinity
    apart.set(word, PLANNED.has(tokens[head - 1]?.word ?? '') ? Math.min(least, head) : least)
  }
  return apart
}

/** "talks in Geneva", "the summit" beside "a planned summit": a noun that the main meeting does not have, told apart. */
function isOfAnother(
  { marks }: Stage,
  { head, before, first }: EventPhrase,
  apart: ReadonlyMap<string, number>,
): boolean {
  const word = marks.reading.tokens[head]?.word ?? ''
  const from = apart.get(word)
  if (from === undefined) return false
  return head > from || (word === 'talks' && first === head && !ARTICLES.has(before))
}

const ARTICLES = new Set(['the', 'these', "'s", 'this'])
const PLANNED = new Set(['planned', 'proposed', 'another', 'forthcoming', 'separate'])

/** "the week-long conference": the main meeting's own noun behind an article, with small words between. */
function isDescribed(
  { marks }: Stage,
  { proper, before, head }: EventPhrase,
  { title }: EventCandidate,
): boolean {
  const { tokens } = marks.reading
  return !proper && before === 'the' && tokens[head]?.word === tokens[title.head]?.word
}

const PREVIOUS = new Set(['previous', 'preceding'])
const NOT_THIS = new Set(['next', 'last', 'previous', 'another', 'separate', 'such', 'any', 'every', 'each'])

function sentenceAt({ marks }: Stage, { head }: EventPhrase): number {
  return marks.reading.tokens[head]?.sentence ?? -1
}

function sentencesOf(stage: Stage, phrases: readonly EventPhrase[]): ReadonlySet<number> {
  return new Set(phrases.map(phrase => sentenceAt(stage, phrase)))
}

function toMention({ first, last }: EventPhrase, kind: EventMention['kind']): EventMention {
  return { first, last, kind }
}

/** Sentences that name other counted meetings, or a meeting "on the sidelines", and not the main one. */
function asideSentences(
  stage: Stage,
  others: readonly EventCandidate[],
  bare: readonly EventPhrase[],
  named: ReadonlySet<number>,
): Set<number> {
  const aside = new Set<number>()
  for (const other of others) {
    if (other.edition === undefined) continue
    for (const phrase of other.phrases) if (!isPart(stage, phrase)) aside.add(sentenceAt(stage, phrase))
  }
  for (const phrase of bare) {
    const sentence = sentenceAt(stage, phrase)
    if (
      (phrase.before === 'a' || phrase.before === 'bilateral') &&
      ((stage.signs[sentence] ?? 0) & SIDELINES) !== 0
    )
      aside.add(sentence)
  }
  for (const other of others)
    for (const { head } of other.phrases) {
      const sentence = stage.marks.reading.tokens[head]?.sentence ?? -1
      const met = other.key.link === 'with' || other.title.weak
      if (met && ((stage.signs[sentence] ?? 0) & SIDELINES) !== 0) aside.add(sentence)
    }
  for (const sentence of named) aside.delete(sentence)
  for (const sentence of opening(stage)) aside.delete(sentence)
  return aside
}

/** "the first plenary session": the main meeting, in its first hours. */
function isPart({ marks }: Stage, { head }: EventPhrase): boolean {
  const { tokens } = marks.reading
  return tokens[head]?.word === 'session' && PARTS.has(tokens[head - 1]?.word ?? '')
}

const PARTS = new Set(['plenary', 'working', 'opening', 'closing', 'inaugural'])

/** The sentences of deck and lead: they speak of the main meeting, whatever else it is called there. */
function opening({ marks, headings }: Stage): readonly number[] {
  return [headings.deck, headings.lead].flatMap(line => sentenceOf(marks.reading, line) ?? [])
}

/**
 * "It is being held on 4 May": a sentence that only a pronoun ties to the one before it, about holding a meeting;
 * or the lead, tied to the heading that names the meeting: "The ministers met in Oslo on Tuesday".
 */
function addPronouns(
  stage: Stage,
  named: ReadonlySet<number>,
  pointed: Set<number>,
  aside: ReadonlySet<number>,
): void {
  const { marks, signs } = stage
  const opens = opening(stage)
  marks.reading.sentences.forEach(({ first }, index) => {
    const follows = named.has(index - 1) || pointed.has(index - 1)
    const tied = (follows && marks.reading.tokens[first]?.word === 'it') || opens.includes(index)
    if (tied && !aside.has(index) && ((signs[index] ?? 0) & HOLDING) !== 0) pointed.add(index)
  })
}

const HOLDING = HELD | OPENED | CLOSED | FUTURE | ATTENDED

/** "the event", "this gathering": pointing words that name no kind of meeting. */
function eventWords({ marks, furniture }: Stage, aside: ReadonlySet<number>): EventMention[] {
  const { tokens } = marks.reading
  const pointed: EventMention[] = []
  for (const at of markedTokens(marks.reading, EVENT_NOUN)) {
    const token = tokens[at]
    if (token?.word !== 'event' || !['the', 'this'].includes(tokens[at - 1]?.word ?? '')) continue
    if (aside.has(token.sentence) || furniture.has(token.line)) continue
    pointed.push({ first: at, last: at + 1, kind: 'bare' })
  }
  return pointed
}
