/**
 * Stands where `story-file.ts` expects the package `yaml`, in the one file that has no room for its 32 kB
 * (`build/inline-bundle.ts` puts it there). What it writes is YAML, as all JSON is; of what others wrote it reads
 * JSON alone, and says so.
 *
 *     parseDocument('title: CIS').errors[0].message   → "this copy of the timeline reads stories in JSON only"
 */
export function parseDocument(text: string): JsonDocument {
  try {
    const value: unknown = JSON.parse(text)
    return { errors: [], contents: undefined, toJS: () => value, getIn: () => undefined }
  } catch {
    const fault = { message: 'this copy of the timeline reads stories in JSON only', pos: [0, 0] } as const
    return { errors: [fault], contents: undefined, toJS: () => undefined, getIn: () => undefined }
  }
}

interface JsonDocument {
  readonly errors: readonly { readonly message: string; readonly pos: readonly [number, number] }[]
  readonly contents: undefined
  readonly toJS: () => unknown
  readonly getIn: () => undefined
}

/** Places in a file of JSON are not known: a fault is named by its step alone. */
export class LineCounter {
  linePos(): { readonly line: undefined } {
    return { line: undefined }
  }
}

export function isNode(): boolean {
  return false
}

export function stringify(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
