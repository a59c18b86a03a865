/** A record of the answer key, and of what was read, in the same shape. */
export interface GoldRecord {
  readonly file: string
  readonly first_words?: string
  readonly publisher: string | null
  readonly published: string | null
  readonly is_event_report: boolean
  readonly event: Readonly<Record<string, string | number | null>> | null
  readonly organisations: readonly GoldBody[]
  readonly people: readonly { readonly name: string; readonly surname?: string }[]
  readonly counts: readonly { readonly n: number }[]
  readonly secondary_events: readonly {
    readonly title: string
    readonly date: string | null
    readonly city: string | null
  }[]
  readonly boilerplate_lines: readonly number[]
  readonly inferred: readonly string[]
  readonly alt?: Readonly<Record<string, readonly (string | number | null)[]>>
}

interface GoldBody {
  readonly name: string
  readonly acronym: string | null
  readonly role: string
  readonly aka?: readonly string[]
  readonly role_ok?: readonly string[]
}

/** All that differs, as sentences; an answer that `alt`, `aka` or `role_ok` allows does not differ. */
export function compareWithGold(gold: GoldRecord, read: GoldRecord | undefined): string[] {
  if (!read) return [`${gold.file} was not read`]
  return [
    ...fields(gold, read),
    ...bodies(gold, read),
    ...people(gold, read),
    ...counts(gold, read),
    ...besides(gold, read),
    ...lists('furniture lines', gold.boilerplate_lines, read.boilerplate_lines),
    ...lists('worked-out fields', gold.inferred.toSorted(), read.inferred.toSorted()),
  ]
}

function fields(gold: GoldRecord, read: GoldRecord): string[] {
  const top = (['publisher', 'published', 'is_event_report'] as const).flatMap(name =>
    differ(gold, name, gold[name], read[name]),
  )
  const event = Object.keys(gold.event ?? {}).flatMap(name =>
    differ(gold, `event.${name}`, gold.event?.[name], read.event?.[name]),
  )
  return [...top, ...event]
}

function differ(gold: GoldRecord, name: string, wanted: Answer, got: Answer): string[] {
  const allowed = [wanted, ...(gold.alt?.[name] ?? [])].map(plain)
  return allowed.includes(plain(got)) ? [] : [`${name}: ${String(wanted)} wanted, ${String(got)} read`]
}

type Answer = string | number | boolean | null | undefined

/** Quotation marks and spaces do not make a difference. */
function plain(value: Answer): string {
  return String(value ?? null)
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
}

function bodies(gold: GoldRecord, read: GoldRecord): string[] {
  const missed = gold.organisations.flatMap(wanted => {
    const found = read.organisations.find(other => isSameBody(wanted, other))
    if (!found) return [`${wanted.name} is missing`]
    const right = [wanted.role, ...(wanted.role_ok ?? [])].includes(found.role)
    return right ? [] : [`${wanted.name}: ${wanted.role} wanted, ${found.role} read`]
  })
  return missed
}

function isSameBody(wanted: GoldBody, other: GoldBody): boolean {
  const names = new Set([wanted.name, wanted.acronym, ...(wanted.aka ?? [])].map(bodyKey))
  return [other.name, other.acronym].some(name => name !== null && names.has(bodyKey(name)))
}

function bodyKey(name: string | null): string {
  return (name ?? '-')
    .toLowerCase()
    .replace(/-/g, '')
    .replace(/organization/g, 'organisation')
    .replace(/^the /, '')
    .replace(/ of the /g, ' of ')
}

function people(gold: GoldRecord, read: GoldRecord): string[] {
  const surname = (name: string): string => name.split(' ').at(-1) ?? name
  const missing = gold.people.filter(
    wanted => !read.people.some(({ name }) => name.includes(wanted.surname ?? surname(wanted.name))),
  )
  return [
    ...missing.map(({ name }) => `${name} is missing`),
    ...(read.people.length > gold.people.length ? ['there are people too many'] : []),
  ]
}

function counts(gold: GoldRecord, read: GoldRecord): string[] {
  return lists('counts', sizes(gold), sizes(read))
}

function sizes({ counts: list }: GoldRecord): number[] {
  return list.map(({ n }) => n).toSorted((a, b) => a - b)
}

function besides(gold: GoldRecord, read: GoldRecord): string[] {
  const number = gold.secondary_events.length === read.secondary_events.length
  if (!number)
    return [`${gold.secondary_events.length} events beside wanted, ${read.secondary_events.length} read`]
  return gold.secondary_events.flatMap((wanted, i) => {
    const got = read.secondary_events[i]
    const alike =
      got !== undefined &&
      got.date === wanted.date &&
      got.city === wanted.city &&
      shared(wanted.title, got.title) > 0.8
    return alike
      ? []
      : [`beside: ${wanted.title} (${wanted.date}, ${wanted.city}) wanted, ${JSON.stringify(got)} read`]
  })
}

function shared(a: string, b: string): number {
  const [x, y] = [a, b].map(
    title =>
      new Set(
        title
          .toLowerCase()
          .replace(/[^a-z0-9 ]/g, ' ')
          .split(/ +/),
      ),
  )
  return [...(x ?? [])].filter(word => y?.has(word)).length / (x?.size ?? 1)
}

function lists(
  name: string,
  wanted: readonly (number | string)[],
  got: readonly (number | string)[],
): string[] {
  return wanted.join() === got.join() ? [] : [`${name}: ${wanted.join(', ')} wanted, ${got.join(', ')} read`]
}
