import type { Finding } from '../finding.ts'
import { quote, spanOf } from '../reading.ts'
import { MARK, has } from '../tokens.ts'
import type { EventFocus } from './event-focus.ts'
import type { PlaceMention } from './place-mention.ts'
import { type Weighed, isDatelineRule } from './weighed-place.ts'

/**
 * The town that is left where no sentence binds one to the meeting: the only one that something is said to be in, where
 * the text names it again, or the capital of the country that is said to hold the meeting, before a mark as in datelines. Always a doubtful answer.
 */
export function soleCity(
  focus: EventFocus,
  weighed: readonly Weighed[],
  seat: string | undefined,
): Finding<string> | undefined {
  const { places, reading } = focus.stage.marks
  const { tokens } = reading
  const placed = weighed.flatMap(one => (isSpoken(one) && isTown(one.mention) ? one.mention : []))
  const town = sole(focus, placed, townOf)
  const again = places.filter(one => townOf(one) === town?.value && seat === (seat && codeOf(one))).length > 1
  if (town && again) return town
  return sole(
    focus,
    places.filter(one => isCapital(one) && codeOf(one) === seat && has(tokens[one.last], MARK)),
    townOf,
  )
}

function townOf({ place }: PlaceMention): string | undefined {
  return place.kind === 'city' ? place.city.name : undefined
}

/** The only country of which some part or spot holds something: "Okinawa Prefecture", "a Samoan resort". */
export function soleCountry(focus: EventFocus, weighed: readonly Weighed[]): Finding<string> | undefined {
  const spots = weighed.filter(one => isSpoken(one) && one.mention.place.kind === 'region')
  return sole(
    focus,
    spots.map(({ mention }) => mention),
    codeOf,
  )
}

/** The country that the text names most, by its towns and people too: for a town that no table knows. */
export function commonCountry(focus: EventFocus): Finding<string> | undefined {
  const { places } = focus.stage.marks
  const byCode = new Map<string | undefined, PlaceMention[]>()
  for (const one of places) byCode.set(codeOf(one), [...(byCode.get(codeOf(one)) ?? []), one])
  byCode.delete(undefined)
  const [most = [], next = []] = [...byCode.values()].toSorted((a, b) => b.length - a.length)
  return most.length > next.length ? sole(focus, most, codeOf) : undefined
}

/** "in Lagos", of no other meeting. */
function isSpoken(one: Weighed): boolean {
  return !isDatelineRule(one) && one.reasons.every(({ weight }) => weight > 0)
}

function isTown({ place, attributive }: PlaceMention): boolean {
  return place.kind === 'city' && !attributive
}

function isCapital(mention: PlaceMention): boolean {
  return isTown(mention) && mention.place.kind === 'city' && mention.place.city.capital
}

function codeOf({ place }: PlaceMention): string | undefined {
  if (place.kind === 'city' || place.kind === 'capital') return place.city.country || undefined
  return place.kind === 'house' ? place.house?.country : place.code
}

/** The one value that all the mentions share. */
function sole(
  { stage }: EventFocus,
  mentions: readonly PlaceMention[],
  valueOf: (mention: PlaceMention) => string | undefined,
): Finding<string> | undefined {
  const [first] = mentions
  const value = first && valueOf(first)
  if (first === undefined || value === undefined || mentions.some(one => valueOf(one) !== value))
    return undefined
  const { reading } = stage.marks
  const span = spanOf(reading, first.first, first.last)
  const why = `${quote(reading, span)} is the only place the text gives.`
  return { value, spans: [span], why, status: 'unclear', weight: 1, reasons: [] }
}
