import { join, type Phrases } from './cue-kinds.ts'

const PEOPLE =
  'representatives, delegations, observers, officials, experts, delegates, a delegation, a representative, an observer, ministers, a team'
const GUESTS = 'participants, attendees, speakers, guests, delegates, panellists, panelists, delegations'

/** What makes a body take part, kind by kind. */
export const GUEST_PHRASES: Readonly<
  Record<
    'attends' | 'commits' | 'attendedBy' | 'among' | 'acts' | 'heard' | 'sender' | 'counterpart' | 'welcomed',
    Phrases
  >
> = {
  attends: [
    ...'attend, attends, attended, attending, participate, participates, participated, participating'.split(
      ', ',
    ),
    ...join('take, takes, took, taking, taken', 'part'),
    ...'arrived, arrive'.split(', '),
    ...join(
      'was, were, is, are, will be, was also, were also, are also, will also be',
      'present, participating, attending, among the participants, among the observers, among the speakers, among the guests, among the attendees, among those present, headed by, led by, invited',
    ),
    ...join('has been, have been, had been, to be, expected to be', 'invited'),
    ...join('are, is', 'expected to attend, due to attend, expected to take part, expected to participate'),
    ...'joined, join, joins, gather, gathered, convene, address, addresses, addressed, spoke at, speak at'.split(
      ', ',
    ),
    ...join('sent, sends, will send, will also send, also sent, are sending, is sending, dispatched', PEOPLE),
    ...join('will be, was, were, are', 'there, on hand, on the panel'),
    ...join('made, delivered', 'presentations, speeches, statements'),
    ...'spoke, signed, exhibited, presented papers, took the floor, are confirmed as, is confirmed as'.split(
      ', ',
    ),
    ...join('for', 'attending, participating, joining, coming, sending'),
  ],
  commits: [
    ...join('confirmed, announced', 'its participation, their participation, participation, its attendance'),
    ...join('will be, was, were, is, are, was well', 'represented, also represented'),
    ...join('is, are, joins, join, joined, will be', 'with us, us'),
    ...join('joined', 'by video, by videoconference, by telephone, online, remotely'),
    'represented by',
    ...join('accepted', 'invitations, the invitation, an invitation'),
  ],
  attendedBy: [
    ...'attended by, joined by, graced by, hear from'.split(', '),
    ...join('brought, brings, bring, bringing', 'together'),
    ...join(
      'gathered, gathers, gathering',
      'representatives, delegates, experts, officials, participants, ministers, heads, over, more than, some',
    ),
    ...join('with the, and the, with', 'participation of'),
    ...join(
      'welcomed, welcomes, appreciated, noted',
      'the participation of, the presence of, the attendance of',
    ),
    'in the presence of',
    'presence of representatives',
    ...join(GUESTS, 'include, included, were, are, from, represented'),
    ...join(
      'among the, among',
      'participants, speakers, leading speakers, main speakers, guests, attendees, delegates, invitees, those attending, those present',
    ),
    ...join('participants, those', 'in the meeting, attending included, present included'),
    ...join('also, also in', 'attending were, present were, present was, attendance were, attendance was'),
    ...join('invitations', 'have been sent to, were sent to'),
    ...join(
      'participants, observers, speakers, guests, attendees, panellists, delegations, participating organisations',
      ':',
    ),
    ...join('in attendance', 'were, was, :'),
    ...join('present', 'were, at the meeting were, at the event were, at the opening were'),
    ...join(
      'these are, these were, they are, they include, these include',
      'representatives, delegates, officials',
    ),
    ...'they included, these included'.split(', '),
    ...'also attended by, was addressed by, were addressed by, addressed by, attendance of'.split(', '),
    ...'taking part are, taking part were, speeches by, presentations by, presentations from'.split(', '),
    ...'statements by, remarks by, representatives from, representing, were made by'.split(', '),
    ...'was opened by, opened by, moderated by, delivered by, invited, heard from, alongside'.split(', '),
    ...join(
      'delegation, delegations, panel',
      'comprised, comprises, included, includes, consisted of, consists of',
    ),
    ...join('was, were, is', 'made up of, composed of'),
    ...join('delegation, delegations, delegations are, delegations were', 'led by, headed by'),
    ...join('briefed, chaired, cochaired, facilitated', 'by'),
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
    ...join('was, were, is, are', 'to bring, to gather'),
  ],
  among: ['among them', 'including', 'such as', 'namely', 'among others'],
  acts: [
    ...'presented, will present, briefed, exhibited'.split(', '),
    ...join('made, delivered, gave', 'a statement, a presentation, presentations, a speech, statements'),
    ...join('shared', 'its, their'),
    'took the floor',
  ],
  heard: ['heard', 'listened to', 'listened with', 'took note of'],
  sender: join(
    'observers, experts, officials, scholars, researchers, specialists, officers, academics, staff, members, teams, colleagues, counterparts, partners, envoys, scientists, lecturers, students, executives',
    'from',
  ),
  counterpart: [
    ...join(
      'met, meets, meet, met in the kremlin, meeting, meetings, talks, consultations, negotiations, dialogue',
      'with',
    ),
    'hold talks with',
    'held talks with',
  ],
  welcomed: ['participants in', 'participants of', 'participants at', 'participants to'],
}
