import { readTemplates } from '../template.ts'

/** Entries of programmes and calendars. */
export const PROGRAMMES = [
  ...readTemplates(
    'programme',
    'announced',
    `
calendar entry | before
Calendar of meetings

{dates}
{title}
{venue}, {place}

Organised by {host} in cooperation with {cohost}. Working languages: English and French.

Contact: secretariat of the meeting
`,
    `
day by day | before | several days
{title:caps}

Provisional programme

{place}, {dates}

{first}
09:00 Registration
10:00 Opening session: {head}; {speaker1}
14:00 Working groups on {topic}

{last}
09:30 Plenary session chaired by {speaker2}
12:00 Closing

Host: {host}
`,
    `
programme with the place behind | before
Programme of the {title}

The {title} opens at 10 a.m. on {first} at the {venue}, {city}.

Welcome: {speaker1}
Keynote address: {professor}
Chair: {speaker2}

The meeting is convened by {host}. Registration begins at 8.30 a.m.
`,
  ),
  ...readTemplates(
    'programme',
    'held',
    `
week in brief | after
Week in brief

{dates} – {title}, {place}. Participants {discussed} {topic}. {Host} provided the secretariat; {guest1} was represented by a delegation.

Opening remarks: {speaker1}.

{published}
`,
    `
entry of an annual report | after
3.2 {title}

The {title} ({city}, {dates}) was attended by {n-guests} participants from {n-countries} countries. It was organised by {host} and financed by {sponsor}.

Among the speakers were {speaker1} and {professor}. The participants {agreed} on {topic}.
`,
  ),
]
