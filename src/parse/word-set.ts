/** `wordSet('of on for')`: the words of a line, to ask whether a token is one of them. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
