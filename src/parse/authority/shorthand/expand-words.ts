/**
 * Words in the order of the alphabet, each begun with a digit: so many letters it shares with the one before.
 *
 *     expandWords('0anna3e3ie0boris')  →  'anna anne annie boris'
 */
export function expandWords(short: string): string {
  let word = ''
  return short.replace(/(\d)(\D*)/g, (_, shared: string, rest: string) => {
    const gap = word && ' '
    word = word.slice(0, Number(shared)) + rest
    return gap + word
  })
}
