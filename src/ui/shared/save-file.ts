/** ms that the browser has to take the file over; Safari asks for it a little later. */
const TAKEN = 40_000

/** Hands a file to the reader as a download: `saveFile('plenary-security-meetings.png', blob)`. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), TAKEN)
}

/**
 * `fileName('Security and counter-terrorism meetings', 'png')` → `plenary-security-and-counter-terrorism-meetings.png`.
 * Only letters, digits and hyphens are left of a title, 60 of them at most, so that every system takes the name.
 */
export function fileName(title: string, ending: string): string {
  const slug = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return `plenary${slug === '' ? '' : `-${[...slug].slice(0, 60).join('').replace(/-$/, '')}`}.${ending}`
}
