/** Words of files that leave the house, and citations. */
export const enExport = {
  'exporting.title': 'Export',

  'picture.announced': 'Announced',
  'picture.lanes_one': '{drawn} of {count} lane',
  'picture.lanes_other': '{drawn} of {count} lanes',
  'picture.window': 'In view: {days}.',
  'picture.undated_one': '{count} event is not dated and not drawn.',
  'picture.undated_other': '{count} events are not dated and not drawn.',
} as const
