/** `press_releases-2019` → "Press releases 2019": what a collection is called where nobody says it. */
export function titleFromFolder(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim()
  return words === '' ? 'Collection' : words.charAt(0).toUpperCase() + words.slice(1)
}
