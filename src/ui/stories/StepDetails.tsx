import { useId } from 'react'
import { documentName } from '../../derive/document-name.ts'
import { readStep } from '../../derive/story-steps.ts'
import { selectShown } from '../../state/select-shown.ts'
import { LONGEST_NOTES } from '../../link/story-limits.ts'
import type { Citation } from '../../model/story.ts'
import button from '../shared/Button.module.css'
import { Button } from '../shared/Button.tsx'
import { usePlenaryParts } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { newStep } from './new-step.ts'
import styles from './StepDetails.module.css'
import type { StepRowProps } from './StepRow.tsx'

interface StepDetailsProps extends StepRowProps {
  readonly id: string
}

/** What is said at a step and what it rests on, and its view, to be shown or replaced. */
export function StepDetails({ id, desk, step, notices, onClose }: StepDetailsProps) {
  const { store, data } = usePlenaryParts()
  const { own } = desk.chosen
  const field = useId()
  const { choices, shown } = readStep(data.index, step, store.getState().textHits)
  const show = (): void => {
    onClose()
    store.getState().restore({ ...choices, story: store.getState().story })
  }
  const replace = async (): Promise<void> => {
    const state = store.getState()
    const { link, citations } = await newStep(data, state)
    const to = { ...step, link, citations: citations.length > 0 ? citations : step.citations }
    desk.edit({ kind: 'revise', from: step, to, shown: [...selectShown(state)] })
  }
  const accept = (): void => desk.edit({ kind: 'revise', from: step, to: step, shown: [...shown] })
  return (
    <div id={id} className={styles['details']}>
      <label className={styles['label']} htmlFor={field}>
        {t('stories.notes')}
      </label>
      {own ? (
        <textarea
          id={field}
          className={styles['notes']}
          rows={3}
          maxLength={LONGEST_NOTES}
          value={step.notes}
          onChange={({ target }) =>
            desk.edit({ kind: 'describe', step: step.id, field: 'notes', from: step.notes, to: target.value })
          }
        />
      ) : (
        <output id={field} className={styles['read']}>
          {step.notes || t('stories.no_notes')}
        </output>
      )}
      <Sources {...{ desk, step }} />
      <div className={styles['actions']}>
        <Button onClick={show}>{t('stories.show_view')}</Button>
        {own && <Button onClick={() => void replace()}>{t('stories.take_view')}</Button>}
        {own && notices.some(({ kind }) => kind === 'shown') && (
          <Button onClick={accept}>{t('stories.accept')}</Button>
        )}
      </div>
    </div>
  )
}

function Sources({ desk, step }: Pick<StepRowProps, 'desk' | 'step'>) {
  const { own, story } = desk.chosen
  const remove = (citation: Citation): void => {
    const citations = step.citations.filter(one => one !== citation)
    desk.edit({ kind: 'revise', from: step, to: { ...step, citations }, shown: story.saved?.[step.id] })
  }
  return (
    <>
      <p className={styles['label']}>{t('stories.citations')}</p>
      {step.citations.length === 0 && <p className={styles['none']}>{t('stories.no_citations')}</p>}
      {step.citations.map((citation, i) => (
        <Source key={i} citation={citation} onRemove={own ? () => remove(citation) : undefined} />
      ))}
    </>
  )
}

interface SourceProps {
  readonly citation: Citation
  readonly onRemove: (() => void) | undefined
}

function Source({ citation, onRemove }: SourceProps) {
  const { index } = usePlenaryParts().data
  const document = documentName(index, citation.document)
  return (
    <figure className={styles['source']}>
      <blockquote>
        <mark>{citation.exact}</mark>
      </blockquote>
      <figcaption>
        {citation.line === undefined ? document : t('stories.source', { document, line: citation.line })}
        {onRemove && (
          <button type="button" className={button['inline']} onClick={onRemove}>
            {t('stories.remove_citation')}
          </button>
        )}
      </figcaption>
    </figure>
  )
}
