import { addDays, toDay, weekday, type Day } from '../../src/model/day.ts'
import { createRandom, type Random } from './random.ts'
import { formatOrdinal } from './number-forms.ts'
import type { When } from './template.ts'
import type { Agency, Body, City, Nation, Vocabulary } from './vocabulary.ts'

export interface Person {
  readonly given: string
  readonly family: string
  /** As the text writes it: "Zhou Weiguo", "Kwame Asante". */
  readonly name: string
  readonly nation: Nation
  /** "Minister of Finance". */
  readonly office: string
}

/** One meeting with all that a text could say of it, drawn from a vocabulary; the truth of a document. */
export interface Meeting {
  readonly random: Random
  readonly seed: number
  readonly words: Vocabulary
  /** "Conference on Coastal Fisheries", without its number. */
  readonly name: string
  /** "12th Conference on Coastal Fisheries". */
  readonly title: string
  readonly edition: number | undefined
  readonly host: Body
  readonly cohost: Body
  /** The name holds the host's. */
  readonly hostInName: boolean
  readonly academy: Body
  readonly guests: readonly Body[]
  readonly first: Day
  readonly last: Day
  readonly published: Day
  readonly city: City
  readonly elsewhere: City
  readonly venue: string
  readonly people: readonly Person[]
  readonly agency: Agency
  readonly paper: string
  readonly group: string
  readonly americanDates: boolean
}

const GROUPS = ['Al-Shabaab', 'Boko Haram', 'Islamic State', 'Al-Qaeda']
const DAYS = [1, 1, 1, 2, 2, 3, 3, 4, 5]
const PEOPLE = 8

/** Draws a meeting; the same seed and vocabulary give the same one. Its days lie within one year, 1991–2025. */
export function drawMeeting(
  seed: number,
  words: Vocabulary,
  when: When,
  needs: 'several days' | 'an edition' | undefined,
): Meeting {
  const random = createRandom(seed)
  const [city, elsewhere] = random.sample(words.cities, 2) as [City, City]
  const [host, cohost, ...guests] = random.sample(
    words.bodies.filter(({ kind }) => kind !== 'academic'),
    7,
  ) as [Body, Body, ...Body[]]
  const named = drawName(random, words, host, needs === 'an edition')
  const days = needs === 'several days' ? random.between(2, 5) : random.pick(DAYS)
  const first = addDays(toDay(random.between(1991, 2025), 1, 8), random.between(0, 345))
  const last = addDays(first, days - 1)
  return {
    random,
    seed,
    words,
    ...named,
    host,
    cohost,
    academy: random.pick(words.bodies.filter(({ kind }) => kind === 'academic')),
    guests,
    first,
    last,
    published: publicationDay(random, when, first, last),
    city,
    elsewhere,
    venue: random.pick(words.venues),
    people: drawPeople(random, words),
    agency: random.pick(words.agencies),
    paper: random.pick(words.papers),
    group: random.pick(GROUPS),
    americanDates: random.chance(0.4),
  }
}

function publicationDay(random: Random, when: When, first: Day, last: Day): Day {
  if (when === 'first') return first
  if (when === 'last') return last
  if (when === 'eve') return addDays(first, -1)
  return when === 'after' ? addDays(last, random.between(1, 4)) : addDays(first, -random.between(20, 120))
}

/** Weekdays only are no meeting's rule; but a text says "on Saturday" as well as "on Tuesday". */
export function weekdayName(day: Day): string {
  const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
  return names[weekday(day)] ?? ''
}

function drawPeople(random: Random, words: Vocabulary): readonly Person[] {
  const nations = random.sample(words.nations, PEOPLE)
  return nations.map(nation => {
    const [given, family] = [random.pick(nation.given), random.pick(nation.family)]
    const name = nation.familyFirst ? `${family} ${given}` : `${given} ${family}`
    return { given, family, name, nation, office: random.pick(words.offices) }
  })
}

type Named = Pick<Meeting, 'name' | 'title' | 'edition' | 'hostInName'>

/** Names as meetings have them: by theme, by region, by the body that meets or calls. */
function drawName(random: Random, words: Vocabulary, host: Body, numbered: boolean): Named {
  const theme = random.pick(words.themes)
  const head = random.pick(words.heads)
  const kinds: readonly (readonly [name: string, hostInName: boolean])[] = [
    [`${random.pick(['International ', 'World ', 'Regional ', ''])}${head} on ${theme}`, false],
    [`${random.pick(words.regions)} ${random.pick(['Forum', 'Dialogue', 'Summit', 'Conference'])}`, false],
    [`Session of the ${host.name}`, true],
    [`${host.acronym ?? 'World'} ${head} on ${theme}`, host.acronym !== undefined],
    [`International ${head} “${theme.replace(/^the /, '')}”`, false],
    [`Meeting of Ministers of the ${host.name}`, true],
  ]
  const [name, hostInName] = random.pick(host.article ? kinds : kinds.filter(([, inName]) => !inName))
  const counted = numbered || name.startsWith('Session') || name.startsWith('Meeting')
  const edition = counted || random.chance(0.6) ? random.between(2, 60) : undefined
  const title = edition === undefined ? name : `${formatOrdinal(edition, random)} ${name}`
  return { name, title, edition, hostInName }
}
