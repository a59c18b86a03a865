import type { KitWords } from '../../export/kit/kit-words.ts'
import { t } from '../words/t.ts'
import { slideWords } from './slide-words.ts'

/** What a kit says of its own, in the words of the page. */
export const kitWords: KitWords = {
  slides: slideWords,
  cueSheet: t('kit.cue_sheet'),
  steps: count => t('kit.steps', { count }),
  minutes: count => t('kit.minutes', { count }),
  seconds: n => t('kit.seconds', { n }),
  time: t('kit.time'),
  keysTitle: t('kit.keys'),
  keys: [
    { keys: ['→', '←', 'PgDn', 'PgUp', 'Space'], does: t('show.key_walk') },
    { keys: ['Home', 'End'], does: t('show.key_ends') },
    { keys: ['1', '2', 'Enter'], does: t('show.key_number') },
    { keys: ['B', '.'], does: t('show.key_black') },
    { keys: ['F'], does: t('show.key_full') },
    { keys: ['N'], does: t('show.key_notes') },
    { keys: ['U'], does: t('show.key_below') },
    { keys: ['Esc'], does: t('show.key_leave') },
  ],
  scan: t('kit.scan'),
  readMe: [t('kit.read_1'), t('kit.read_2'), t('kit.read_3')],
  files: {
    page: t('kit.page'),
    slides: t('kit.slides'),
    cueSheet: t('kit.sheet'),
    pictures: t('kit.pictures'),
    sources: t('kit.sources'),
  },
}
