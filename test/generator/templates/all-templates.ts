import type { Template } from '../template.ts'
import { ANNOUNCEMENTS } from './announcement.ts'
import { COMMUNIQUES } from './communique.ts'
import { NEWSPAPERS } from './newspaper.ts'
import { LOOK_ALIKES } from './no-meeting.ts'
import { PAGES } from './page.ts'
import { POSTPONEMENTS } from './postponement.ts'
import { PROGRAMMES } from './programme.ts'
import { TRANSCRIPTS } from './transcript.ts'
import { UN_RELEASES } from './united-nations.ts'
import { UNIVERSITIES } from './university.ts'
import { WIRE } from './wire.ts'

/** To add a template: a text in the table of its style. */
export const TEMPLATES: readonly Template[] = [
  ...WIRE,
  ...COMMUNIQUES,
  ...TRANSCRIPTS,
  ...PAGES,
  ...ANNOUNCEMENTS,
  ...POSTPONEMENTS,
  ...PROGRAMMES,
  ...NEWSPAPERS,
  ...UN_RELEASES,
  ...UNIVERSITIES,
  ...LOOK_ALIKES,
]
