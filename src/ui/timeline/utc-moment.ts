/**
 * Stands where vis-timeline expects the package `moment` (`build/site-config.ts` puts it there). That one weighs
 * 18 kB, most of it for reading and writing dates in many languages, and alone it took the frame's viewer over
 * its budget; this one counts in UTC and knows what vis-timeline asks for, with the same answers
 * (`utc-moment.test.ts` compares them).
 *
 *     new UtcMoment(0).add(1, 'month').date()   // 1
 */
export class UtcMoment {
  readonly #date: Date

  constructor(input: Date | number | string | UtcMoment = Date.now()) {
    this.#date = new Date(input.valueOf())
  }

  valueOf(): number {
    return this.#date.getTime()
  }

  toDate(): Date {
    return new Date(this.valueOf())
  }

  clone(): UtcMoment {
    return new UtcMoment(this)
  }

  /** There is one language: the axis has its words from `axis-words.ts`. */
  locale(): this {
    return this
  }

  milliseconds(value?: number): number | this {
    return value === undefined ? this.#date.getUTCMilliseconds() : this.#set('setUTCMilliseconds', value)
  }

  seconds(value?: number): number | this {
    return value === undefined ? this.#date.getUTCSeconds() : this.#set('setUTCSeconds', value)
  }

  minutes(value?: number): number | this {
    return value === undefined ? this.#date.getUTCMinutes() : this.#set('setUTCMinutes', value)
  }

  hours(value?: number): number | this {
    return value === undefined ? this.#date.getUTCHours() : this.#set('setUTCHours', value)
  }

  date(value?: number): number | this {
    return value === undefined ? this.#date.getUTCDate() : this.#set('setUTCDate', value)
  }

  /** From 0 for January. A day that the new month does not have becomes its last. */
  month(value?: number): number | this {
    return value === undefined ? this.#date.getUTCMonth() : this.#setMonth(this.#date.getUTCFullYear(), value)
  }

  year(value?: number): number | this {
    return value === undefined ? this.#date.getUTCFullYear() : this.#setMonth(value, this.#date.getUTCMonth())
  }

  /** From 0 for Sunday. */
  weekday(value?: number): number | this {
    const today = this.#date.getUTCDay()
    return value === undefined ? today : this.add(value - today, 'day')
  }

  /** From 1 for Monday. */
  isoWeekday(): number {
    return this.#date.getUTCDay() || 7
  }

  /** The week that holds 1 January is the first; weeks begin on Sunday. */
  week(value?: number): number | this {
    const week = weekOf(this)
    return value === undefined ? week : this.add(value - week, 'week')
  }

  add(count: number, unit: string): this {
    const name = unit.replace(/s$/, '')
    if (name === 'year') return this.#setMonth(this.#date.getUTCFullYear() + count, this.#date.getUTCMonth())
    if (name === 'month') return this.#setMonth(this.#date.getUTCFullYear(), this.#date.getUTCMonth() + count)
    return this.#set('setTime', this.valueOf() + count * (LENGTHS[name] ?? 0))
  }

  subtract(count: number, unit: string): this {
    return this.add(-count, unit)
  }

  isSame(other: Date | number | UtcMoment, unit = 'millisecond'): boolean {
    return startOf(new UtcMoment(other), unit) === startOf(this, unit)
  }

  /** The names that vis-timeline gives its ticks as classes; the week's number for `w`. */
  format(pattern = ''): string {
    if (pattern === 'w') return String(weekOf(this))
    const names = { MMMM: { month: 'long' }, dddd: { weekday: 'long' } } as const
    const asked = pattern === 'MMMM' || pattern === 'dddd' ? names[pattern] : undefined
    return asked
      ? this.#date.toLocaleDateString('en', { ...asked, timeZone: 'UTC' })
      : this.#date.toISOString()
  }

  #set(
    field:
      | 'setTime'
      | 'setUTCMilliseconds'
      | 'setUTCSeconds'
      | 'setUTCMinutes'
      | 'setUTCHours'
      | 'setUTCDate',
    value: number,
  ): this {
    this.#date[field](value)
    return this
  }

  #setMonth(year: number, month: number): this {
    const day = this.#date.getUTCDate()
    this.#date.setUTCFullYear(year, month, 1)
    const last = new Date(this.valueOf())
    last.setUTCMonth(last.getUTCMonth() + 1, 0)
    return this.#set('setUTCDate', Math.min(day, last.getUTCDate()))
  }
}

const DAY = 86_400_000
const LENGTHS: Readonly<Record<string, number>> = {
  millisecond: 1,
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: DAY,
  week: 7 * DAY,
}

/** In milliseconds since 1970. */
function startOf(moment: UtcMoment, unit: string): number {
  const date = moment.toDate()
  if (unit === 'year') date.setUTCMonth(0, 1)
  if (unit === 'month') date.setUTCDate(1)
  if (unit === 'week') date.setUTCDate(date.getUTCDate() - date.getUTCDay())
  return unit === 'millisecond' ? date.getTime() : date.setUTCHours(0, 0, 0, 0)
}

/** Counted from the Sunday on or before 1 January of the year in which the week ends. */
function weekOf(moment: UtcMoment): number {
  const sunday = startOf(moment, 'week')
  const first = new Date(sunday + 6 * DAY)
  first.setUTCMonth(0, 1)
  return Math.round((sunday - startOf(new UtcMoment(first), 'week')) / (7 * DAY)) + 1
}

type MakeMoment = (input?: Date | number | string | UtcMoment) => UtcMoment

/** The package's own face: a function with a few of its statics. */
export const utcMoment: MakeMoment & {
  readonly utc: MakeMoment
  readonly isMoment: (value: unknown) => boolean
  readonly locale: () => void
} = Object.assign((...input: Parameters<MakeMoment>) => new UtcMoment(...input), {
  utc: (...input: Parameters<MakeMoment>) => new UtcMoment(...input),
  isMoment: (value: unknown) => value instanceof UtcMoment,
  locale: () => undefined,
})

export default utcMoment
