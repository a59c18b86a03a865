import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const isThere = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined

/** LibreOffice and Poppler; tests that need them skip by name where they are missing. */
export const hasOffice = isThere('soffice') && isThere('pdfinfo') && isThere('pdftoppm')

/** A presentation as LibreOffice shows it. */
export interface Shown {
  /** Addresses under the shapes of each slide. */
  readonly links: readonly { readonly slide: number; readonly address: string }[]
  readonly slides: number
  /** The words of a slide, as they stand on it. */
  text(slide: number): string
  /** Parts of a slide that are not white, of 100: what is drawn, as pixels of a small picture. */
  drawn(slide: number): number
}

/** ms that LibreOffice may take; a broken file keeps it busy for ever. */
const PATIENCE = 100_000

/** Opens a presentation in LibreOffice, with a profile of its own so that several can run, and as PDF in Poppler. */
export function showDeck<T>(bytes: Uint8Array, look: (shown: Shown) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-office-'))
  const run = (tool: string, ...options: readonly string[]): string =>
    execFileSync(tool, options, {
      cwd: folder,
      encoding: 'utf8',
      timeout: PATIENCE,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  try {
    writeFileSync(join(folder, 'deck.pptx'), bytes)
    run(
      'soffice',
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      'deck.pptx',
    )
    return look({
      links: run('pdfinfo', '-url', 'deck.pdf')
        .split('\n')
        .flatMap(line => {
          const [, slide, address] = /^\s*(\d+)\s+\S+\s+(\S+)$/u.exec(line) ?? []
          return address === undefined ? [] : [{ slide: Number(slide), address }]
        }),
      slides: Number(/^Pages:\s+(\d+)$/mu.exec(run('pdfinfo', 'deck.pdf'))?.[1]),
      text: slide => run('pdftotext', '-f', String(slide), '-l', String(slide), '-layout', 'deck.pdf', '-'),
      drawn: slide => share(run, slide),
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function share(run: (tool: string, ...options: readonly string[]) => string, slide: number): number {
  const pages = ['-f', String(slide), '-l', String(slide)]
  // Plain text: a head of three lines, then the grey of each pixel.
  const picture = run('sh', '-c', `pdftoppm ${pages.join(' ')} -r 20 -gray deck.pdf | od -An -v -t u1`)
  const grey = picture.split(/\s+/u).filter(value => value !== '')
  return (100 * grey.filter(value => Number(value) < 245).length) / grey.length
}
