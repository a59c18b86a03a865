import { addDays, type Day } from '../../src/model/day.ts'
import { formatDay, formatDays, yearOf, type DayForm } from './date-forms.ts'
import { weekdayName, type Meeting } from './meeting.ts'
import { formatLength } from './number-forms.ts'
import { plain, stating, type Piece } from './piece.ts'

/** The words of a tag about days, or none where the tag is about something else. */
export function sayDates(meeting: Meeting, tag: string, form: string): Piece | undefined {
  return (
    sayMeetingDays(meeting, tag, form) ??
    sayPublication(meeting, tag, form) ??
    sayOtherDays(meeting, tag, form)
  )
}

/** When the meeting is: `{dates}`, `{on-dates}`, `{on-days}` (no year), `{first}`, `{weekday}`, `{length}`. */
function sayMeetingDays(meeting: Meeting, tag: string, form: string): Piece | undefined {
  const { first, last, americanDates: american } = meeting
  const range = { kind: 'range', first, last } as const
  const one: DayForm = american ? 'us' : 'gb'
  if (tag === 'dates') return stating(formatDays(first, last, american, dash(meeting), true), range)
  if (tag === 'on-dates') return stating(onDays(meeting, true), range)
  if (tag === 'on-days') return stating(onDays(meeting, false), range)
  if (tag === 'first') return stating(formatDay(first, one), { kind: 'start', day: first })
  if (tag === 'last') return stating(formatDay(last, one), { kind: 'end', day: last })
  if (tag === 'weekday') return stating(weekdayName(first), { kind: 'start', day: first })
  if (tag === 'last-weekday') return stating(weekdayName(last), { kind: 'end', day: last })
  if (tag === 'tomorrow') return stating('tomorrow', { kind: 'start', day: first })
  if (tag === 'today')
    return stating(
      'today',
      meeting.published === first ? { kind: 'start', day: first } : { kind: 'end', day: last },
    )
  return tag === 'length' ? sayLength(last - first + 1, form) : undefined
}

/** "two-day " before a noun, nothing for one day; `bare` "two days". */
function sayLength(days: number, form: string): Piece {
  if (days === 1) return plain(form === 'bare' ? 'the day' : '')
  const words = formatLength(days)
  return stating(form === 'bare' ? `${words} days` : `${words}-day `, { kind: 'length', days })
}

function dash({ random }: Meeting): string {
  return random.pick(['–', '–', '-'])
}

/** "on 14 May 2019"; for several days "on 14–16 May", "from 14 to 16 May", "from May 14 to 16". */
function onDays(meeting: Meeting, withYear: boolean): string {
  const { first, last, americanDates, random } = meeting
  if (first === last) return `on ${formatDays(first, last, americanDates, '', withYear)}`
  return random.chance(0.5)
    ? `from ${formatDays(first, last, americanDates, ' to ', withYear)}`
    : `on ${formatDays(first, last, americanDates, dash(meeting), withYear)}`
}

/** The text's own day: `{published}` with its forms. */
function sayPublication(meeting: Meeting, tag: string, form: string): Piece | undefined {
  const day = meeting.published
  if (tag === 'weekday-of-publication') return plain(weekdayName(day))
  if (tag !== 'published') return undefined
  return stating(formatDay(day, publicationForm(meeting, form)), { kind: 'published', day })
}

function publicationForm({ americanDates }: Meeting, form: string): DayForm {
  if (form === 'long' || form === 'short') return americanDates ? 'month day' : 'day month'
  if (form === '') return americanDates ? 'us' : 'gb'
  return form as DayForm
}

/** Days that are not the meeting's: deadlines, other editions, the clock of a page. */
function sayOtherDays(
  { first, published, americanDates }: Meeting,
  tag: string,
  form: string,
): Piece | undefined {
  const write = (day: Day): Piece => plain(formatDay(day, americanDates ? 'us' : 'gb'))
  if (tag === 'deadline') return write(addDays(published, 9))
  if (tag === 'deadline2') return write(addDays(published, 16))
  if (tag === 'later') return plain(formatDay(addDays(published, 203), form as DayForm))
  if (tag === 'year') return plain(String(yearOf(published)))
  if (tag === 'previous-year') return plain(String(yearOf(first) - 2))
  return tag === 'next-year' ? plain(String(yearOf(first) + 2)) : undefined
}
