import { groupDoubts } from '../../derive/group-doubts.ts'
import type { RoleRow } from '../../derive/step-bodies.ts'
import type { SlideWords } from '../../export/pptx/slide-words.ts'
import type { DatasetIndex, DocumentSummary } from '../../model/dataset-index.ts'
import type { EventId } from '../../model/ids.ts'
import { doubtWords } from '../panels/doubt-words.ts'
import { joinAnd } from '../shared/chip-words.ts'
import { formatDating, formatEdtf } from '../shared/format-date.ts'
import { formatWhere } from '../shared/format-place.ts'
import { noticesInRoom } from '../shared/notice-words.ts'
import { enPresent } from '../words/en-present.ts'
import { enPrint } from '../words/en-print.ts'
import { enReading } from '../words/en-reading.ts'
import { enSlides } from '../words/en-slides.ts'
import { addWords, t } from '../words/t.ts'

addWords({ ...enReading, ...enPrint, ...enPresent, ...enSlides })

/** What slides say of their own, in the words of the page. */
export const slideWords: SlideWords = {
  dating: ({ date, closed }) => formatDating({ date, closed }),
  place: formatWhere,
  role: ({ role, announced }, count) => (announced ? t('show.announced') : t(`show.${role}`, { count })),
  folded,
  position: (n, all) => t('show.position', { n, all }),
  part: (title, n, all) => t('slides.part', { title, n, all }),
  line: (line, state) => t(state === 'moved' ? 'slides.line_moved' : 'slides.line', { line }),
  source: document => source(document, t('print.no_publisher')),
  sourceAlone: document => source(document, t('chip.no_publisher')),
  checks,
  notices: noticesInRoom,
  moved: t('show.words_moved'),
  sources: t('slides.sources'),
  sourcesSay: t('slides.sources_say'),
  gone: exact => t('show.words_gone', { exact }),
  openView: t('slides.open_view'),
  openSource: t('slides.open_source'),
  goTo: n => t('slides.go_to', { n }),
  alt: {
    rule: t('slides.alt_rule'),
    ground: t('slides.alt_ground'),
    axis: t('slides.alt_axis'),
    stem: t('slides.alt_stem'),
    marker: t('slides.alt_mark'),
  },
}

function folded(bodies: RoleRow['folded']): string | undefined {
  if (bodies.length === 0) return undefined
  return t('show.folded', { bodies: joinAnd(bodies.map(({ kind, count }) => t(`show.${kind}`, { count }))) })
}

/** "TASS, 31 May 2016", "publisher not named, 4 October 2017". */
function source({ publisher, published }: DocumentSummary, unnamed: string): string {
  const said = [publisher ?? unnamed, ...(published === undefined ? [] : [formatEdtf(published)])]
  return said.join(', ')
}

function checks(index: DatasetIndex, event: EventId): readonly string[] {
  const groups = groupDoubts(index.doubts.filter(doubt => doubt.event === event))
  return groups.map(group => {
    const { exact, line } = group.first
    const says = t('print.doubt', { says: doubtWords(index, group), exact, line })
    return t('print.check', { doubts: says })
  })
}
