/** The inverse of `expandWords`, but that the words are then sorted and none stands twice. */
export function shortenWords(words: string): string {
  const sorted = [...new Set(words.trim().split(/\s+/))].toSorted()
  return sorted.map((word, i) => shortenWord(word, sorted[i - 1] ?? '')).join('')
}

/** `shortenWord('anne', 'anna')` → `'3e'` */
function shortenWord(word: string, before: string): string {
  let shared = 0
  while (shared < Math.min(9, word.length) && word[shared] === before[shared]) shared++
  return `${shared}${word.slice(shared)}`
}
