import { readTemplates } from '../template.ts'

/** Speeches and verbatim records. */
export const TRANSCRIPTS = readTemplates(
  'transcript',
  'held',
  `
day and place under the heading, speaker lines | first
Opening of the {title}

{published}
{city}

{Speaker1} took part in the opening of the {title}, organised by {host}.

{SPEAKER1}: Ladies and gentlemen, friends,

I am glad to welcome you to {city}. {quote}.

Today we will discuss {topic}. I know that colleagues from {guest1} and {guest2} are with us in this hall.

{SPEAKER2}: Thank you very much. Let me say only this: we shall keep to the agenda.

<…>
`,
  `
remarks as prepared | first
Remarks by {speaker1} at the {title}

{place}
{published:weekday}

As prepared for delivery

Excellencies, distinguished delegates,

It is an honour to open the {title} on behalf of {voice}. {quote}.

I would like to thank {speaker2}, who joins us today, and {sponsor} for its support.

Over the coming days you will look at {topic}. Thank you.
`,
  `
statement read by another | first
Statement at the {title}, delivered by {speaker1}
{city}, {first}

Mr Chairman,

At the outset I should like to congratulate {speaker2} on the election to the chair of this meeting, and to thank {host} for convening it.

{quote}. My delegation attaches great importance to {topic}.

We listened with interest to the statement of {guest1}. I thank you.
`,
  `
closing speech | last | several days
Closing remarks of {speaker1}
{title}, {city}, {dates}

Dear colleagues,

Three things I take home from the {title}. First, {topic}. Second, the spirit of this house. {quote}.

I thank our hosts, {host}, and all {n-guests} participants, and in particular {speaker2}.

I declare the meeting closed.
`,
  `
audience for the participants | first
Meeting with participants in the {title}

{published}
{city}

{Speaker1} met with the heads of delegations taking part in the {title}, which is being held in {city}.

{SPEAKER1}: Good afternoon, colleagues. {quote}.

I know that you have already discussed {topic}. {Sponsor} has much experience here.

{SPEAKER2}: Thank you for receiving us.
`,
)
