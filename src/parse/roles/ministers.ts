import type { OrganisationMention } from '../bodies/named-body.ts'
import { countryWordAt } from '../bodies/country-words.ts'
import type { Reading } from '../reading.ts'
import { findCues, type Cue } from './find-cues.ts'
import { makeObservation, type Observation } from './observation.ts'

/** What a minister is minister of; `authority/institutions.ts` has the ministry as "defence-ministry". */
const MINISTRIES = new Set(
  'foreign defence interior justice finance economy energy health transport agriculture education culture'.split(
    ' ',
  ),
)

const REACH = 4

/**
 * A minister who speaks brings a ministry that the document names elsewhere to the table: "Russian Deputy
 * Foreign Minister Oleg Syromolotov told the conference" and, later, "the Russian Foreign Ministry website".
 */
export function observeMinisters(
  reading: Reading,
  mentions: readonly OrganisationMention[],
): ReadonlyMap<OrganisationMention, readonly Observation[]> {
  const ministries = new Map(
    mentions.filter(isMinistry).map(mention => [mention.organisation.id as string, mention]),
  )
  const found = new Map<OrganisationMention, readonly Observation[]>()
  if (ministries.size === 0) return found
  reading.tokens.forEach((token, at) => {
    const office = token.word === 'minister' ? ministryAt(reading, at) : undefined
    const mention = office && ministries.get(office.id)
    if (!office || !mention || found.has(mention)) return
    const cue = speechAfter(reading, at)
    if (!cue) return
    const observation = makeObservation(mention, 'speaks', cue, cue.future)
    found.set(mention, [{ ...observation, first: office.first, last: cue.last }])
  })
  return found
}

/** Whether its id ends as those of all MINISTRIES do. */
function isMinistry({ organisation }: OrganisationMention): boolean {
  return organisation.id.endsWith('-ministry')
}

/** "Russian Deputy Foreign Minister", with "minister" at `at`. */
function ministryAt(reading: Reading, at: number): { id: string; first: number } | undefined {
  const subject = reading.tokens[at - 1]?.word ?? ''
  if (!MINISTRIES.has(subject)) return undefined
  for (let i = at - 2; i >= at - 2 - REACH; i--) {
    const word = countryWordAt(reading, i)
    if (word?.adjective) return { id: `${word.country.code.toLowerCase()}-${subject}-ministry`, first: i }
  }
  return undefined
}

const SPEECH_REACH = 8

function speechAfter(reading: Reading, at: number): Cue | undefined {
  const sentence = reading.sentences[reading.tokens[at]?.sentence ?? -1]
  if (!sentence) return undefined
  const clause = { ...sentence, first: at, last: Math.min(sentence.last, at + SPEECH_REACH + 4) }
  return findCues(reading, clause).find(
    ({ kind, first }) => kind === 'speaks' && first > at && first - at <= SPEECH_REACH,
  )
}
