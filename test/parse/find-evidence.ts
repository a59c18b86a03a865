export interface Quoted {
  readonly document: string
  readonly start: number
  readonly end: number
  readonly exact: string
}

/** Every quotation in a value, however deep it lies. */
export function findEvidence(value: unknown): Quoted[] {
  if (Array.isArray(value)) return value.flatMap(findEvidence)
  if (typeof value !== 'object' || value === null) return []
  return 'exact' in value ? [value as Quoted] : Object.values(value).flatMap(findEvidence)
}

/** The quotations that are not the words of their span, or are empty; every text of the dataset is `text`. */
export function findMisquoted(value: unknown, text: string): readonly Quoted[] {
  return findEvidence(value).filter(
    ({ start, end, exact }) => exact === '' || text.slice(start, end) !== exact,
  )
}
