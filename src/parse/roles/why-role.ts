import { quote, spanOf, type Reading } from '../reading.ts'
import type { Observation } from './observation.ts'

/** One sentence for the reader: the deciding words and what they make of the body. */
export function explainRole(reading: Reading, seen: Observation): string {
  const cue = quote(reading, spanOf(reading, seen.cue.first, seen.cue.last))
  switch (seen.rule) {
    case 'inName':
      return `The meeting's own name has the body in it: ${cue}.`
    case 'hosts':
      return `${cue} makes it the one that holds the meeting.`
    case 'hostedBy':
      return `${cue} stands before its name.`
    case 'auspices':
      return `${cue} puts the meeting in its care.`
    case 'meets':
      return `${cue}: it is the body that meets.`
    case 'ownMeeting':
      return `${cue} says that the meeting is its own.`
    case 'announces':
      return `${cue}: who says so of a meeting holds it.`
    case 'venue':
      return `${cue}: the meeting sits in its house.`
    case 'attends':
      return `${cue} is said of it.`
    case 'attendedBy':
      return `It stands in the list after ${cue}.`
    case 'following':
      return `It stands in the list of those who ${cue}.`
    case 'counterpart':
      return `It is the other side: ${cue}.`
    case 'speaks':
      return `Someone in office there ${cue}, which brings the body to the table.`
    case 'welcomed':
      return `Its people are greeted as ${cue}.`
  }
}
