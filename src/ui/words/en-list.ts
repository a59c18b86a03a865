/** The words of the list and of the compact timeline over it. */
export const enList = {
  'list.label': 'Events',
  'compact.label': 'Time',
  'compact.some_one': '{shown} of {count} event, {date}: go to it',
  'compact.some_other': '{shown} of {count} events from {date}: go to the first',
  'compact.stem_one': '{count} event, {date}: go to it',
  'compact.stem_other': '{count} events from {date}: go to the first',
  'list.no_place': 'Place not named',
  'list.more_one': '{count} more',
  'list.more_other': '{count} more',
  'list.doubts_one': '{count} thing to check',
  'list.doubts_other': '{count} things to check',
  'list.outside': 'Outside the filters',
  'status.announced': 'Announced',
  'status.postponed': 'Postponed',
  'status.cancelled': 'Cancelled',
} as const
