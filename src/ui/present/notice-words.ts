import type { StepNotice } from '../../derive/story-steps.ts'
import { joinAnd } from '../shared/chip-words.ts'
import { t } from '../words/t.ts'

/** What no longer holds of a step, each in one sentence and said once. */
export function noticeWords(notices: readonly StepNotice[]): readonly string[] {
  return [...new Set(notices.flatMap(wordsOf))]
}

function wordsOf(notice: StepNotice): string | readonly [] {
  switch (notice.kind) {
    case 'link':
      return t(notice.key === 'e' ? 'show.event_gone' : 'show.view_damaged')
    case 'renamed':
      return t('show.event_moved')
    case 'words':
      // The quotation says it itself, where it stands; only the first one does.
      return []
    case 'shown': {
      const { added, gone } = notice
      const changes = [
        ...(added.length > 0 ? [t('show.added', { count: added.length })] : []),
        ...(gone.length > 0 ? [t('show.left', { count: gone.length })] : []),
      ]
      return t('show.view_changed', { changes: joinAnd(changes) })
    }
  }
}
