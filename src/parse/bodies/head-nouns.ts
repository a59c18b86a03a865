import type { OrganisationKind } from '../../model/organisation.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Heads of names that states and their bodies have. Token words, British spelling. */
const PUBLIC_HEADS = words(
  'ministry department agency service directorate police army navy guard command court tribunal authority ' +
    'administration commission committee council bureau office secretariat inspectorate prosecutor duma ' +
    'assembly parliament cabinet chancellery treasury mission taskforce board government presidium fleet flotilla gendarmerie ' +
    'corps embassy delegation division unit constabulary ministerio secretaria camara comision conselho consejo senado',
)
/** Heads of names that people give themselves. */
const CIVIL_HEADS = words(
  'university institute academy association foundation society union federation league club church school ' +
    'college museum library chamber network centre alliance confederation movement trust fund faculty ' +
    'institution laboratory observatory polytechnic seminary synod patriarchate hospital party trusts consortium venture theatre ' +
    'corporation company universitas universiti universidad universidade universite universitat universita instituto institut istituto ' +
    'fundacion fundacao fondation fondazione stiftung hochschule asociacion associacao confederacion federacion ' +
    'front centro colegio ecole akademie gesellschaft mosque synagogue diocese archdiocese',
)
/** Heads of bodies of states, and of standing groups. */
const JOINT_HEADS = words(
  'organisation community coalition group initiative partnership bank programme structure force forces',
)

export const HEAD_NOUNS: ReadonlySet<string> = new Set([...PUBLIC_HEADS, ...CIVIL_HEADS, ...JOINT_HEADS])

/** Whether a name may end in, or be built on, this word: "Council", "Agency", "University". */
export function isHeadNoun(word: string): boolean {
  return HEAD_NOUNS.has(word)
}

/** Heads that say too little with a plain adjective before them: "Working Group", "Special Programme". */
export function isWeakHead(word: string): boolean {
  return (
    word === 'group' ||
    word === 'programme' ||
    word === 'initiative' ||
    word === 'force' ||
    word === 'mission' ||
    word === 'partnership' ||
    word === 'embassy' ||
    word === 'delegation' ||
    word === 'venture' ||
    word === 'corps' ||
    word === 'division' ||
    word === 'unit' ||
    word === 'party' ||
    word === 'front' ||
    word === 'government' ||
    word === 'company'
  )
}

/** Words that tell no body from another. */
export const PLAIN_MODIFIERS = words(
  'working executive organising steering joint press special expert general central state national high ' +
    'supreme advisory public international regional local main first second third new federal standing ' +
    'preparatory interim board management drafting contact coordination coordinating ad hoc plenary ' +
    'level political economic military security government presidential civil young effective boarding primary secondary ' +
    'private red white own organizing local scientific programme royal student message news competent knowledge ' +
    'ministerial information',
)

/** A body's kind by its head and the words before it, when nothing else is known. */
export function kindByName(head: string, modifiers: readonly string[], national: boolean): OrganisationKind {
  if (CIVIL_HEADS.has(head) && !modifiers.includes('intergovernmental')) {
    const ofStates = head === 'union' || head === 'community' || head === 'centre'
    return ofStates && modifiers.some(word => REGIONS.has(word)) ? 'regional' : 'civil'
  }
  if (national) return 'national'
  if (modifiers.some(word => REGIONS.has(word))) return 'regional'
  if (modifiers.some(word => word === 'international' || word === 'world' || word === 'global'))
    return 'specialised'
  if (STATE_HEADS.has(head) || modifiers.some(word => word === 'national' || word === 'state'))
    return 'national'
  return PUBLIC_HEADS.has(head) ? 'specialised' : 'civil'
}

/** Heads that only a state's own bodies have. */
const STATE_HEADS = words(
  'ministry department police army navy guard court tribunal directorate inspectorate prosecutor duma parliament congress cabinet chancellery treasury administration',
)

/** "Africa", "Arab" */
export function isRegion(word: string): boolean {
  return REGIONS.has(word)
}

const REGIONS = words(
  'african asian european arab islamic american eurasian pacific caribbean baltic nordic latin euro asia ' +
    'africa europe mediterranean gulf atlantic caspian turkic balkan southeast inter',
)

/** What a congress is of, where it is a body and no meeting: "Labour Congress", "Trade Union Congress". */
export const CONGRESSES = words('labour union jewish national muslim youth workers')

/** Organs that a meeting may have for itself: "Forum Secretariat". */
export const ORGANS = words(
  'secretariat committee council commission bureau foundation institute association group network centre agency fund',
)

/** What bodies are for: words of a subject, never of a person's name. */
export const TOPICS = words(
  'affairs studies relations research science sciences technology technologies development security policy ' +
    'cooperation trade industry health education culture arts economics economy energy environment registration ' +
    'statistics standards standardisation welfare protection rights law justice peace defence agriculture food ' +
    'forestry fisheries water transport infrastructure communications communication information media finance ' +
    'investment investments commerce labour employment tourism sport sports planning ' +
    'engineering medicine surgery nursing mathematics physics chemistry biology geology history archaeology ' +
    'linguistics philosophy psychology sociology management administration governance democracy elections ' +
    'reform reforms migration refugees emergencies relief safety supervision oversight control analysis strategy ' +
    'resources mines mining construction housing works oceans oceanography atmosphere climate meteorology ' +
    'hydrology space aviation innovation digitalisation integration reconciliation dialogue religion religions ' +
    'charities cadastre cartography geodesy monopolies ' +
    'customs taxes taxation revenue accounts audit intelligence counterterrorism terrorism crime drugs prevention',
)

/** Heads of meetings: a name that ends in one is an event, not a body. */
export const MEETING_HEADS = words(
  'conference summit forum meeting session congress consultations talks seminar symposium workshop ' +
    'roundtable dialogue assembly colloquium retreat exhibition',
)

/** What a name may be followed by that makes it the name of a text: "UN Charter", "Geneva Convention". */
export const INSTRUMENT_HEADS = words(
  'charter convention treaty strategy protocol agreement pact declaration accord accords covenant statute act ' +
    'constitution plan roadmap day decade prize award medal',
)

/** Offices: words that stand before or after a body's name and are no part of it. */
export const OFFICES = words(
  'president minister secretary director head chairman chairwoman chairperson chair chief commissioner ' +
    'ambassador envoy representative spokesman spokeswoman spokesperson deputy vice acting premier ' +
    'chancellor king queen prince emir sultan sheikh general colonel admiral governor mayor rector dean ' +
    'professor dr mr mrs ms sir judge senator speaker commander delegate coordinator prime foreign ' +
    'inspector undersecretary under special executive rapporteur officer member leader adviser advisor aide',
)
