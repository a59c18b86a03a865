import { useId } from 'react'
import { Icon } from '../shared/Icon.tsx'
import { t } from '../words/t.ts'
import { CopyField } from './CopyField.tsx'
import styles from './LinkSection.module.css'
import section from './Section.module.css'
import type { SitePlace } from '../shared/site-place.ts'
import type { Subject, SubjectKind } from './subjects.ts'

interface LinkSectionProps {
  readonly subjects: readonly Subject[]
  readonly subject: Subject
  readonly place: SitePlace
  /** The reader's story does not fit into a link. */
  readonly tooLong: boolean
  readonly onChoose: (kind: SubjectKind) => void
}

/** What is shared, and the link to it. */
export function LinkSection({ subjects, subject, place, tooLong, onChoose }: LinkSectionProps) {
  const heading = useId()
  return (
    <section className={section['section']} aria-labelledby={heading}>
      <h3 id={heading}>{t('sharing.link')}</h3>
      <fieldset className={styles['subjects']} aria-label={t('sharing.what')}>
        {subjects.map(({ kind }) => (
          <label key={kind} className={styles['subject']}>
            <input
              type="radio"
              name="subject"
              className={styles['radio']}
              checked={kind === subject.kind}
              onChange={() => onChoose(kind)}
            />
            {t(`sharing.what_${kind}`)}
          </label>
        ))}
      </fieldset>
      <CopyField
        label={t('sharing.link_field')}
        value={`${place.base}#${subject.link}`}
        action={t('sharing.copy_link')}
        done={t('sharing.link_copied')}
        main
      />
      {tooLong && <p className={section['note']}>{t('sharing.story_too_long')}</p>}
      <WhoCanOpen place={place} />
    </section>
  )
}

/** Said only where a link would disappoint. */
function WhoCanOpen({ place }: { readonly place: SitePlace }) {
  if (place.kind === 'open') return undefined
  return (
    <p className={section['warning']}>
      <Icon name="warn" />
      {place.kind === 'home' ? t('sharing.leads_home', { address: place.base }) : t('sharing.closed')}
    </p>
  )
}
