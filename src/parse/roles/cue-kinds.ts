/**
 * What a phrase says of the bodies around it:
 *
 *     hosts       BODY “is holding” the meeting           hostedBy   “organised by” BODY
 *     auspices    “under the auspices of” BODY            host       “our hosts,” BODY
 *     meets       BODY “met” for its 5th session          announces  BODY “regrets to announce” that it is off
 *     ownMeeting  BODY … at the end of “their annual meeting”
 *     attends     delegates of BODY “took part”           attendedBy “was attended by” BODY
 *     commits     BODY “has confirmed its participation”  among      delegates, “among them” officials of BODY
 *     acts        BODY “made a statement”                 heard      “listened to” the statement of BODY
 *     sender      “experts from” BODY                     counterpart “met with” BODY
 *     speaks      BODY's head “noted”                     welcomed   “participants in” the session of BODY
 *     source      “according to” BODY
 */
export type CueKind =
  | 'hosts'
  | 'hostedBy'
  | 'auspices'
  | 'host'
  | 'meets'
  | 'ownMeeting'
  | 'announces'
  | 'attends'
  | 'commits'
  | 'attendedBy'
  | 'among'
  | 'acts'
  | 'heard'
  | 'sender'
  | 'counterpart'
  | 'welcomed'
  | 'speaks'
  | 'source'

export type Phrases = readonly string[]

/** Every start with every end, both lists written with ", ": "take, took" × "part" → "take part", "took part". */
export function join(starts: string, ends: string): Phrases {
  return starts.split(', ').flatMap(start => ends.split(', ').map(end => `${start} ${end}`.trim()))
}
