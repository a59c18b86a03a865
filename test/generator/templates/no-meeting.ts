import { readTemplates } from '../template.ts'

/** Texts that look like reports of meetings and are none. */
export const LOOK_ALIKES = readTemplates(
  'no meeting',
  'none',
  `
order | after
{published}

{Speaker1} signed an order on {topic}

{Speaker1} has signed an order on {topic}. The document gives the ministries three months to prepare the necessary regulations.

The order was drafted with the help of {guest1}. It enters into force on the day of its official publication.
`,
  `
appointment | after
{country} has a new minister

{published}

{Person1} has been appointed {office} of {country}. The new minister, aged 52, worked for {guest1} from {previous-year}.

The appointment takes effect next month.
`,
  `
analysis that looks back | after
{paper}
{published}

Why the promises of {elsewhere} were not kept

Ten years after ministers promised {topic}, little has changed. Most of the money never arrived; what arrived was spent on salaries.

{Professor} has counted the projects. “{quote},” says the researcher in the new study.

A spokesman for {guest1} did not want to comment.
`,
  `
interview | after
{Speaker1}: “{quote}”

{published}

Question: What do you expect from the coming year?

{SPEAKER1}: More work than rest. We have to settle {topic}, and nobody will do it for us.

Question: And relations with {guest1}?

{SPEAKER1}: They are good. They could be better.
`,
  `
telegram of condolence | after
{published}

Condolences on the loss of life in {country}

{Speaker1} sent a message of condolence to {speaker2} over the tragic consequences of the storm in {city}.

The message expresses words of sympathy to the families of the victims and wishes the injured a speedy recovery.
`,
  `
study published | before
{CITY}, {published:wire} ({agency}) - {Guest1} published a report on {weekday-of-publication} that puts the cost of bad roads at two billion dollars a year.

The authors looked at {topic} in nine provinces. "{quote}," {professor} {said}.

{Other1} called the figures exaggerated.

{published:us}
`,
  `
anniversary | after
{published}

Fifty years of {host}

This year {host} looks back on half a century. It was founded in {elsewhere} by eleven engineers who wanted {topic}.

Its archive has now been opened to the public. An exhibition of photographs can be seen in {city} until the end of the year.
`,
  `
court ruling | after
{CITY}, {published:wire} ({agency}) -- A court in {city} on {weekday-of-publication} rejected a complaint against {speaker1} over {topic}.

The judges found no fault with the procedure. Lawyers for {guest1} announced an appeal.

{published:us}
`,
  `
loan agreement signed | after
{guest1:masthead}
Press release
{published}

{Guest1} lends 40 million for water pipes

{Guest1} and the Government of {country} have signed a loan agreement for {topic}. The loan will pay for 300 kilometres of pipes around {city}.

{Speaker1} signed for the government. Work is to start in {next-year}.
`,
  `
obituary | after
{paper}
{published}

{Person1:plain}, 1931–{year}

{Person1:plain}, who has died at a great age, built bridges on three continents. Trained at {guest1}, the engineer later advised {guest2} on {topic}.

“{quote},” a former student recalls.
`,
)
