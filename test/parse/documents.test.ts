import { describe, test } from 'vitest'
import { checkDocument } from './check-document.ts'

describe('a document is read to the end', () => {
  test('a summit that opened on the day of the wire and lasts two', () => checkDocument('wire-summit-opens'))
  test('a communiqué with the day and place under its heading', () => checkDocument('communique-ministers'))
  test('a conference that is only announced', () => checkDocument('announcement-conference'))
  test('a postponed congress keeps its first schedule', () => checkDocument('postponement'))
  test('a cancelled dialogue has no day', () => checkDocument('cancellation'))
  test('a numbered meeting under the name of its body', () => checkDocument('un-press-release'))
  test('a ministry’s page with a meeting in the margins', () => checkDocument('ministry-page'))
  test('a call for papers, its deadlines no dates of the symposium', () => checkDocument('academic-call'))
  test('the transcript of an opening', () => checkDocument('transcript-council'))
  test('two ministers who met beside a greater meeting', () => checkDocument('sidelines-bilateral'))
  test('a dateline from another city than the meeting’s', () => checkDocument('dateline-elsewhere'))
  test('a round of consultations between two parties', () => checkDocument('eu-council'))
  test('a summit that ended, in a capital not named', () => checkDocument('african-summit-closing'))
  test('a hard-wrapped release with the last day of the conference', () => checkDocument('hard-wrapped'))
  test('a chairman’s statement', () => checkDocument('asean-statement'))
  test('a technical meeting that runs for a week', () => checkDocument('nuclear-agency'))
  test('a meeting by video has no city', () => checkDocument('virtual-summit'))
  test('the year of a wire follows from the text', () => checkDocument('russian-agency'))
  test('a greeting to a congress reports the congress', () => checkDocument('greetings'))
  test('a session in a town that no table holds', () => checkDocument('commission-session'))
  test('a name with small words before its noun, and its number', () =>
    checkDocument('name-with-small-words'))
  test('a participle before a noun belongs to the name', () => checkDocument('newly-elected'))
  test('a list of countries belongs to the name', () => checkDocument('three-countries'))
  test('the day of a page is the meeting’s, whatever other days it gives', () =>
    checkDocument('day-of-the-page'))
  test('a decree reports no meeting', () => checkDocument('no-meeting-decree'))
  test('an analysis that looks back reports no meeting', () => checkDocument('no-meeting-analysis'))
  test('an interview reports no meeting', () => checkDocument('interview'))
})
