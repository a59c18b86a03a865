import type { LinkNotice } from '../../link/permalink.ts'
import button from '../shared/Button.module.css'
import { Icon } from '../shared/Icon.tsx'
import { usePlenaryParts } from '../shared/plenary-context.ts'
import { enStates } from '../words/en-states.ts'
import { addWords, t, type WordKey } from '../words/t.ts'
import styles from './LinkNotices.module.css'

addWords(enStates)

/** What each word of a link is about, in the reader's words. */
const ABOUT: Readonly<Record<string, WordKey>> = {
  v: 'link.version',
  view: 'link.view',
  lanes: 'link.lanes',
  from: 'link.window',
  to: 'link.window',
  years: 'link.years',
  org: 'link.organisation',
  match: 'link.match',
  role: 'link.role',
  place: 'link.place',
  series: 'link.series',
  publisher: 'link.publisher',
  q: 'link.query',
  e: 'link.event',
  tab: 'link.tab',
  d: 'link.document',
  p: 'link.passage',
  link: 'link.too_long',
  opened: 'link.opened',
}

/** One line for each part of the link that could not be followed; the rest of the view is as it says. */
export function LinkNotices({ notices }: { readonly notices: readonly LinkNotice[] }) {
  const { links } = usePlenaryParts()
  return (
    <aside className={styles['notices']} aria-label={t('link.label')}>
      <ul className={styles['lines']}>
        {notices.map(noticeWords).map(words => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <button
        type="button"
        className={`${button['icon']} ${styles['dismiss']}`}
        aria-label={t('link.dismiss')}
        onClick={links.dismissNotices}
      >
        <Icon name="close" />
      </button>
    </aside>
  )
}

function noticeWords({ key, raw }: LinkNotice): string {
  return t(ABOUT[key] ?? 'link.other', { raw: readable(raw), key })
}

/** Percent-encoding is undone where it can be. */
function readable(raw: string): string {
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}
