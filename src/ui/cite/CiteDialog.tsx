import { useState } from 'react'
import { eventsById } from '../../derive/by-id.ts'
import {
  CITATION_FILES,
  formatCitations,
  formatsFor,
  type CitationFormat,
} from '../../export/citations/formats.ts'
import type { EventSummary } from '../../model/dataset-index.ts'
import { Button } from '../shared/Button.tsx'
import { Dialog } from '../shared/Dialog.tsx'
import type { Closable } from '../shared/offers.ts'
import { usePlenary, usePlenaryParts } from '../shared/plenary-context.ts'
import { fileName, saveFile } from '../shared/save-file.ts'
import { CopyField } from '../share/CopyField.tsx'
import { SelectField } from '../share/SelectField.tsx'
import { enCite } from '../words/en-cite.ts'
import { enShare } from '../words/en-share.ts'
import { addWords, t } from '../words/t.ts'
import { citationWords } from './citation-words.ts'
import styles from './CiteDialog.module.css'
import { useCitables, type Citable } from './use-citables.ts'

addWords({ ...enShare, ...enCite })

/** The sources of the open event, or a passage of them, in the form that a manuscript needs. */
export function CiteDialog({ onClose }: Closable) {
  const id = usePlenary(s => s.event)
  const { index } = usePlenaryParts().data
  const event = id && eventsById(index).get(id)
  return (
    <Dialog title={t('cite.title')} onClose={onClose}>
      {event && <Citing event={event} />}
    </Dialog>
  )
}

function Citing({ event }: { readonly event: EventSummary }) {
  const { citables, trouble } = useCitables(event)
  const [id, setId] = useState<string>()
  const [wanted, setWanted] = useState<CitationFormat>('text')
  const chosen = citables.find(one => one.id === id) ?? citables[0]
  if (!chosen) return undefined
  const formats = formatsFor(chosen.sources)
  const format = formats.includes(wanted) ? wanted : 'text'
  return (
    <div className={styles['form']}>
      <SelectField
        label={t('cite.what')}
        value={chosen.id}
        words={citables.map(one => one.id)}
        say={word => citables.find(one => one.id === word)?.says}
        onChoose={setId}
      />
      <SelectField
        label={t('cite.as')}
        value={format}
        words={formats}
        say={word => t(`cite.${word}`)}
        onChoose={setWanted}
      />
      <Citation chosen={chosen} format={format} title={event.title} />
      {trouble !== undefined && <p className={styles['trouble']}>{t('cite.no_text', { reason: trouble })}</p>}
      <p className={styles['note']}>{t('cite.left_out')}</p>
    </div>
  )
}

interface CitationProps {
  readonly chosen: Citable
  readonly format: CitationFormat
  readonly title: string
}

/** Lines of the field. */
const LINES = 10

function Citation({ chosen, format, title }: CitationProps) {
  const citation = formatCitations(format, chosen.sources, citationWords)
  const { ending, type } = CITATION_FILES[format]
  return (
    <>
      <CopyField
        key={`${chosen.id} ${format}`}
        label={t('cite.citation')}
        value={citation}
        action={t('cite.copy')}
        done={t('cite.copied')}
        lines={LINES}
        main
      />
      <Button
        className={styles['save']}
        onClick={() => saveFile(fileName(title, ending), new Blob([citation], { type }))}
      >
        {t('cite.save')}
      </Button>
    </>
  )
}
