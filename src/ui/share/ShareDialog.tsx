import { useState } from 'react'
import { Dialog } from '../shared/Dialog.tsx'
import { OfferedDialog } from '../shared/OfferedDialog.tsx'
import type { Closable } from '../shared/offers.ts'
import { usePlenaryParts } from '../shared/plenary-context.ts'
import { enShare } from '../words/en-share.ts'
import { addWords, t } from '../words/t.ts'
import { EmbedSection } from './EmbedSection.tsx'
import { LinkSection } from './LinkSection.tsx'
import { MoreSection, type MoreDialog } from './MoreSection.tsx'
import styles from './ShareDialog.module.css'
import { findHome, placeOf } from '../shared/site-place.ts'
import { useChosenStory } from './use-chosen-story.ts'
import { subjectsOf, type SubjectKind } from './subjects.ts'

addWords(enShare)

/** Hands on what is on the screen: by its link, in a page or a deck, as files. */
export function ShareDialog({ onClose }: Closable) {
  const { store, links, offers } = usePlenaryParts()
  const [kind, setKind] = useState<SubjectKind>('view')
  const chosen = useChosenStory()
  const [opened, setOpened] = useState<MoreDialog>()
  const other = opened && offers[opened]
  if (other) return <OfferedDialog of={other} onClose={onClose} />
  // Nothing behind a modal dialog changes while it is open.
  const { index, ...choices } = store.getState()
  const subjects = subjectsOf(index, choices, chosen)
  const subject = subjects.find(candidate => candidate.kind === kind) ?? subjects[0]
  const place = placeOf(links.address(), findHome(document))
  return (
    <Dialog title={t('sharing.title')} onClose={onClose} wide>
      <div className={styles['sections']}>
        {subject && (
          <>
            <LinkSection
              subjects={subjects}
              subject={subject}
              place={place}
              tooLong={chosen?.kind === 'too-long'}
              onChoose={setKind}
            />
            <EmbedSection subject={subject} place={place} />
            <MoreSection subject={subject} place={place} onOpen={setOpened} />
          </>
        )}
      </div>
    </Dialog>
  )
}
