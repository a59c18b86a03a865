import type { Phrases } from './cue-kinds.ts'

/** What a body's head does at the meeting, and what makes a body a mere source. */
export const SPEECH_PHRASES: Readonly<Record<'speaks' | 'source', Phrases>> = {
  speaks: (
    'said, says, told, tells, stressed, stresses, noted, notes, emphasised, emphasized, emphasises, warned, warns, opened, opens, ' +
    'delivered, delivers, addressed, addresses, declared, stated, announced, added, underlined, highlighted, welcomed, thanked, ' +
    'moderated, chaired, chairs, presented, outlined, briefed, informed, reported, pointed out, called on, urged, ' +
    'expressed, speak, address, attend, participate, reiterated, reaffirmed, observed, remarked, spoke, speaks, spoke at, made a speech, made a statement, ' +
    'gave a speech, read a message, reading a message, closed, concluded, participated, attended, took part, takes part, ' +
    'shared, inaugurated, officiated, proposed, acknowledged, praised, commended, hailed, pledged, confirmed, commented, argued, explained, recalled, met, presided, cochaired'
  ).split(', '),
  source: (
    'according to, reported by, as reported by, press service of, told reporters, website of, ' +
    'resolutions of, resolution of, decisions of, decision of, mandate of'
  ).split(', '),
}
