import type { DocumentId } from '../../../src/model/ids.ts'
import { attending, readDocument } from '../../small-document.ts'
import type { SmallCollection } from './open-panel.tsx'

const GENEVA = `All news
16th Forum of Heads, Geneva, 4 May 2001

Delegates from 75 countries and five bodies, including the UN, the CIS and the EU, are attending today’s forum in Geneva. Talks go on in the next two days.

The Shanghai Security Organization will address the forum.`

const forum = readDocument(GENEVA, 'geneva')
const talks = readDocument('Talks in Basel\nThe CIS met in Basel on 6 June 2002.', 'basel')

const GENEVA_EVENT = forum.event({
  id: '2001-05-04-forum',
  title: '16th Forum of Heads',
  edition: forum.stated(16, '16th'),
  opened: forum.stated('2001-05-04', '4 May 2001'),
  date: forum.stated('2001-05-04', '4 May 2001'),
  closed: forum.unclear('[2001-05-05,2001-05-06]', 'in the next two days'),
  city: forum.stated('Geneva', 'in Geneva'),
  country: forum.workedOut('CH', 'Geneva'),
  organisations: [
    forum.stated(attending('un'), 'UN'),
    forum.stated(attending('cis'), 'CIS'),
    forum.stated(attending('eu'), 'EU'),
    forum.stated(
      attending('sco', { as: 'Shanghai Security Organization', announced: true, misnamed: true }),
      'Shanghai Security Organization',
    ),
  ],
  counts: [
    forum.stated({ n: 75, of: 'countries', bound: 'exact' }, '75 countries'),
    forum.stated({ n: 5, of: 'bodies', bound: 'exact', named: 3 }, 'five bodies'),
  ],
  documents: ['geneva'],
})

const BASEL_EVENT = talks.event({
  id: '2002-06-06-talks',
  title: 'Talks in Basel',
  date: talks.stated('2002-06-06', '6 June 2002'),
  city: talks.stated('Basel', 'in Basel'),
  organisations: [talks.stated(attending('cis'), 'CIS')],
  documents: ['basel'],
})

/** The forum has every kind of doubt in it; the talks share CIS with it. */
export const TWO_MEETINGS: SmallCollection = {
  events: [GENEVA_EVENT, BASEL_EVENT],
  documents: [
    forum.document({ events: [GENEVA_EVENT.id], furniture: [{ start: 0, end: 8, line: 1, why: 'A menu.' }] }),
    talks.document({ events: [BASEL_EVENT.id] }),
  ],
  texts: new Map([
    ['geneva' as DocumentId, forum.text],
    ['basel' as DocumentId, talks.text],
  ]),
  organisations: [
    { id: 'un', name: 'United Nations', short: 'UN', kind: 'global' },
    { id: 'cis', name: 'Commonwealth of Independent States', short: 'CIS', kind: 'regional' },
    { id: 'eu', name: 'European Union', short: 'EU', kind: 'regional' },
    { id: 'sco', name: 'Shanghai Cooperation Organisation', short: 'SCO', kind: 'regional' },
  ].map(body => ({ aliases: [], misnomers: [], inAuthority: true, ...body })),
}
