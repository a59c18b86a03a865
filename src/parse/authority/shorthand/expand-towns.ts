/**
 * Writes towns out in full. Where a small letter meets a capital a new town begins; `_` joins them to one:
 *
 *     expandTowns('SA*RiyadhJeddah=JiddahAl_Ula')  →  'SA|*Riyadh, Jeddah=Jiddah, AlUla'
 */
export function expandTowns(short: string): string {
  return short
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ',')
    .replaceAll(',', ', ')
    .replaceAll('_', '')
    .replace(/^../gm, '$&|')
}
