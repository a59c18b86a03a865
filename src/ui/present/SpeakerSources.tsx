import { documentsById } from '../../derive/by-id.ts'
import type { ReadStep } from '../../derive/story-steps.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import type { DocumentId } from '../../model/ids.ts'
import type { StoryStep } from '../../model/story.ts'
import { enReading } from '../words/en-reading.ts'
import { addWords, t } from '../words/t.ts'
import styles from './SpeakerSources.module.css'
import type { StepMatter } from './step-matter.ts'

addWords(enReading)

interface Source {
  readonly document: DocumentId
  readonly line?: number | undefined
  readonly words?: string
}

interface SpeakerSourcesProps {
  readonly index: DatasetIndex
  readonly step: StoryStep
  readonly read: ReadStep
  readonly matter: StepMatter | undefined
}

/** What the step rests on, with title, publisher, line and words: the answer to "where does it say so?". */
export function SpeakerSources(props: SpeakerSourcesProps) {
  const sources = sourcesOf(props)
  if (sources.length === 0) return <p className={styles['none']}>{t('notes.no_sources')}</p>
  return (
    <ol className={styles['sources']}>
      {sources.map(({ document, line, words }, i) => {
        const source = documentsById(props.index).get(document)
        const publisher = source?.publisher ?? t('wide.no_publisher')
        return (
          <li key={`${i} ${document}`}>
            <cite>
              <bdi>{source?.title ?? source?.file ?? document}</bdi>
            </cite>
            {', '}
            <bdi>{publisher}</bdi>
            {line !== undefined && `, ${t('fact.line', { from: line })}`}
            {words !== undefined && (
              <q className={styles['words']}>
                <bdi>{words}</bdi>
              </q>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** What its author cites; else the words on the slide, and every document of its event. */
function sourcesOf({ step, read, matter }: SpeakerSourcesProps): readonly Source[] {
  if (step.citations.length > 0)
    return step.citations.map(({ document, line, exact }, i) => ({
      document,
      line: line ?? (i === 0 ? matter?.quotation?.line : undefined),
      words: exact,
    }))
  const quotation = matter?.quotation
  const quoted = quotation ? [{ document: quotation.document, line: quotation.line }] : []
  const others = (read.event?.documents ?? []).filter(id => id !== quotation?.document)
  return [...quoted, ...others.map(document => ({ document }))]
}
