import { useEffect } from 'react'
import type { Story } from '../../model/story.ts'
import type { Talk } from '../../state/talk.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { Words } from '../words/Words.tsx'
import type { Act } from './keys.ts'
import type { PreparedStep } from './prepared-steps.ts'
import { ShowFrame } from './ShowFrame.tsx'
import { SpeakerBar } from './SpeakerBar.tsx'
import { SpeakerClock } from './SpeakerClock.tsx'
import { SpeakerScreen } from './SpeakerScreen.tsx'
import { SpeakerSources } from './SpeakerSources.tsx'
import styles from './SpeakerView.module.css'
import { usePreparedSteps } from './use-prepared-steps.ts'
import { useShow } from './use-show.ts'
import { useTalk } from './use-talk.ts'

interface SpeakerViewProps {
  readonly story: Story
  readonly talk: Talk
}

/** The side of a talk that its speaker sees: notes, what comes next, the time, and the sources. */
export function SpeakerView({ story, talk }: SpeakerViewProps) {
  const leave = usePlenary(s => s.stopPresenting)
  const show = useShow(story)
  const { position, count, black } = show
  const [now, next] = usePreparedSteps(story, position)
  useTalk(talk, black, show.showBlack)
  useEffect(() => {
    document.title = t('notes.window', { title: story.title })
  }, [story])
  const perform = (act: Act): boolean => {
    if (show.perform(act)) return true
    if (act.kind !== 'leave') return false
    // A window that the slides opened closes; one that a link opened becomes the app.
    window.close()
    leave()
    return true
  }
  if (!now) return undefined
  return (
    <ShowFrame title={story.title} label={t('notes.label')} typed={show.typed} perform={perform}>
      <div className={styles['speaker']}>
        <header className={styles['head']}>
          <p role="status" className={styles['position']}>
            <Words say="show.position" values={{ all: count }} parts={{ n: <b>{position + 1}</b> }} />
          </p>
          <h2 className={styles['title']}>
            <bdi>{now.step.title}</bdi>
          </h2>
          <SpeakerClock />
        </header>
        <div className={styles['screens']}>
          <SpeakerScreen name={t('notes.now')} {...{ story, position, black }} prepared={now} />
          {next ? (
            <SpeakerScreen name={t('notes.next')} story={story} position={position + 1} prepared={next} />
          ) : (
            <p className={styles['end']}>{t('notes.end')}</p>
          )}
        </div>
        <SpeakerText prepared={now} />
        <SpeakerBar show={show} perform={perform} />
      </div>
    </ShowFrame>
  )
}

/** What the speaker reads: the notes of the step, and under them its sources. */
function SpeakerText({ prepared: { step, read, matter } }: { readonly prepared: PreparedStep }) {
  const index = usePlenary(s => s.index)
  const notes = step.notes.trim()
  return (
    <div className={styles['text']} tabIndex={0} role="group" aria-label={t('notes.text')}>
      {notes === '' ? (
        <p className={styles['none']}>{t('notes.none')}</p>
      ) : (
        <p className={styles['notes']} dir="auto">
          {notes}
        </p>
      )}
      <h3 className={styles['sources']}>{t('notes.sources')}</h3>
      <SpeakerSources index={index} step={step} read={read} matter={matter} />
    </div>
  )
}
