/**
 * A name said in terms of the name of its row:
 *
 *     +      its capitals        expandName('+', 'World Health Organization')      → 'WHO'
 *     ^      in capitals         expandName('^', 'Ukrinform')                      → 'UKRINFORM'
 *     2      without two words   expandName('2', 'United Nations Women')           → 'Women'
 *     2<     its first two       expandName('2<', 'Egmont Group of Financial …')   → 'Egmont Group'
 *     …*…    with more words     expandName('the Kingdom of *', 'Spain')           → 'the Kingdom of Spain'
 *
 * All else is a name in full.
 */
export function expandName(code: string, name: string): string {
  if (code.length > 2 || code.includes('*')) return code.replaceAll('*', name)
  if (code === '+') return (name.match(/\b[A-Z]/g) ?? []).join('')
  if (code === '^') return name.toUpperCase()
  const count = Number(code[0])
  if (!(count >= 0)) return code
  const words = name.split(' ')
  return (code[1] === '<' ? words.slice(0, count) : words.slice(count)).join(' ')
}
