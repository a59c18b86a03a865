import type { ExportScope, Writer } from '../../export/order.ts'

interface FormatRow {
  /** Its name is the word `exporting.ID`, what it is good for `exporting.ID_does`. */
  readonly id: 'png' | 'svg' | 'html' | 'pptx' | 'kit' | 'pdf'
  /** What of the timeline it can hold. */
  readonly scopes: readonly ExportScope[]
}

export interface FileFormat extends FormatRow {
  readonly kind: 'file'
  /** Of the file's name, without the dot. */
  readonly ending: string
  /** Whether size, colours and ground are asked for. */
  readonly picture: boolean
  /** Fetched when the format is used. */
  readonly load: () => Promise<Writer>
}

/** The browser's own print dialog, which saves PDF everywhere. */
interface PrintFormat extends FormatRow {
  readonly kind: 'print'
}

export type ExportFormat = FileFormat | PrintFormat

/** To add a format: a row here, and its two words in `words/en-export.ts`. */
export const FORMATS: readonly ExportFormat[] = [
  {
    kind: 'file',
    id: 'png',
    scopes: ['all', 'view', 'event'],
    ending: 'png',
    picture: true,
    load: async () => (await import('../../export/picture-writer.ts')).writePng,
  },
  {
    kind: 'file',
    id: 'svg',
    scopes: ['all', 'view', 'event'],
    ending: 'svg',
    picture: true,
    load: async () => (await import('../../export/picture-writer.ts')).writeSvg,
  },
  {
    kind: 'file',
    id: 'html',
    scopes: ['all', 'view', 'event', 'story'],
    ending: 'html',
    picture: false,
    load: async () => (await import('../../export/html-file.ts')).writeHtml,
  },
  {
    kind: 'file',
    id: 'pptx',
    scopes: ['all', 'view', 'event', 'story'],
    ending: 'pptx',
    picture: false,
    load: async () => (await import('./slide-writers.ts')).writeSlides,
  },
  {
    kind: 'file',
    id: 'kit',
    scopes: ['all', 'view', 'story'],
    ending: 'zip',
    picture: false,
    load: async () => (await import('./slide-writers.ts')).writeKit,
  },
  {
    kind: 'print',
    id: 'pdf',
    scopes: ['all', 'view'],
  },
]
