import { useId, useState } from 'react'
import type { SnippetOrder } from '../../embed/snippets/order.ts'
import { snippet } from '../../embed/snippets/snippet.ts'
import { encodePath, posterPath } from '../../link/site-paths.ts'
import { fileName } from '../shared/save-file.ts'
import { t } from '../words/t.ts'
import { CopyField } from './CopyField.tsx'
import { EmbedChoices } from './EmbedChoices.tsx'
import styles from './EmbedSection.module.css'
import { FIRST_SETTINGS, sizeOf, type EmbedSettings } from './embed-settings.ts'
import { Preview } from './Preview.tsx'
import section from './Section.module.css'
import type { SitePlace } from '../shared/site-place.ts'
import type { Subject } from './subjects.ts'

interface EmbedSectionProps {
  readonly subject: Subject
  readonly place: SitePlace
}

/** What to paste where, and how it will look there. */
export function EmbedSection({ subject, place }: EmbedSectionProps) {
  const heading = useId()
  const [settings, setSettings] = useState(FIRST_SETTINGS)
  const order = orderOf(subject, place, settings)
  const { target } = settings
  const address = target === 'notion'
  return (
    <section className={section['section']} aria-labelledby={heading}>
      <h3 id={heading}>{t('sharing.embed')}</h3>
      <div className={styles['columns']}>
        <div className={styles['choices']}>
          <EmbedChoices settings={settings} onChange={setSettings} />
          <CopyField
            label={t('sharing.snippet')}
            value={snippet(target, order)}
            action={t(address ? 'sharing.copy_address' : 'sharing.copy_snippet')}
            done={t(address ? 'sharing.address_copied' : 'sharing.snippet_copied')}
            lines={7}
          />
          <p className={section['note']}>{t(`sharing.how_${target}`, { file: order.pictureFile })}</p>
        </div>
        <Preview order={order} />
      </div>
    </section>
  )
}

function orderOf(subject: Subject, { base, pages }: SitePlace, settings: EmbedSettings): SnippetOrder {
  const { link, title, shared } = subject
  const { theme, ui } = settings
  const poster = pages && shared ? `${base}${encodePath(posterPath(shared))}.png` : undefined
  return { base, link, title, ...sizeOf(settings), theme, ui, poster, pictureFile: fileName(title, 'png') }
}
