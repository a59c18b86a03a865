/**
 * How much each observation speaks for a body's role, in whole points. A role is taken where its sum reaches
 * `threshold`; of two the heavier, the organiser's when they are equal; below that a body is mentioned.
 */
export const ROLE_WEIGHTS = {
  threshold: 10,
  /** Who convenes a meeting also speaks at it: from here on the organiser's reasons settle it. */
  settled: 20,
  organiser: {
    /** "OSCE-wide Counter-Terrorism Conference", "Conference of the CSTO" */
    inName: 30,
    /** "the Federal Security Service is holding" */
    hosts: 28,
    /** "organised by the Arab League" */
    hostedBy: 28,
    /** "under the auspices of the UN" */
    auspices: 20,
    /** "the council's 47th meeting", "the Council met" */
    meets: 20,
    /** "signed an accord at their annual meeting" */
    ownMeeting: 20,
    /** "regrets to announce that the forum is postponed" */
    announces: 20,
    /** "at the headquarters of the Bank" */
    venue: 12,
  },
  participant: {
    /** "Delegates from …, including the UN, are attending" */
    attends: 20,
    /** "The event brought together …" */
    attendedBy: 20,
    /** "the following organisations will address the forum:" */
    following: 20,
    /** "Meeting with IMF Managing Director" */
    counterpart: 18,
    /** "Interpol Secretary General Jurgen Stock noted" */
    speaks: 14,
    /** "welcome … participants in the meeting of the Council" */
    welcomed: 12,
  },
  /** In a passage about another meeting. */
  aside: -16,
  /** "according to the Defence Ministry" */
  source: -24,
} as const
