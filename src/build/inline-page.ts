import { createHash } from 'node:crypto'
import { islandElement } from '../export/html.ts'
import { DATA_ISLAND, START_ISLAND, type InlinedData, type InlinedStart } from '../model/inlined-page.ts'
import { escapeHtml } from './escape-html.ts'
import type { InlineBundle } from './inline-bundle.ts'
import type { InlineFonts } from './inline-fonts.ts'
import { eventList } from './inline-list.ts'

export interface InlinePageParts {
  readonly bundle: InlineBundle
  readonly fonts: InlineFonts
  readonly data: InlinedData
  readonly start: InlinedStart
  /** Whether the page travels alone, and must bring what its packages' licences ask to be shown. */
  readonly alone: boolean
}

/**
 * A page with everything in it. Its policy names the one script and the two stylesheets by their content and
 * lets it ask for nothing; so the islands, which hold what documents say, can hold anything.
 */
export function inlinePage({ bundle, fonts, data, start, alone }: InlinePageParts): string {
  const script = endSafe(bundle.script)
  const styles = [fonts.style, bundle.style].map(endSafe)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, styles)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(data.index.title)}</title>
${styles.map(style => `<style>${style}</style>`).join('\n')}
</head>
<body>
<div id="app"></div>
${alone ? '<noscript><p>This file shows a timeline with JavaScript, which is switched off here.</p></noscript>' : eventList(data.index)}
${islandElement(DATA_ISLAND, data)}
${islandElement(START_ISLAND, start)}
<script type="module">${script}</script>
${alone ? licencesElement(bundle, fonts) : '<!-- Third-party licences: ../THIRD-PARTY-LICENSES.md and ../FONT-LICENSES.txt -->'}
</body>
</html>
`
}

/** For whoever opens the page's source; no browser shows it. */
function licencesElement({ licences }: InlineBundle, { notices }: InlineFonts): string {
  return `<script type="text/plain" id="third-party-licences">\n${endSafe(`${licences}\n\n${notices}`)}\n</script>`
}

function policy(script: string, styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ')
}

function hashOf(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`
}

/** What would end the element, or begin a comment in it, as it stands in strings of the code: `<\/` is the same to it. */
function endSafe(source: string): string {
  return source.replaceAll(/<(?=\/(?:script|style)|!--)/gi, '<\\')
}
