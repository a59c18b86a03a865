import { readTemplates } from '../template.ts'

/** Releases in the manner of the United Nations and its family. */
export const UN_RELEASES = readTemplates(
  'UN release',
  'held',
  `
session opens | first | several days
PRESS RELEASE

{title} opens in {city}

{city:upper}, {published} ({host:credit}) — The {title} {opened} {today} with statements by {speaker1:un} and {speaker2:un}.

{Head} said that {topic} would require political will. “{quote},” he added.

The representatives of {guest1} and {guest2} also spoke. The session continues until {last}.
`,
  `
meeting coverage with delegations in brackets | last
{title} Concludes, Adopting {n-documents} Decisions

{published}

{city} — Concluding its work, the {title} {today} adopted {n-documents} decisions, including one on {topic}.

Speaking today were {speaker1:un}, {speaker2:un} and {speaker3:un}. The observer of {guest1} made a statement.

The meeting, which began on {first}, was convened by {host}.
`,
  `
head addresses a conference | first
{city}, {published}

Secretary’s message to the {title}

Following is the text of the message delivered by {head} to the {title}, in {city} {today}:

It is a pleasure to greet you all. {quote}.

Your meeting takes place when work on {topic} is more urgent than ever. I thank {sponsor} for being your partner. I wish you a fruitful meeting.

* *** *
`,
  `
regional office | after
{title} ends with call for joint action

{published} | {place} – Government officials from {n-countries} countries called for joint action on {topic} at the {title}, held {on-dates} in {city}.

“{quote},” said {speaker1}.

The meeting was convened by {host} with {partner1} and {partner2}.

For media enquiries, please contact the press office.
`,
  `
background release before the session | before
BACKGROUND RELEASE
{published}

{title} to be held in {city}, {dates}

The {title} will bring together delegations from {n-countries} countries at the {venue} in {city}.

It will be opened by {head}. Among the documents before the meeting is a report on {topic}, prepared by {other1}.

{Host} has {members} member states.
`,
)
