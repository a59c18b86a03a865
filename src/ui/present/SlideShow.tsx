import { useRef, useState } from 'react'
import type { Story } from '../../model/story.ts'
import { notesAddress, type Talk } from '../../state/talk.ts'
import { usePlenary, usePlenaryParts } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import type { Act } from './keys.ts'
import { NotesBelow } from './NotesBelow.tsx'
import { ShowBar } from './ShowBar.tsx'
import { ShowFrame } from './ShowFrame.tsx'
import { ShowKeys } from './ShowKeys.tsx'
import { Slide } from './Slide.tsx'
import styles from './SlideShow.module.css'
import { useFullScreen } from './use-full-screen.ts'
import { usePreparedSteps } from './use-prepared-steps.ts'
import { useRest } from './use-rest.ts'
import { useScoreBoxes } from './use-score-boxes.ts'
import { useShow } from './use-show.ts'
import { useSwipes } from './use-swipes.ts'
import { useTalk } from './use-talk.ts'
import { useWakeLock } from './use-wake-lock.ts'

interface SlideShowProps {
  readonly story: Story
  readonly talk: Talk
}

/** The side of a talk that the room sees: one slide, and what the speaker does with it. */
export function SlideShow({ story, talk }: SlideShowProps) {
  const { links, own } = usePlenaryParts()
  const leave = usePlenary(s => s.stopPresenting)
  const [below, showBelow] = useState(false)
  const [keys, showKeys] = useState(false)
  const region = useRef<HTMLElement>(null)
  const show = useShow(story)
  const score = useScoreBoxes()
  const [prepared] = usePreparedSteps(story, show.position, score.boxes)
  const resting = useRest()
  const swipes = useSwipes(show.walk)
  const screen = useFullScreen(region, () => show.say(t('show.no_full_screen')))
  const pair = useTalk(talk, show.black, show.showBlack)
  useWakeLock()

  const openNotes = (): void => {
    // Another window reads the documents of the site, and has none of those that were opened in this one.
    const opened = own ? null : openWindow(talk, links.address())
    if (opened) {
      pair(opened)
      return
    }
    show.say(t(own ? 'show.own_notes' : 'show.no_window'))
    showBelow(true)
  }
  const perform = (act: Act): boolean => {
    if (show.perform(act)) return true
    if (act.kind === 'leave' && !screen.justLeft()) leave()
    if (act.kind === 'full-screen') screen.toggle()
    if (act.kind === 'keys') showKeys(true)
    if (act.kind === 'notes-window') openNotes()
    if (act.kind === 'notes-below') showBelow(!below)
    return true
  }
  return (
    <ShowFrame title={story.title} region={region} typed={show.typed} perform={perform}>
      <div className={styles['show']} data-resting={resting || undefined} {...swipes}>
        <Slide story={story} position={show.position} prepared={prepared} score={score} />
        <ShowBar show={show} full={screen.on} below={below} perform={perform} />
        <p data-heard aria-live="polite">
          {prepared?.step.title}
        </p>
        <p className={styles['said']} aria-live="polite">
          {show.typed === '' ? show.said : t('show.typed', { n: show.typed })}
        </p>
        {below && <NotesBelow step={prepared?.step} />}
        {show.black && (
          <div className={styles['black']}>
            <p>{t('show.black')}</p>
          </div>
        )}
      </div>
      {keys && <ShowKeys onClose={() => showKeys(false)} />}
    </ShowFrame>
  )
}

/** `null` where the browser or the frame opens no windows. */
function openWindow(talk: Talk, address: string): Window | null {
  return window.open(notesAddress(talk, address), `plenary-notes-${talk.id}`, 'popup,width=1040,height=720')
}
