import type { Attendance, Count, Participant } from '../../model/event.ts'
import type { Organisation } from '../../model/organisation.ts'

/** "OSCE as organiser", "OSCE as participant, announced". */
export function sayBody({ role, announced }: Attendance, { short }: Organisation): string {
  return `${short} as ${role}${announced ? ', announced' : ''}`
}

/** "Sergey Lavrov, Foreign Minister, as speaker". */
export function sayPerson({ name, title, part }: Participant): string {
  return [name, ...(title === undefined ? [] : [title]), `as ${part}`].join(', ')
}

const BOUNDS: Readonly<Record<Count['bound'], string>> = {
  exact: '',
  'at-least': 'at least ',
  'at-most': 'at most ',
  about: 'about ',
}

/** "at least 700 journalists". */
export function sayCount({ n, of, bound }: Count): string {
  return `${BOUNDS[bound]}${n} ${of}`
}
