import { readTemplates } from '../template.ts'

/** Calls, invitations and notices of meetings to come. */
export const ANNOUNCEMENTS = readTemplates(
  'announcement',
  'announced',
  `
media advisory | before
MEDIA ADVISORY

What: {title}
When: {dates}
Where: {venue}, {place}
Who: {head}; {speaker1}

{published} – {Host} will host the {title} in {city}. The meeting will look at {topic}.

Journalists wishing to attend should register by {deadline}.
`,
  `
call for papers with deadlines | before
Call for papers

{title}
{place}, {dates}

{Host} invites proposals for the {title}. Contributions may address {topic} or any related question.

Important dates
Submission of abstracts: {deadline}
Notification of authors: {deadline2}

The programme committee is chaired by {professor}.
`,
  `
ministry announces | before
{published}

{country} to host {title}

{city} will host the {title} {on-dates}, {host} {announced}.

The meeting is expected to draw {n-guests} participants. {Speaker1} will give the opening address, and {speaker2} will speak on {topic}.

{Guest1} has confirmed its participation.
`,
  `
save the date | before
Save the date: {title}

We are pleased to announce that the {title} will be held in {place}, {on-dates}.

The event is jointly organised by {host} and {cohost}. Keynote speakers include {professor} and {speaker1}.

Early registration closes on {deadline}.
`,
  `
note verbale | before
{published}

{Voice} presents its compliments and has the honour to inform that the {title} will take place at the {venue} in {city} {on-dates}.

The provisional agenda includes {topic}. Delegations are kindly requested to send the names of their members not later than {deadline}.

Representatives of {guest1} and {guest2} have been invited.
`,
  `
agency announces the eve | eve
{CITY}, {published:wire} ({agency}) - The {title} {will-open} in {city} {tomorrow}, the organizers announced on {published:us}.

Delegations from {n-countries} countries and {guest1} have arrived. {Speaker1} will chair the {length}meeting.

"{quote}," {speaker1} told reporters at the airport.
`,
  `
invitation letter | before
Dear colleagues,

On behalf of {host} I have the pleasure of inviting you to the {title}, to be held {on-dates} in {place}.

The main theme of this year's meeting will be {topic}. The opening lecture will be given by {professor}.

With best regards,
{head:plain}
{city}, {published}
`,
)
