import { readTemplates } from '../template.ts'

/** Pages of ministries and secretariats as they come out of a browser: lines of the page around the text. */
export const PAGES = readTemplates(
  'page',
  'held',
  `
house name above, share links below | after
{house}
{link}
News
{title} held in {city}
{published}

{On-days}, {city} hosted the {title}. The event was organised by {host}.

{Speaker1} and {speaker2} made opening statements. The participants, among them officials of {guest1}, {discussed} {topic}.

The meeting brought together {n-guests} participants from {n-countries} countries.

Share
Print
Back to list
`,
  `
document number and date on one line | first
{published:weekday} 14:{minute}

Press release on the {title}

No. {number}/{year}

On {first}, the {title} opened in {city}. {Speaker1} is taking part in its work.

The agenda includes {topic}. {Guest1} and {guest2} are represented at the level of experts.

The meeting is being held at the initiative of {host}.
`,
  `
publication line at the end | after
Home / Media / Press releases

{Speaker1} attends the {title}

{Speaker1} represented the government at the {title}, which was held in {place}, {on-dates}.

In a speech the minister {said}: “{quote}.”

On the margins of the meeting, the minister held talks with {speaker2}. The conference was {hosted} by {host}.

Published: {published}
Last updated: {later:iso}
Text version
`,
  `
page clock above an older text | after
Today is {later:weekday}
Login | Register | RSS

{title}
Posted on {published}

The {title} took place {on-dates} at the {venue}, {city}.

The opening ceremony was addressed by {speaker1}. A paper on {topic} was presented by {professor}.

{Guest1} and {guest2} took part. Some {n-guests} people attended.

© All rights reserved
`,
  `
labelled fields | after
Event details

Title: {title}
Date: {dates}
Venue: {venue}, {city}
Country: {country}
Organiser: {host}

Summary

The event was opened by {speaker1}. Delegates {discussed} {topic}, and {guest1} presented its annual report.

A total of {n-guests} delegates from {n-countries} countries took part.
`,
  `
news in brief with stamps | first
{published:iso} 10:{minute}
Category: International cooperation
{Speaker1} speaks at {name}

The {title} {opened} in {city} {today}. {Speaker1} addressed the plenary session.

“{quote},” the minister told the audience.

The {length}forum is organised by {host} with the support of {sponsor}.

Views: {number}
Tags: news, cooperation
`,
  `
photo captions between paragraphs | after
{house}
Press service

{title} brings together {n-guests} experts
{published}

Photo: the opening of the meeting

Experts from {n-countries} countries {gathered} in {city} {on-dates} for the {title}.

Photo: {speaker1}

{Speaker1} {said} that {topic} needed common rules. {Head} thanked the participants.

Read also
Visit of a delegation from {other1}
New rules for visitors
`,
)
