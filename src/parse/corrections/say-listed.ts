import type { Attendance, Count, Participant } from '../../model/event.ts'
import type { Organisation } from '../../model/organisation.ts'

/** "OSCE as organiser", "OSCE as participant, announced". */
export function sayBody({ role, announced }: Attendance, { short }: Organisation): string {
  return `${short} as ${role}${announced ? ', announced' : ''}`
}

/** "Sergey Lavrov, Foreign Minister, of Russian MFA, as speaker". @param bodies those of the event */
export function sayPerson(
  { name, title, affiliation, part }: Participant,
  bodies: readonly Organisation[],
): string {
  const body = bodies.find(({ id }) => id === affiliation)
  return [name, title, body && `of ${body.short}`, `as ${part}`].filter(said => said !== undefined).join(', ')
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
