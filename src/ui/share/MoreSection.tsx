import { useId } from 'react'
import { encodePath, pagePath, posterPath } from '../../link/site-paths.ts'
import { usePlenaryParts } from '../shared/plenary-context.ts'
import { Button } from '../shared/Button.tsx'
import { t } from '../words/t.ts'
import { Words } from '../words/Words.tsx'
import styles from './MoreSection.module.css'
import section from './Section.module.css'
import type { SitePlace } from '../shared/site-place.ts'
import type { Subject } from './subjects.ts'

const COMMAND = 'npm run build -- --url https://…'

/** Dialogs that stand in the place of this one. */
export type MoreDialog = 'export' | 'stories'

interface MoreSectionProps {
  readonly subject: Subject
  readonly place: SitePlace
  readonly onOpen: (dialog: MoreDialog) => void
}

/** Files, stories, and what a site with an address of its own has beside the app. */
export function MoreSection({ subject, place, onOpen }: MoreSectionProps) {
  const heading = useId()
  const { offers } = usePlenaryParts()
  return (
    <section className={section['section']} aria-labelledby={heading}>
      <h3 id={heading}>{t('sharing.more')}</h3>
      <div className={styles['buttons']}>
        {offers.export && <Button onClick={() => onOpen('export')}>{t('sharing.downloads')}</Button>}
        {offers.stories && <Button onClick={() => onOpen('stories')}>{t('sharing.stories')}</Button>}
      </div>
      <PageAndPoster subject={subject} place={place} />
    </section>
  )
}

/** A page that services read without scripts, and a picture; only a site that was built with its address has them. */
function PageAndPoster({ subject: { shared }, place: { base, pages } }: Omit<MoreSectionProps, 'onOpen'>) {
  if (!pages)
    return (
      <p className={section['note']}>
        <Words say="sharing.no_pages" values={{}} parts={{ command: <code>{COMMAND}</code> }} />
      </p>
    )
  if (!shared) return <p className={section['note']}>{t('sharing.no_page_of_view')}</p>
  const poster = `${base}${encodePath(posterPath(shared))}`
  return (
    <>
      <p className={section['note']}>{t('sharing.pages')}</p>
      <ul className={styles['addresses']}>
        <li>
          <Address href={`${base}${encodePath(pagePath(shared))}`}>{t('sharing.page')}</Address>
        </li>
        <li>
          <Address href={`${poster}.png`}>{t('sharing.poster_png')}</Address>
        </li>
        <li>
          <Address href={`${poster}.svg`}>{t('sharing.poster_svg')}</Address>
        </li>
      </ul>
    </>
  )
}

function Address({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  )
}
