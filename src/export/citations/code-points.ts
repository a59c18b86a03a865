/** Unicode code points in the first `units` UTF-16 units: `codePointsBefore('a😀b', 3)` → 2. */
export function codePointsBefore(text: string, units: number): number {
  let points = 0
  for (const sign of text.slice(0, units)) points += sign.length > 0 ? 1 : 0
  return points
}
