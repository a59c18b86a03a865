/** Words of the drawn score and of its overview. */
export const enDrawing = {
  'score.label': 'Timeline',
  'score.cluster': '{events}, {span}: zoom in',
  'score.undated_one': '{count} event is not dated; the list has it.',
  'score.undated_other': '{count} events are not dated; the list has them.',
  'overview.label': 'Overview',
  'overview.quarter': 'Events per quarter',
  'overview.year': 'Events per year',
  'overview.decade': 'Events per decade',
  'overview.hint': 'Drag the ends to set the window',
  'overview.start': 'Window start',
  'overview.end': 'Window end',
  'overview.most': '{count} at most',
} as const
