import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const BODIES = ['UN', 'OSCE', 'CIS', 'SCO', 'CSTO', 'ICRC', 'Interpol', 'EU', 'NATO', 'African Union']
const CITIES = ['Vienna', 'Geneva', 'Moscow', 'Berlin', 'Astana', 'Minsk']
const MONTHS = ['January', 'March', 'May', 'June', 'August', 'September', 'November']

const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? ''

/** Writes `count` short reports into `folder`, each of another conference, spread over 30 years. */
export function writeManyDocuments(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  for (let n = 0; n < count; n++) writeFileSync(join(folder, `report-${n}.txt`), reportOf(n))
}

function reportOf(n: number): string {
  const [city, organiser] = [pick(CITIES, n), pick(BODIES, n)]
  // A month of its own for each up to 210: reports of the same days about the same words are one event.
  const day = `${1 + (n % 28)} ${pick(MONTHS, Math.floor(n / 30))} ${1994 + (n % 30)}`
  const others = [3, 5, 8].map(step => pick(BODIES, n * 3 + step)).filter(body => body !== organiser)
  return `${city}, ${day}. International Conference on Security Question ${n + 1} opens in ${city}

The International Conference on Security Question ${n + 1} was held in ${city} on ${day}.
The conference was organised by the ${organiser}.
Representatives of ${others.map(body => `the ${body}`).join(' and ')} took part in the conference.
`
}
