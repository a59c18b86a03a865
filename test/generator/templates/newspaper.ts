import { readTemplates } from '../template.ts'

/** Newspapers and magazines: a heading, perhaps a byline, a story that begins where it likes. */
export const NEWSPAPERS = [
  ...readTemplates(
    'newspaper',
    'held',
    `
story that begins with a scene | first
{paper}
{published:weekday}

Rain and rhetoric in {city}

By Our Correspondent

The flags had hardly dried when {speaker1} walked to the microphone on {weekday} and {opened} the {title}.

“{quote},” {speaker1} {said}, to long applause in the {venue}.

The {length}gathering, {hosted} by {host}, is the largest of its kind: {n-guests} delegates have come to {city}. Two years ago, in {elsewhere}, there were half as many.

{Speaker2} was less cheerful about {topic}.
`,
    `
deck and byline | after
{city} meeting ends without agreement

Delegates at {name} divided over costs

By a staff writer
{published}

CITY HALL was quiet again after the {title}, which was held in {city} {on-days}.

Delegates could not agree on {topic}. {Speaker1} blamed the calendar; {speaker2} blamed {other1}.

{Head} {said} another attempt would be made in {next-year}.
`,
    `
review that mentions an earlier edition | last
{paper}, {published:us}

The first {name} was a modest affair: in {previous-year}, some forty people met in {elsewhere}.

This time {n-guests} people came to {city} for the {title}, which {closed} on {last-weekday}. {Speaker1} presided.

“{quote},” said {professor}.

{Host} had organised everything; {sponsor} paid for the interpreters.
`,
    `
business page | first
{CITY} – The chairmen of the big companies and {n-countries} ministers {gathered} in the {venue} in {city} on {weekday} for the start of the {title}.

{Speaker1} promised them {topic}. {Speaker2} promised nothing.

The meeting, the work of {voice}, ends on {last}.

{paper}
{published}
`,
    `
local paper, yesterday | after
{city} says farewell to its guests

{published}

The guests have gone. The {title}, held here {on-days} under the roof of the {venue} in {city}, filled every hotel.

{Speaker1} praised the volunteers. {Guest1} sent {n-delegates} delegates, and {guest2} a film crew.

The organiser, {host}, {said} the accounts would be published.
`,
  ),
  ...readTemplates(
    'newspaper',
    'announced',
    `
preview | before | several days
{paper}
{published}

All roads lead to {city}

{Speaker1} will be there, and so will {speaker2}: the {title} begins in {city} on {first}.

{Voice} expects {n-guests} guests. They will talk about {topic} for the {length:bare} of the meeting.

The last time the city saw so many flags was in {previous-year}.
`,
  ),
]
