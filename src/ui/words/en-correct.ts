/** Words of "Correct this". */
export const enCorrect = {
  'correct.open': 'Correct this',
  'correct.words':
    'Put these lines at the end of corrections.yaml in the folder of the documents, write what is right as the value, and read the folder again: the correction wins, and what was read stays beside it.',
  'correct.lines': 'Lines for corrections.yaml',
  'correct.copy': 'Copy',
  'correct.copied': 'Copied',
  'correct.by_hand': 'Select the lines and copy them.',
} as const
