import { readTemplates } from '../template.ts'

/** Pages of universities, learned societies and federations. */
export const UNIVERSITIES = readTemplates(
  'university',
  'held',
  `
department news | after
{house}
News and events

Researchers meet at the {title}

{published}

{Host} hosted the {title} {on-days}. {N-guests} researchers came to {city}, where they {discussed} {topic}.

The opening lecture was given by {professor}. {Head} awarded the prizes.

The conference was supported by {sponsor}.
`,
  `
federation's congress | after
{title} elects new board

{place}, {dates}

Members of {host} elected a new board at the {title} in {city}. {Speaker1} was a guest of the congress.

{Head} thanked the outgoing board. Delegates of {n-countries} national associations took part in the vote.

{published}
`,
  `
workshop report | after
Report from {city}

The {title} was organised in {city} by {host}. It ran {on-dates}.

The keynote speakers were {professor} and {speaker1}. There were {n-papers} papers, many of them on {topic}.

We thank {sponsor} for their support.
`,
  `
students attend | after
Our students at the {title}

Posted on {published:us}

Five of our students travelled to {place} for the {title}, which took place {on-dates}.

They heard {professor} speak and presented a poster on {topic}. The event was {hosted} by {host}.

“{quote},” says the supervisor.
`,
  `
society's newsletter | after
NEWSLETTER

From the President

Our {title} is behind us. {N-guests} members met {on-dates} in {city}, at the {venue}.

I should like to thank {voice}, which carried most of the work, and {professor}, who chaired the programme committee.

The next congress will be held in {elsewhere} in {next-year}.

{head:plain}
`,
  `
two institutes | last
Institutes look beyond their borders

{published}

The {title} ended in {city} on {last}. It was jointly organised by {host} and {cohost}.

{Professor} spoke about {topic}. Representatives of {guest1} joined by video link.
`,
)
