import { describe, expect, test } from 'vitest'
import { foldText } from '../../src/parse/fold.ts'
import { compileLexicon, findPhrases } from '../../src/parse/lexicon.ts'
import { cardinalAt, ordinalAt, romanAt } from '../../src/parse/number-words.ts'
import { quote, readDocument, spanOf, tokenAt } from '../../src/parse/reading.ts'
import { wordKey } from '../../src/parse/word-key.ts'

function read(text: string): ReturnType<typeof readDocument> {
  return readDocument({ file: 'a.txt', text })
}

function words(text: string): string {
  return read(text)
    .tokens.map(token => token.word)
    .join('|')
}

function sentences(text: string): string[] {
  const reading = read(text)
  return reading.sentences.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
}

describe('folding', () => {
  test.each([
    ['“Counter·Terrorism” – ‘x’', '"Counter-Terrorism" - \'x\''],
    ['non\u00a0breaking\tspace', 'non breaking space'],
    ['at а plenary', 'at a plenary'],
    ['Сonference', 'Conference'],
    ['Москва', 'Москва'],
    ['\u0000bell\u0007', ' bell '],
    ['👍 \ud800 lone', '👍 \ud800 lone'],
  ])('%j reads as %j and keeps its length', (text, folded) => {
    expect(foldText(text)).toBe(folded)
    expect(foldText(text)).toHaveLength(text.length)
  })
})

describe('tokens', () => {
  test.each([
    ['the U.N. Secretary-General’s visit', "the|un|secretary|-|general|'s|visit"],
    ['Counter-Terrorism Co-operation', 'counterterrorism|cooperation'],
    ['14–16 May 2019', '14|-|16|may|2019'],
    ['1,500 guests, 16th', '1500|guests|,|16th'],
    ['São Tomé', 'sao|tome'],
    ['N’Djamena and Sana’a', 'ndjamena|and|sanaa'],
    ['Organization of Defense', 'organisation|of|defence'],
    ['the States’ own', "the|states|'|own"],
    ['1865-04-10-2017', '1865|-|04|-|10|-|2017'],
  ])('%j are %j', (text, expected) => expect(words(text)).toBe(expected))

  test('words that begin alike, or differ in one letter far behind, are told apart each time they come', () => {
    const text = 'counterterrorism counterterrorist Ünal Unal aaaabbbb aaaabbbbc Āā Ăă '
    expect(words(text + text)).toBe(`${words(text)}|${words(text)}`)
    expect(new Set(words(text).split('|'))).toHaveLength(6)
  })

  test('numbers of any length have their value, and what is longer than any word is one token each time', () => {
    const long = 'x'.repeat(70)
    const { tokens } = read(`1500 1234567890 ${long} ${long}y 123456789012`)
    expect(tokens.map(({ value }) => value)).toEqual([1500, 1234567890, -1, -1, 123456789012])
    expect(tokens.map(({ word }) => word.length)).toEqual([4, 10, 70, 71, 12])
  })

  test('a token cuts its own words out of the text', () => {
    const text = 'Zürich, 3\u00a0May — “Forum”'
    const { tokens } = read(text)
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Zürich',
      ',',
      '3',
      'May',
      '—',
      '“',
      'Forum',
      '”',
    ])
  })

  test('the token at an offset is the one that ends behind it', () => {
    const reading = read('one two three')
    expect(tokenAt(reading, 0)).toBe(0)
    expect(tokenAt(reading, 4)).toBe(1)
    expect(tokenAt(reading, 99)).toBe(3)
  })

  test('a decomposed accent makes the same word', () =>
    expect(wordKey('Élysée'.normalize('NFD'))).toBe('elysee'))
})

describe('sentences', () => {
  test('titles, initials and U.N. do not end one', () =>
    expect(sentences('He met Gen. Smith and J. Doe at the U.N. Security Council. They left.')).toHaveLength(
      2,
    ))
  test('one may pass a blank line that breaks it', () =>
    expect(sentences('They discussed the prospects for further bilateral\n\ncooperation.')).toHaveLength(1))
  test('a quotation on a line of its own goes on in the next', () =>
    expect(sentences('“We must share what we know of their plans,”\nhe said. Others agreed.')).toHaveLength(
      2,
    ))
  test('a heading is one of its own', () =>
    expect(sentences('Forum opens\nThe forum opened.')).toEqual(['Forum opens', 'The forum opened.']))
  test('hard-wrapped lines are one', () => {
    const text =
      'The meeting of the ministers of transport was opened on Monday by\nPresident Ana Costa in the old town hall, and will go on until the\nFriday of the same week, when the delegates vote on the budget of\nSt Helena and other matters.'
    expect(sentences(text)).toHaveLength(1)
  })
})

describe('numbers in words', () => {
  const tokens = (text: string) => read(text).tokens
  test.each([
    ['16th', 16],
    ['Seventh', 7],
    ['twenty-first', 21],
    ['21 st', 21],
    ['hundredth', 100],
    ['thirtieth', 30],
  ])('%s is an ordinal', (text, value) => expect(ordinalAt(tokens(text), 0)?.value).toBe(value))
  test.each([
    ['five', 5],
    ['twenty-one', 21],
    ['1,500', 1500],
    ['forty', 40],
  ])('%s is a number', (text, value) => expect(cardinalAt(tokens(text), 0)?.value).toBe(value))
  test.each([
    ['XVIII', 18],
    ['XIV', 14],
    ['IX', 9],
  ])('%s is Roman', (text, value) => expect(romanAt(tokens(text), 0)?.value).toBe(value))
  test.each(['-', 'the', 'MIX', 'I', 'sixteen'])('%s is no ordinal', text => {
    expect(ordinalAt(tokens(text), 0) ?? romanAt(tokens(text), 0)).toBeUndefined()
  })
})

describe('the lexicon', () => {
  const lexicon = compileLexicon([
    { phrase: 'OCT', payload: 'acronym', letters: 'exact' },
    { phrase: 'United Nations', payload: 'un', letters: 'capital' },
    { phrase: 'United Nations Organization', payload: 'uno', letters: 'capital' },
    { phrase: 'Organisation for Security and Co-operation in Europe', payload: 'osce', letters: 'capital' },
    { phrase: 'St. Petersburg', payload: 'city', letters: 'capital' },
  ])
  function found(text: string): string[] {
    const { tokens, folded } = read(text)
    return findPhrases(lexicon, tokens, folded).map(({ payload }) => payload)
  }
  test.each([
    ['the United Nations Organization', ['uno']],
    ['the United Nations; Organization for Security and Cooperation in Europe', ['un', 'osce']],
    ['in Oct. the OCT met', ['acronym']],
    ['united nations', []],
    ['in St. Petersburg', ['city']],
    ['the United\nNations', []],
  ])('%j holds %j', (text, expected) => expect(found(text)).toEqual(expected))
})

test('a quotation in a reason keeps beginning and end of long words', () => {
  const reading = read(
    'Meeting of Heads of Special Services, Security Agencies and Law Enforcement Organisations of all states',
  )
  const quoted = quote(reading, spanOf(reading, 0, reading.tokens.length))
  expect(quoted).toBe('“Meeting of Heads of Special … Organisations of all states”')
})
