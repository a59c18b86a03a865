import { readTemplates } from '../template.ts'

/** Meetings that are put off, and meetings that are called off. */
export const POSTPONEMENTS = [
  ...readTemplates(
    'postponement',
    'postponed',
    `
notice to participants | before
Notice to participants

{Host} regrets to announce that the {title}, scheduled for {dates} in {city}, {postponed} {reason}. New dates will be announced in due course.

{published}
`,
    `
agency reports a delay | before
{ELSEWHERE}, {published:us} ({agency}) - The {title}, which was due to take place in {city} {on-dates}, {postponed}, {voice} said.

The decision was taken {reason}, {speaker1} {said}.

The previous meeting was held in {elsewhere} in {previous-year}.
`,
    `
a letter of the organising committee | before
{title} – important information
{published}

Dear participants,

After careful consideration the organising committee has decided to postpone the {title}. It had been planned for {dates} at the {venue} in {place}.

All registrations remain valid. Please direct your questions to {voice}.
`,
  ),
  ...readTemplates(
    'postponement',
    'cancelled',
    `
short cancellation | before
{published}

{title} cancelled

The {title} that was to be held in {place}, {on-dates} {cancelled} {reason}.

{Host} apologises for the inconvenience. Fees will be refunded by {deadline2}.
`,
    `
minister explains a cancellation | before
{CITY}, {published:wire} ({agency}) – The {title} {cancelled} {reason}, {speaker1} {said} on {published:us}.

The {name} was to bring {guest1} and {guest2} together in {city} {on-dates}.

"{quote}," the minister said.
`,
    `
web notice | before
News
Cancellation of the {title}
Posted: {published:iso}

{Host} informs all registered delegates that the {title}, planned for {dates} in {city}, {cancelled}.

For further information write to the secretariat.
`,
  ),
]
