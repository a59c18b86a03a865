import { join, type Phrases } from './cue-kinds.ts'

const HOLDING = 'hold, host, convene, organise, cohost, coorganise, stage'
const HELD = 'held, hosted, convened, organised, cohosted, coorganised'

/** What makes a body the organiser, kind by kind. */
export const HOST_PHRASES: Readonly<
  Record<'hosts' | 'hostedBy' | 'auspices' | 'host' | 'meets' | 'announces', Phrases>
> = {
  hosts: [
    ...'hosts, hosted, hosting, holds, held, convenes, convened, organises, organised, sponsors, sponsored'.split(
      ', ',
    ),
    ...'cohosts, cohosted, coorganises, coorganised, initiated, inaugurates, arranged'.split(', '),
    ...join('is, are, was, were, has been, have been', 'holding, hosting, convening, organising'),
    ...join('will, to, would, shall, will jointly, to jointly, will also, will together', HOLDING),
    ...join('has, have, had, has jointly, have jointly', HELD),
    ...join('is jointly, are jointly, were jointly', 'holding, hosting, convening, organising'),
    ...join('jointly', 'hold, holds, held, host, hosts, hosted, convene, convened, organise, organised'),
    ...join('for', 'hosting, organising, convening, holding, arranging'),
    ...join('plays, played', 'host'),
    ...join('for the excellent, for the', 'arrangements, organisation, hospitality'),
    'provided the secretariat',
    ...join(
      'kicked off, kicks off, opens, opened, began, begins, concluded, concludes, started, starts',
      'its',
    ),
    ...join('opened, open, opens, launched, began, started, kicked off, concluded, closed', 'a, an'),
    ...'invites, invite, is pleased to invite, cordially invites'.split(', '),
  ],
  hostedBy: [
    ...join(
      'hosted, organised, jointly organised, jointly hosted, jointly convened, jointly held, convened, sponsored, held, arranged, cohosted, coorganised, initiated, cosponsored, called, chaired, cochaired, facilitated, staged, run, supported, summoned',
      'by, jointly by, annually by',
    ),
    ...join('organisers', 'are, include, were'),
    ...join(
      'host, hosts, organiser, organisers, organising institution, convener, convenor, sponsor, sponsors, coorganisers, partners, organised by, hosted by, cohosts',
      ':',
    ),
    ...join('organised, convened, hosted, held, run, prepared', 'with, jointly with, together with'),
  ],
  auspices: [
    ...join('under the', 'auspices of, aegis of, umbrella of, chairmanship of, presidency of, patronage of'),
    ...join(
      'in',
      'cooperation with, partnership with, collaboration with, conjunction with, coordination with, association with',
    ),
    ...join('at, on', 'initiative of, invitation of'),
    ...join('collaborated, partnered, partnering', 'with'),
    ...join('with', 'the support of, support from, support of, the assistance of, the sponsorship of'),
    ...join('held, taking place, organised', 'within the framework of'),
  ],
  host: join(
    'our, the, the main, its, the local, as, is the, is the main, were the, are the',
    'host, hosts, organiser, organisers, convener, cohost, cohosts, coorganisers, host institution',
  ),
  meets: [
    ...'met, meets, will meet, is meeting, convened, convenes, will convene, gathered, gathers'.split(', '),
    ...'adopted, elected, elects'.split(', '),
  ],
  announces: [
    ...'regrets, apologises, announced, announces, has announced, have announced'.split(', '),
    ...join('informs, invites', 'all, participants, registered, delegates'),
    ...join('is, are', 'pleased to announce'),
    ...join('has, have, had', 'decided to postpone, decided to cancel, postponed, cancelled'),
    ...join(
      'have, has',
      'the pleasure of inviting, the honour to invite, the honour of inviting, the pleasure to invite',
    ),
    ...'pleased to invite, decided to postpone, decided to cancel'.split(', '),
  ],
}
