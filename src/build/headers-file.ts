import { POLICY } from './policy.ts'

type Rule = readonly [path: string, headers: Readonly<Record<string, string>>]

/** What nothing of ours uses; full screen and the clipboard stay open. */
const CLOSED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]

/**
 * Headers that no tag in a page can set. The app may not be framed, or a page around it could lead its reader's
 * clicks; the viewer may be framed by anyone, and its files are read by frames without an origin.
 */
const RULES: readonly Rule[] = [
  [
    '/*',
    {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': CLOSED.map(name => `${name}=()`).join(', '),
    },
  ],
  ['/', { 'Content-Security-Policy': `${POLICY}; frame-ancestors 'none'` }],
  ['/index.html', { 'Content-Security-Policy': `${POLICY}; frame-ancestors 'none'` }],
  ['/embed/*', { 'Access-Control-Allow-Origin': '*' }],
  ['/plenary-embed.js', { 'Access-Control-Allow-Origin': '*' }],
]

/**
 * `_headers` as static hosts read it; others are told the same in the README.
 * @param folder of the site on its host: `/`, or `/meetings/`
 * @see https://docs.netlify.com/manage/routing/headers/
 */
export function formatHeaders(folder = '/'): string {
  const blocks = RULES.map(([path, headers]) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
    return [`${folder}${path.slice(1)}`, ...lines].join('\n')
  })
  return `${blocks.join('\n')}\n`
}
