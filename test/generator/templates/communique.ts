import { readTemplates } from '../template.ts'

/** Statements and communiqués that a meeting adopts, and reports of secretariats. */
export const COMMUNIQUES = readTemplates(
  'communiqué',
  'held',
  `
numbered paragraphs under a place line | last
COMMUNIQUÉ OF THE {title:caps}

{city}, {dates}

1. The {title} was held in {place}, {on-dates} at the invitation of {host}.

2. The meeting was chaired by {speaker1}. It was attended by Heads of Delegation from {n-countries} countries. Representatives of {guest1} and {guest2} attended as observers.

3. The participants {discussed} {topic} and took note of the report presented by {speaker2}.

4. They expressed their sincere appreciation to the Government and people of {country} for the warm hospitality.

{city}, {published}
`,
  `
chair's statement | last
Chair's Statement
{title}
{place}, {dates}

We, the delegates of {n-countries} countries, met in {city} {on-dates} for the {title} under the chairmanship of {speaker1}.

We {discussed} {topic}. We welcomed the remarks of {speaker2}.

We thanked {host} for organising the meeting and {agreed} to meet again in {next-year}.
`,
  `
final report in running text | after
Final communiqué

At the invitation of {host}, the {title} took place in {city} {on-dates}.

The proceedings were opened by {speaker1}. In a message read on behalf of {other1}, the participants were reminded of {topic}.

Delegations of {guest1}, {guest2} and {guest3} took part in the work. {N-documents} resolutions were adopted.

Done at {city}, {last}
`,
  `
joint statement of ministers | last
Joint Statement adopted at the {title}

{place}
{dates}

The Ministers {gathered} in {city} {on-dates} on the occasion of the {title}, chaired by {speaker1} and co-chaired by {speaker2}.

They recalled the decisions taken in {elsewhere} in {previous-year}, and {agreed} on {topic}.

The Ministers commended {voice} for the excellent arrangements and welcomed the participation of {guest1}.
`,
  `
secretariat's note | after
On the {title}

{published}

{On-dates}, the {title} was held in {city}. The event was organised by {host}.

The participants were welcomed by {head}. Speeches were delivered by {speaker1} and {speaker2}.

The event brought together {n-guests} experts from {n-countries} countries, including representatives of {guest1} and {guest2}. A report on {topic} was approved.
`,
  `
conclusions of a session | last | an edition
Conclusions of the {title}

The {title} met in {city} from {first} under the presidency of {speaker1} and concluded its work on {last}.

The session heard statements by {speaker2} and {speaker3}, and by the representatives of {guest1} and {guest2}.

It {agreed} on {topic} and decided to hold its next session in {elsewhere} in {next-year}.
`,
)
