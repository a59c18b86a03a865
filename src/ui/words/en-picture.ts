/** What pictures of the score and of an event say of themselves. */
export const enPicture = {
  'picture.announced': 'Announced',
  'picture.lanes_one': '{drawn} of {count} lane',
  'picture.lanes_other': '{drawn} of {count} lanes',
  'picture.others_one': 'and {count} more',
  'picture.others_other': 'and {count} more',
  'picture.source': '{publisher}, line {line}',
  'picture.window': 'In view: {days}.',
  'picture.undated_one': '{count} event is not dated and not drawn.',
  'picture.undated_other': '{count} events are not dated and not drawn.',
} as const
