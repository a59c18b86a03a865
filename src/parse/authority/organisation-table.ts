import type { OrganisationId } from '../../model/ids.ts'
import type { Organisation, OrganisationKind } from '../../model/organisation.ts'
import { readNames, readRows } from './read-table.ts'

/**
 * How far a name can be trusted alone. `sure` names the body wherever it stands; `in-context` only in a
 * document that gives the body, its parent or words of its full name as well ("ATC", "General Assembly").
 */
export type Trust = 'sure' | 'in-context'

export interface BodyName {
  readonly text: string
  readonly trust: Trust
  /** Acronyms are read letter for letter: "WHO", never "who". */
  readonly acronym: boolean
  /** Words of which one must follow: "member states". */
  readonly tails?: readonly string[]
}

/** A body of the authority with every name it goes by. */
export interface AuthorityBody {
  readonly organisation: Organisation
  readonly names: readonly BodyName[]
}

interface Row {
  readonly id: OrganisationId
  readonly acronym: string
  readonly acronymTrust: Trust
  readonly kind: OrganisationKind
  readonly name: string
  readonly parent: OrganisationId | undefined
  readonly country: string | undefined
  readonly others: readonly string[]
}

/**
 * Reads the tables `organisations-*.ts`. One body a line:
 *
 *     id | acronym | kind | full English name | parent or @country | other names
 *     ctc|CTC?|global|United Nations Security Council Counter-Terrorism Committee|un-security-council|~Counter-Terrorism Committee
 *
 * After an acronym `!` says that it stands alone, `?` that it needs context; one of up to three letters must
 * say which. Before another name `=` marks what people say ("=Interpol"), `?` that it needs context, `~` an
 * organ's own words, which are joined with each name of the parent ("CIS X", "X of the CIS countries").
 * American spellings, hyphens and "the" are left to the lexicon.
 */
export function readOrganisations(tables: readonly string[]): readonly AuthorityBody[] {
  const rows = tables.flatMap(table => readRows(table).map(readRow))
  const byId = new Map(rows.map(row => [row.id, row]))
  return rows.map(row => ({ organisation: toOrganisation(row), names: namesOf(row, byId) }))
}

function readRow([
  id = '',
  acronym = '',
  kind = '',
  name = '',
  belongs = '',
  others,
]: readonly string[]): Row {
  const national = belongs.startsWith('@')
  return {
    id: id as OrganisationId,
    acronym: acronym.replace(/[!?]$/, ''),
    acronymTrust: acronym.endsWith('?') ? 'in-context' : 'sure',
    kind: kind as OrganisationKind,
    name,
    parent: national || belongs === '' ? undefined : (belongs as OrganisationId),
    country: national ? belongs.slice(1) : undefined,
    others: readNames(others),
  }
}

function toOrganisation(row: Row): Organisation {
  const usual = row.others.find(other => other.startsWith('='))?.slice(1)
  const aliases = row.others.filter(other => !/^[?~]/.test(other)).map(other => other.replace(/^=/, ''))
  return {
    id: row.id,
    name: row.name,
    short: usual ?? (row.acronym || row.name),
    ...(row.acronym ? { acronym: row.acronym } : {}),
    kind: row.kind,
    ...(row.country ? { country: row.country } : {}),
    ...(row.parent ? { parent: row.parent } : {}),
    aliases: [...new Set(aliases)],
    misnomers: [],
    inAuthority: true,
  }
}

function isAcronym(text: string): boolean {
  return !text.includes(' ') && text !== text.toLowerCase() && /^[A-Z][A-Za-z0-9+/.-]*[A-Z0-9+.]$/.test(text)
}

function namesOf(row: Row, byId: ReadonlyMap<OrganisationId, Row>): readonly BodyName[] {
  const names: BodyName[] = [sure(row.name)]
  if (row.name.includes(',')) names.push(sure(row.name.replaceAll(',', '')))
  if (row.acronym) names.push({ text: row.acronym, trust: row.acronymTrust, acronym: true })
  const parent = row.parent === undefined ? undefined : byId.get(row.parent)
  for (const other of row.others) {
    if (other.startsWith('~')) names.push(...organNames(other.slice(1), parent, byId))
    else if (other.startsWith('?')) names.push({ ...sure(other.slice(1)), trust: 'in-context' })
    else names.push(sure(other.replace(/^=/, '')))
  }
  return names
}

function sure(text: string): BodyName {
  return { text, trust: 'sure', acronym: isAcronym(text) }
}

/**
 * "Secretariat" of the SCO: "SCO Secretariat", "Secretariat of the SCO", "… of the SCO countries", and by the full
 * name. The lexicon reads them without "the" too.
 */
function organNames(
  own: string,
  parent: Row | undefined,
  byId: ReadonlyMap<OrganisationId, Row>,
): readonly BodyName[] {
  if (parent === undefined) return []
  return plainNames(parent, byId).flatMap(name => [
    sure(`${name} ${own}`),
    sure(`${own} of the ${name}`),
    { ...sure(`${own} of the ${name}`), tails: MEMBERS },
  ])
}

const MEMBERS = [
  'countries',
  'states',
  'member states',
  'member countries',
  'members',
  'participating states',
]

/** The names of a body that need no context, an organ's joined with its parent's: "UN Security Council". */
function plainNames(row: Row, byId: ReadonlyMap<OrganisationId, Row>): readonly string[] {
  const parent = row.parent === undefined ? undefined : byId.get(row.parent)
  const own = row.others.flatMap(other => {
    if (other.startsWith('?')) return []
    if (!other.startsWith('~')) return [other.replace(/^=/, '')]
    return parent ? [parent.name, parent.acronym].map(name => `${name} ${other.slice(1)}`) : []
  })
  return [...new Set([row.name, row.acronym, ...own])].filter(name => name !== '' && !name.startsWith(' '))
}
