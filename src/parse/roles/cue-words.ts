import { compileLexicon, type Entry } from '../lexicon.ts'

/**
 * What a phrase says of the bodies around it:
 *
 *     hosts       BODY “is holding” the meeting           hostedBy   “organised by” BODY
 *     auspices    “under the auspices of” BODY            meets      BODY “met” for its 5th session
 *     ownMeeting  BODY … at the end of “their annual meeting”
 *     attends     delegates of BODY “took part”           attendedBy “was attended by” BODY
 *     counterpart “met with” BODY                         welcomed   “participants in” the session of BODY
 *     speaks      BODY's head “noted”                     source     “according to” BODY
 */
export type CueKind =
  | 'hosts'
  | 'hostedBy'
  | 'auspices'
  | 'meets'
  | 'ownMeeting'
  | 'attends'
  | 'attendedBy'
  | 'counterpart'
  | 'welcomed'
  | 'speaks'
  | 'source'

const join = (starts: string, ends: string): readonly string[] =>
  starts.split(', ').flatMap(start => ends.split(', ').map(end => `${start} ${end}`.trim()))

const PHRASES: Readonly<Record<CueKind, readonly string[]>> = {
  hosts: [
    ...'hosts, hosted, hosting, holds, held, convenes, convened, organises, organised, sponsors, sponsored'.split(
      ', ',
    ),
    ...'cohosts, cohosted, coorganises, coorganised, initiated, inaugurates, arranged'.split(', '),
    ...join('is, are, was, were, has been, have been', 'holding, hosting, convening, organising'),
    ...join(
      'will, to, would, shall, will jointly, to jointly, will also, will together',
      'hold, host, convene, organise, cohost, coorganise, stage',
    ),
    ...join('has, have, had, has jointly, have jointly', 'held, hosted, convened, organised'),
    ...join('is jointly, are jointly, were jointly', 'holding, hosting, convening, organising'),
    ...join('jointly', 'hold, holds, held, host, hosts, hosted, convene, convened, organise, organised'),
    ...join('for', 'hosting, organising, convening, holding, arranging'),
    ...join('plays, played', 'host'),
    ...'kicked off, kicks off, opens its, opened its, began its, begins its, concluded its, concludes its, started its, starts its'.split(
      ', ',
    ),
    ...join('opened, open, opens, launched, began, started, kicked off, concluded, closed', 'a, an'),
    'invites',
    'invite',
    'is pleased to invite',
    'cordially invites',
  ],
  hostedBy: [
    ...join(
      'hosted, organised, jointly organised, convened, sponsored, held, arranged, cohosted, coorganised, initiated, cosponsored, called, chaired, facilitated, staged, run',
      'by, jointly by, annually by',
    ),
    ...join('organisers', 'are, include, were'),
    ...join(
      'host, hosts, organiser, organisers, organising institution, convener, convenor, sponsor, sponsors, coorganisers, organised by, hosted by',
      ':',
    ),
    ...join('organised, convened, hosted, held, run, prepared', 'with, jointly with, together with'),
  ],
  auspices: [
    ...join('under the', 'auspices of, aegis of, umbrella of, chairmanship of, presidency of, patronage of'),
    ...join(
      'in',
      'cooperation with, partnership with, collaboration with, conjunction with, coordination with',
    ),
    ...join('at, on', 'initiative of, invitation of'),
  ],
  meets: [
    'met',
    'meets',
    'will meet',
    'is meeting',
    'convened',
    'convenes',
    'will convene',
    'gathered',
    'gathers',
  ],
  ownMeeting: join(
    'its, their',
    join(
      ', annual, regular, first, second, third, joint, latest, plenary, general, ordinary, biennial, ministerial, next, quarterly',
      'meeting, session, summit, conference, congress, general assembly, assembly, meetings, forum, consultations',
    ).join(', '),
  ),
  attends: [
    ...'attend, attends, attended, attending, participate, participates, participated, participating'.split(
      ', ',
    ),
    ...join('take, takes, took, taking, taken', 'part'),
    ...join(
      'was, were, is, are, will be, was also, were also, are also, will also be',
      'present, represented, participating, attending, among the participants, among the observers, among the speakers, among the guests, among the attendees, among those present, headed by, led by, invited',
    ),
    ...join('has been, have been, had been, to be, expected to be', 'invited, represented'),
    ...join('are, is', 'expected to attend, due to attend, expected to take part, expected to participate'),
    'delegation headed by',
    ...'joined, join, joins, gather, gathered, convene, address, addresses, addressed, spoke at, speak at'.split(
      ', ',
    ),
    ...join(
      'sent, sends, will send, will also send, also sent, are sending, is sending, dispatched',
      'representatives, delegations, observers, officials, experts, delegates, a delegation, a representative, an observer, ministers, a team',
    ),
    ...join('will be, was, were, are', 'there, on hand, on the panel'),
    ...'made presentations, delivered presentations, made speeches, delivered speeches, made statements'.split(
      ', ',
    ),
    ...'spoke, signed, exhibited, presented papers, took the floor, are confirmed as, is confirmed as'.split(
      ', ',
    ),
    ...join('for', 'attending, participating, joining, coming, sending'),
  ],
  attendedBy: [
    'attended by',
    'joined by',
    ...join('brought, brings, bring, bringing', 'together'),
    ...join(
      'gathered, gathers, gathering',
      'representatives, delegates, experts, officials, participants, ministers, heads, over, more than, some',
    ),
    ...join('with the, and the', 'participation of'),
    'in the presence of',
    'presence of representatives',
    ...join(
      'participants, attendees, speakers, guests, delegates, panellists, panelists, delegations',
      'include, included, were, are, from, represented',
    ),
    ...join(
      'among the, among',
      'participants, speakers, leading speakers, main speakers, guests, attendees, delegates, invitees, those attending, those present',
    ),
    'participants in the meeting',
    'those attending included',
    'also attending were',
    'also present were',
    'in attendance were',
    'in attendance was',
    'also attended by',
    'was addressed by',
    'were addressed by',
    'addressed by',
    'attendance of',
    'taking part are',
    'taking part were',
    'speeches by',
    'presentations by',
    'presentations from',
    'statements by',
    'remarks by',
    'delegations from',
    'representatives from',
    'representing',
    'were made by',
    'was opened by',
    'opened by',
    'moderated by',
    'delivered by',
    'invited',
    'heard from',
    'alongside',
    ...join(
      'delegation, delegations, panel',
      'comprised, comprises, included, includes, consisted of, consists of',
    ),
    ...join('was, were, is', 'made up of, composed of'),
    'briefed by',
    ...'drew, draws, drawing, has drawn, have drawn, attracted, attracts, has attracted, will attract'.split(
      ', ',
    ),
    ...join(
      'bring, brings, brought, welcome, welcomed, welcomes, gather',
      'some, around, about, over, nearly, up to',
    ),
    ...join(
      'expected, expects, will',
      'bring, to bring, welcome, to welcome, attract, to attract, gather, to gather',
    ),
  ],
  counterpart: [
    ...join(
      'met, meets, meet, met in the kremlin, meeting, meetings, talks, consultations, negotiations, dialogue',
      'with',
    ),
    'hold talks with',
    'held talks with',
  ],
  welcomed: ['participants in', 'participants of', 'participants at', 'participants to'],
  speaks: (
    'said, says, told, tells, stressed, stresses, noted, notes, emphasised, emphasized, emphasises, warned, warns, opened, opens, ' +
    'delivered, delivers, addressed, addresses, declared, stated, announced, added, underlined, highlighted, welcomed, thanked, ' +
    'moderated, chaired, chairs, presented, outlined, briefed, informed, reported, pointed out, called on, urged, ' +
    'expressed, speak, address, attend, participate, reiterated, reaffirmed, observed, remarked, spoke, speaks, spoke at, made a speech, made a statement, ' +
    'gave a speech, read a message, reading a message, closed, concluded, participated, attended, took part, takes part, ' +
    'commented, argued, explained, recalled, met, presided, cochaired'
  ).split(', '),
  source: [
    'according to',
    'reported by',
    'as reported by',
    'press service of',
    'told reporters',
    'website of',
    'resolutions of',
    'resolution of',
    'decisions of',
    'decision of',
    'mandate of',
  ],
}

export interface CueWord {
  readonly kind: CueKind
}

function entries(): Entry<readonly CueKind[]>[] {
  const byPhrase = new Map<string, CueKind[]>()
  for (const [kind, phrases] of Object.entries(PHRASES) as [CueKind, readonly string[]][])
    for (const phrase of phrases) byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), kind])
  return [...byPhrase].map(([phrase, payload]) => ({ phrase, payload, letters: 'any' }))
}

/** Each phrase with everything it may say. */
export const CUE_LEXICON = compileLexicon(entries())

/** Nouns that stand for the meeting when it is not named: "the conference", "the event". */
export const EVENT_NOUNS = new Set(
  (
    'conference summit forum meeting session congress consultations talks seminar symposium workshop roundtable ' +
    'dialogue event gathering ceremony negotiations hearing exercise retreat assembly plenary convention ' +
    'colloquium webinar discussion panel debate summits workshops seminars sessions meetings forums conferences'
  ).split(' '),
)
