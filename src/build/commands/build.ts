import { buildSite } from '../build-site.ts'
import { chooseFolder } from '../choose-folder.ts'
import { chooseOutFolder } from '../choose-out-folder.ts'
import { EXIT } from '../exit-codes.ts'
import { readCommandLine } from '../command-line.ts'
import { findPrinter, printPdf } from '../print-pdf.ts'
import { parseSiteAddress } from '../static-pages/site-address.ts'
import { printReading } from '../report.ts'
import { UsageError } from '../usage-error.ts'

const LEFT_OUT =
  'Without --url these are left out: Open Graph tags, oembed.json, the pages s/STORY/ and e/EVENT/, and posters/.'

/** `npm run build -- [DIR] [--out dist] [--title TEXT] [--url https://…] [--pdf]`. */
export async function build(argv: readonly string[]): Promise<number> {
  const { paths, options, flags } = readCommandLine(argv, {
    out: 'text',
    title: 'text',
    url: 'text',
    pdf: 'flag',
  })
  const folder = chooseFolder(paths)
  const outDir = chooseOutFolder(options['out'] ?? 'dist', folder)
  const url = readAddress(options['url'])
  // Before the site is built: nobody should wait for it to hear that it cannot be printed.
  const printer = flags.has('pdf') ? await findPrinter() : undefined
  if (typeof printer === 'string') {
    process.stderr.write(`${printer}\n`)
    return EXIT.failed
  }
  printReading(await buildSite({ folder, outDir, title: options['title'], url }))
  process.stdout.write(`\nThe site stands in ${outDir}; put it on any web server.\n`)
  if (url === undefined) process.stdout.write(`${LEFT_OUT}\n`)
  if (printer) process.stdout.write(`Printed as ${await printPdf(printer, outDir)}.\n`)
  return EXIT.done
}

function readAddress(word: string | undefined): string | undefined {
  const address = word === undefined ? undefined : parseSiteAddress(word)
  if (word !== undefined && address === undefined)
    throw new UsageError(`--url "${word}" is no address; write it as https://example.org/meetings/.`)
  return address
}
