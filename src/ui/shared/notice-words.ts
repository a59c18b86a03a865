import { eventsById } from '../../derive/by-id.ts'
import { documentName } from '../../derive/document-name.ts'
import type { StepNotice } from '../../derive/story-steps.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import type { EventId } from '../../model/ids.ts'
import { enNotices } from '../words/en-notices.ts'
import { addWords, t } from '../words/t.ts'
import { joinAnd } from './chip-words.ts'

addWords(enNotices)

/** How one kind of notice is told. */
interface NoticeRow<Notice> {
  /** For those in the room: one sentence on the slide; `undefined` where the slide says it in its place. */
  readonly room: (notice: Notice) => string | undefined
  /** For who made the story: exactly what is so, with names. */
  readonly author: (notice: Notice, index: DatasetIndex) => string
  /** Whether something is missing now, or only another than it was. */
  readonly lacks: boolean
}

type Kind = StepNotice['kind']
type NoticeOf<K extends Kind> = Extract<StepNotice, { readonly kind: K }>

/** A kind of notice is a row here: slides, notes, cue sheets, the dialog and the build all read it. */
const ROWS: { readonly [K in Kind]: NoticeRow<NoticeOf<K>> } = {
  link: {
    room: ({ key }) => t(key === 'e' ? 'notice.event_room' : 'notice.view_room'),
    author: ({ key, raw }) =>
      t(key === 'e' ? 'notice.event_author' : 'notice.view_author', { key, value: raw }),
    lacks: true,
  },
  renamed: {
    room: () => t('notice.renamed_room'),
    author: ({ event }) => t('notice.renamed_author', { value: event }),
    lacks: false,
  },
  shown: { room: changesInWords, author: changesByTitle, lacks: false },
  words: {
    // The quotation says it itself, where it stands.
    room: () => undefined,
    author: ({ found, citation }, index) =>
      t(`notice.words_${found}`, { document: documentName(index, citation.document) }),
    lacks: true,
  },
}

/** The row is that of the notice's own kind, so it may be given the notice. */
const rowOf = ({ kind }: StepNotice): NoticeRow<StepNotice> => ROWS[kind] as NoticeRow<StepNotice>

/** What no longer holds of a step, for those who see its slide: each in one sentence and said once. */
export function noticesInRoom(notices: readonly StepNotice[]): readonly string[] {
  return [...new Set(notices.flatMap(notice => rowOf(notice).room(notice) ?? []))]
}

/** The same for who made the story: "It shows 1 event fewer than when it was saved: Forum.". */
export function noticeForAuthor(index: DatasetIndex, notice: StepNotice): string {
  return rowOf(notice).author(notice, index)
}

/** Whether the step shows less than it was meant to. */
export const isLack = (notice: StepNotice): boolean => rowOf(notice).lacks

/** "Since this step was saved, its view has changed: 1 event more and 2 events fewer.". */
function changesInWords({ added, gone }: NoticeOf<'shown'>): string {
  const changes = [
    ...(added.length > 0 ? [t('notice.added', { count: added.length })] : []),
    ...(gone.length > 0 ? [t('notice.left', { count: gone.length })] : []),
  ]
  return t('notice.shown_room', { changes: joinAnd(changes) })
}

function changesByTitle({ added, gone }: NoticeOf<'shown'>, index: DatasetIndex): string {
  return [...titled(index, 'notice.shows_more', added), ...titled(index, 'notice.shows_fewer', gone)].join(
    ' ',
  )
}

/** So many titles tell which events are meant. */
const MOST_TITLES = 3

function titled(
  index: DatasetIndex,
  say: 'notice.shows_more' | 'notice.shows_fewer',
  events: readonly EventId[],
): readonly string[] {
  if (events.length === 0) return []
  const titles = events.slice(0, MOST_TITLES).map(id => eventsById(index).get(id)?.title ?? id)
  const rest = events.length - MOST_TITLES
  const more = rest > 0 ? [t('notice.more', { count: rest })] : []
  return [t(say, { count: events.length, titles: [...titles, ...more].join('; ') })]
}
