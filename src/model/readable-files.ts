/** Files that become documents when they are opened in the browser, by the last word of their names. */
export const READABLE_ENDINGS = ['txt', 'md', 'html', 'htm', 'xhtml', 'docx', 'pdf'] as const
export type ReadableEnding = (typeof READABLE_ENDINGS)[number]

/** Texts all the same, of programs whose files nobody here opens: they are named, where a picture is only counted. */
const WRITTEN_ENDINGS = ['doc', 'docm', 'odt', 'rtf', 'pages', 'wpd', 'epub', 'eml', 'msg', 'mht'] as const

/** Files of corrections, and of the collection's settings. */
export const YAML_ENDINGS = ['yaml', 'yml'] as const

/** `folder.d/Note.TXT` → "txt";  `folder.d/note` → "". */
export function endingOf(path: string): string {
  return /[^/]\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}

export function isReadableEnding(ending: string): ending is ReadableEnding {
  return READABLE_ENDINGS.some(readable => readable === ending)
}

export function isWrittenEnding(ending: string): boolean {
  return WRITTEN_ENDINGS.some(written => written === ending)
}

export function isYamlEnding(ending: string): boolean {
  return YAML_ENDINGS.some(yaml => yaml === ending)
}
