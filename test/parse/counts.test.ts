import { describe, expect, test } from 'vitest'
import { sayCounts } from './say-attendance.ts'

const forum = (rest: string): readonly string[] =>
  sayCounts(`The Fifth Forum on Rivers was held in Hanoi on 3 May 2016. ${rest}`)

describe('attendance', () => {
  test.each([
    [
      'with 850 guests participating in the forum',
      'With 850 guests participating, the forum opened.',
      ['850 guests'],
    ],
    [
      'from so many countries',
      'Experts and academicians from 95 countries came to the forum.',
      ['95 countries'],
    ],
    [
      'more than',
      'More than 700 representatives of foreign mass media have registered for the forum.',
      ['at-least 700 representatives of foreign mass media'],
    ],
    ['some', 'Some 85 participants from 12 countries attended.', ['about 85 participants', '12 countries']],
    ['in words', 'Delegates from twenty-one countries attended the forum.', ['21 countries']],
    [
      'a list of numbers',
      'Over 500 delegates from 67 countries and 7 international organizations attended.',
      ['at-least 500 delegates', '67 countries', '7 international organizations'],
    ],
    [
      'a share of the members',
      "153 of the IAEA's 170 Member States were represented at the forum.",
      ['153 Member States'],
    ],
    ['hundreds and more in words', 'It was attended by two hundred and fifty experts.', ['250 experts']],
    ['a hundred', 'About a hundred journalists covered the forum.', ['about 100 journalists']],
    ['a number with a plus', 'The forum gathered 150+ experts.', ['150 experts']],
    ['those who came', '1,305 researchers came to Hanoi.', ['1305 researchers']],
    ['members who met', '495 members met in Hanoi for it.', ['495 members']],
    [
      'apart from one',
      'The forum was attended, apart from Peru, by 13 regional countries.',
      ['13 regional countries'],
    ],
    [
      'thousands with a space',
      'More than 2 000 participants gathered at the forum.',
      ['at-least 2000 participants'],
    ],
    [
      'with the countries they came from',
      'The attendants were many: over 300 deputies from 41 states and 9 international bodies including two guilds.',
      ['at-least 300 deputies', '41 states', '9 international bodies'],
    ],
    [
      'of a region or a trade',
      'Officials from eight Balkan rice growing countries began the forum today.',
      ['8 Balkan rice growing countries'],
    ],
    ['said without naming it', 'Judges from 44 countries participated in it.', ['44 countries']],
    [
      'joined by a word for adding',
      'The forum drew 20 Nobel laureates as well as 60 beekeepers.',
      ['20 Nobel laureates', '60 beekeepers'],
    ],
    [
      'who participate',
      'The forum aims at consensus among the nine participating countries.',
      ['9 participating countries'],
    ],
    ['who do something there', '70 media persons reported at the forum.', ['70 media persons']],
    ['whom a town will host', 'Hanoi will host around 350 MPs for the forum.', ['about 350 MPs']],
    ['of a delegation', 'He led the 11-man delegation of Peru to the forum.', ['11 delegation']],
    ['of all the members', 'All 14 member states were represented at the forum.', ['14 member states']],
    [
      'of a people and others',
      'The forum opened, inviting more than 1,000 Chinese and overseas mathematicians.',
      ['at-least 1000 Chinese and overseas mathematicians'],
    ],
    ['not of another year', 'At the first forum, in 1997, some forty people met.', []],
    ['not a year', 'For 2025 six-year plans of ministers attended.', []],
    ['not the days of months', 'On 12 July ministers discussed the forum.', []],
  ])('%s', (_, text, expected) => expect(forum(text)).toEqual(expected))

  test('says how many of those counted it names', () => {
    expect(
      forum(
        'Delegates from five international organisations, including the UN, the SCO, the CIS and the EU, attended the forum.',
      ),
    ).toEqual(['5 international organisations, 4 named'])
  })
})

test('output: documents signed', () => {
  expect(forum('At the forum 12 agreements were signed.')).toEqual(['12 agreements'])
})

test.each([
  [
    'the total of the members',
    "The forum heard the IAEA's 170 Member States praised and its 57 participating States thanked.",
  ],
  ['a body with members', 'Experts of a body with 195 members attended the forum.'],
  ['years, ages and days', 'The forum recalled the 20 years since 1996, a man aged 75 and a two-day walk.'],
  ['whom a training was for', 'The Centre held training for 2,845 participants last year, the forum heard.'],
  ['what happened elsewhere', 'The flood displaced 300 people and 12 villages.'],
])('%s is no attendance', (_, text) => expect(forum(text)).toEqual([]))

test('a year at the end of a line counts nobody', () => {
  expect(
    sayCounts('Forum on Rivers ends\n\n1 June 2002\n\nThe guests of the Forum on Rivers have gone.'),
  ).toEqual([])
})
