/** Files that become documents when they are opened in the browser, by the last word of their names. */
export const READABLE_ENDINGS = ['txt', 'md', 'html', 'htm', 'xhtml', 'docx', 'pdf'] as const
export type ReadableEnding = (typeof READABLE_ENDINGS)[number]

/** Files of corrections, and of the collection's settings. */
export const YAML_ENDINGS = ['yaml', 'yml'] as const

/** `folder.d/Note.TXT` → "txt";  `folder.d/note` → "". */
export function endingOf(path: string): string {
  return /[^/]\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}

export function isReadableEnding(ending: string): ending is ReadableEnding {
  return READABLE_ENDINGS.some(readable => readable === ending)
}

export function isYamlEnding(ending: string): boolean {
  return YAML_ENDINGS.some(yaml => yaml === ending)
}
