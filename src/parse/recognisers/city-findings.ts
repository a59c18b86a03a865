import type { City } from '../authority/places.ts'
import type { Finding } from '../finding.ts'
import { spanOf } from '../reading.ts'
import { WEIGHTS } from '../weights.ts'
import type { EventFocus } from './event-focus.ts'
import type { PlaceMention } from './place-mention.ts'
import { placeWhy } from './place-why.ts'
import { type Weighed, isDatelineRule, isNameRule } from './weighed-place.ts'

/** One finding a city: its best mention decides, the others add a point each. */
export function cityFindings(
  focus: EventFocus,
  weighed: readonly Weighed[],
  seat: string | undefined,
): Finding<string>[] {
  const byCity = new Map<City, Weighed[]>()
  for (const one of weighed) {
    const city = cityOf(one.mention)
    if (city && !(one.mention.attributive && !isNameRule(one)))
      byCity.set(city, [...(byCity.get(city) ?? []), one])
  }
  return [...byCity].flatMap(([city, mentions]) => {
    const agreed = byDateline(mentions, city, seat)
    return agreed.length === 0 ? [] : (cityFinding(focus, city, agreed) ?? [])
  })
}

function cityOf({ place }: PlaceMention): City | undefined {
  return place.kind === 'city' || place.kind === 'capital' ? place.city : undefined
}

/** A dateline in the country that is said to hold the meeting gains; one elsewhere or a place in passing is no seat. */
function byDateline(mentions: readonly Weighed[], city: City, seat: string | undefined): readonly Weighed[] {
  if (seat === undefined || city.country === '') return mentions
  const { datelineHost, inSeat } = WEIGHTS.place
  if (city.country === seat)
    return mentions.map(one => {
      const gain = isDatelineRule(one) ? datelineHost : one.reasons[0]?.rule === 'elsewhere' ? inSeat : 0
      return gain === 0 ? one : { ...one, weight: one.weight + gain }
    })
  return mentions.filter(({ reasons }) => {
    const rules = reasons.map(({ rule }) => rule)
    return !rules.includes('background') && (rules[0] !== 'dateline' || rules.includes('here'))
  })
}

/** The country that the text binds to the meeting by itself, whatever cities it names. */
export function heaviestCountry(weighed: readonly Weighed[]): string | undefined {
  const best = weighed
    .filter(
      ({ mention, weight, reasons }) =>
        mention.place.kind === 'country' &&
        weight >= WEIGHTS.place.threshold &&
        reasons[0]?.rule !== 'inName',
    )
    .toSorted((a, b) => b.weight - a.weight)[0]
  return best?.mention.place.kind === 'country' ? best.mention.place.code : undefined
}

function cityFinding(
  focus: EventFocus,
  city: City,
  mentions: readonly Weighed[],
): Finding<string> | undefined {
  const { reading } = focus.stage.marks
  const ranked = mentions.toSorted((a, b) => b.weight - a.weight)
  const best = ranked[0]
  if (!best) return undefined
  const weight = best.weight + datelineBonus(mentions, best) + Math.min(mentions.length - 1, 4)
  if (weight < WEIGHTS.place.threshold) return undefined
  const spans = ranked
    .filter(one => one === best || one.weight > WEIGHTS.place.dateline)
    .slice(0, 4)
    .map(({ mention }) => spanOf(reading, mention.first, mention.last))
  const [span = { start: 0, end: 0 }, ...others] = spans
  const rule = best.reasons[0]?.rule ?? ''
  const worked = rule === 'inName' || rule === 'dateline' || best.mention.place.kind === 'capital'
  const doubtful = rule === 'dateline' && best.reasons.some(reason => reason.rule === 'datelineHeld')
  return {
    value: city.name,
    spans: [span, ...others],
    why: placeWhy(focus, best),
    status: doubtful ? 'unclear' : worked ? 'worked-out' : 'stated',
    weight,
    reasons: best.reasons,
  }
}

/** A dateline in the same city supports what the text says. */
function datelineBonus(mentions: readonly Weighed[], best: Weighed): number {
  return mentions.some(one => one !== best && one.reasons[0]?.rule === 'dateline')
    ? WEIGHTS.place.dateline
    : 0
}
