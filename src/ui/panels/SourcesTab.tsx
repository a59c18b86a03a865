import { documentsById } from '../../derive/by-id.ts'
import type { DocumentRecord } from '../../model/dataset.ts'
import type { Edtf } from '../../model/edtf.ts'
import { isSourced, type Maybe } from '../../model/sourced.ts'
import { formatEdtf } from '../shared/format-date.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { Sha256 } from './Sha256.tsx'
import styles from './SourcesTab.module.css'

/** The documents that report the event: what they call themselves, who published them, which file they are. */
export function SourcesTab({ documents }: { readonly documents: readonly DocumentRecord[] }) {
  return (
    <ul>
      {documents.map(document => (
        <Source key={document.id} document={document} />
      ))}
    </ul>
  )
}

function Source({ document }: { readonly document: DocumentRecord }) {
  const showDocument = usePlenary(s => s.showDocument)
  const showTab = usePlenary(s => s.showTab)
  const index = usePlenary(s => s.index)
  const furniture = document.furniture.length
  return (
    <li className={styles['source']}>
      <h3 className={styles['heading']} dir="auto">
        {isSourced(document.title) ? document.title.value : t('sources.no_heading')}
      </h3>
      <dl className={styles['facts']}>
        <dt>{t('fact.publisher')}</dt>
        <Given field={document.publisher} absent={t('fact.absent_named')} say={name => name} />
        <dt>{t('fact.published')}</dt>
        <Given<Edtf> field={document.published} absent={t('fact.absent_dated')} say={formatEdtf} />
        {document.reprintOf !== undefined && (
          <>
            <dt>{t('sources.reprint')}</dt>
            <dd>
              {t('sources.reprint_of', {
                file: documentsById(index).get(document.reprintOf)?.file ?? document.reprintOf,
              })}
            </dd>
          </>
        )}
        <dt>{t('sources.file')}</dt>
        <dd>
          <bdi>{document.file}</bdi>
        </dd>
        <dt>{t('sources.lines')}</dt>
        <dd>{document.lines}</dd>
        <dt>{t('sources.furniture')}</dt>
        <dd>
          {furniture === 0 ? t('sources.no_furniture') : t('sources.furniture_lines', { count: furniture })}
        </dd>
        <dt>{t('sources.sha')}</dt>
        <dd>
          <Sha256 value={document.sha256} />
        </dd>
      </dl>
      <button
        type="button"
        className={styles['open']}
        onClick={() => {
          showDocument(document.id)
          showTab('text')
        }}
      >
        {t('sources.open_text')}
      </button>
    </li>
  )
}

interface GivenProps<T> {
  readonly field: Maybe<T>
  readonly absent: string
  readonly say: (value: T) => string
}

/** A value with its standing, or its absence with the reason. */
function Given<T>({ field, absent, say }: GivenProps<T>) {
  if (!isSourced(field))
    return (
      <dd>
        <span className={styles['absent']}>{absent}</span>
        <span className={styles['why']}>
          {t('fact.why')} <bdi>{field.why}</bdi>
        </span>
      </dd>
    )
  return (
    <dd>
      <bdi>{say(field.value)}</bdi>
      {field.status !== 'stated' && (
        <span className={styles['why']}>
          {t(`badge.${field.status}`)}. <bdi>{field.why}</bdi>
        </span>
      )}
    </dd>
  )
}
