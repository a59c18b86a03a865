import { readTemplates } from '../template.ts'

/** Agencies: a dateline, the news in one sentence, then speakers. */
export const WIRE = readTemplates(
  'wire',
  'held',
  `
opening with the number of countries | first
{CITY}, {published:wire} ({agency}) - Delegates from {n-countries} countries {gathered} in {city} on {weekday} for the {title}, a {length}meeting overshadowed by a dispute over fees.

{Speaker1} {opened} the meeting with an appeal for patience. "{quote}," {speaker1} said.

The meeting, hosted by {host}, was last held in {elsewhere} in {previous-year}.

{Speaker2} told reporters on {published:us} that {topic} would be on the table.
`,
  `
dateline from another city | first
World
{published}, 15:{minute}

{ELSEWHERE}, {published:long}. /{agency}/. The {title} {opened} in {city} {today}, {speaker1} {said}.

According to {speaker1}, the participants will discuss {topic}. Representatives of {guest1} and {guest2} are attending the event.

"{quote}," {speaker1} noted. {Other1} had earlier published a report on the matter.
`,
  `
heading and deck | first
Ministers in {city} call for action as {name} opens

{CITY}, {published:wire} ({agency}) -- The {title} {opened} here on {weekday} with {speaker1} calling on governments to keep their promises.

Addressing the opening ceremony, {speaker2} {said} that {topic} could not wait any longer.

{Head} also spoke at the opening. More than {n-guests} participants have registered for the {length}event, which is organised by {host}.

It is being held {on-dates} under the motto "Together at Work".
`,
  `
end of a meeting of several days | last | several days
{CITY}, {published:wire} ({agency}) - The {title} {closed} in {city} on {last-weekday} after {length:bare} of talks, with delegates agreeing on {topic}.

"{quote}," said {speaker1}, who chaired the closing session.

{Speaker2} called the outcome modest. The next edition is to be held in {elsewhere} in {next-year}.

The meeting began on {first}. {N-documents} documents were signed.
`,
  `
the leader who will attend | before
{ELSEWHERE}. {published:us}. {agency} - {Speaker1} will travel to {city} to attend the {title}, the ministry's press service reports.

The {name} will be held {on-dates} in {place}. {Head} and {speaker2} are also expected to speak there.

The event is organized by {host} together with {cohost}. It was last held in {elsewhere} in {previous-year}.
`,
  `
bilateral talks beside the meeting | first
{CITY}, {published:us} ({agency}) – {Speaker1} and {speaker2} met on the sidelines of the {title} in {city}, which {opened} on {weekday}.

{Speaker1} {said} after the conversation that {topic} had been the main subject.

The {title} is {hosted} by {host}. {Guest1} sent a delegation, its spokesman said.
`,
  `
briefs with a slash dateline | first | several days
{CITY}. {published}. {agency:caps} – The {title} has started its work in {city} {today}.

The forum is attended by delegations of {n-countries} countries as well as representatives of {guest1}, {guest2} and {guest3}.

{Speaker1} read out a greeting to the participants. The programme includes {topic} and a visit to the {venue}.

The forum will last until {last}.
`,
  `
chair speaks to reporters | after
{city:upper}, {published:us} ({agency}) -- {Speaker1} told a news conference here that the {title} had been a success.

The meeting took place {on-days} at the {venue} in {city}. It was attended by {n-guests} delegates, among them {speaker2}.

{Guest1} and {guest2} sent observers. {Speaker1} {said} the delegates had {agreed} on {topic}.
`,
  `
a security meeting and an armed group | first
{CITY}, {published:wire} ({agency}) - Security chiefs {opened} the {title} in {city} on {weekday}, with the fight against {group} at the top of the agenda.

{Speaker1} {said} that {group} had exploited open borders. "{quote}," the minister added.

The {length}meeting brings together representatives of {guest1} and {guest2}. It is {hosted} by {host}.

{published:us}
`,
)
