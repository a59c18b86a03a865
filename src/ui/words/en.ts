import { enScore } from './en-score.ts'

/**
 * The English words that the page needs at once; those of parts that are fetched later stand beside this
 * file (`en-dates.ts`, `en-list.ts`, …). British spelling, sentence case, dates "4 October
 * 2017". Another language is other tables with these keys. Plural forms end in `_one` and `_other`.
 */
export const en = {
  ...enScore,

  'app.name': 'Plenary',
  'app.skip_to_main': 'Skip to the events',
  'header.documents_one': '{count} document, {years}',
  'header.documents_other': '{count} documents, {years}',
  'header.documents_undated_one': '{count} document',
  'header.documents_undated_other': '{count} documents',
  'header.years': '{from}–{to}',

  'views.label': 'Views',
  'views.timeline': 'Timeline',
  'views.list': 'List',
  'views.timeline_part': 'The timeline',
  'views.list_part': 'The list',
  'side.part': 'The right column',

  'search.label': 'Search',
  'search.hint': 'Search titles, people, text',
  'search.clear': 'Clear the search',
  'search.failed': 'The full texts could not be searched: {reason}',

  'share.open': 'Share',
  'present.open': 'Present',
  'offer.dialog': 'This part',

  'menu.label': 'Menu',

  'events.shown_one': '{count} event',
  'events.shown_other': '{count} events',
  'events.shown_words_one': '{n} event',
  'events.shown_words_other': '{n} events',
  'events.filtered_one': '{shown} of {count} event',
  'events.filtered_other': '{shown} of {count} events',

  'chips.label': 'Filters that are on',
  'chips.remove': '{chip}, remove',
  'chips.clear_all': 'Clear all',
  'chip.with': 'With {name}',
  'chip.without': 'Without {name}',
  'chip.roles': 'As {roles}',
  'chip.no_role': 'In no role',
  'chip.place': 'In {name}',
  'chip.no_place': 'Place not named',
  'chip.series': 'Of the series {name}',
  'chip.publisher': 'Published by {name}',
  'chip.no_publisher': 'Publisher not named',
  'chip.years': '{from} to {to}',
  'chip.year': 'In {from}',
  'chip.query': '“{query}”',
  'role.organiser_low': 'organiser',
  'role.participant_low': 'participant',
  'role.mentioned_low': 'mentioned',

  'words.or': '{before} or {last}',
  'words.and': '{before} and {last}',

  'facets.label': 'Filters',
  'facets.place': 'Place',
  'facets.series': 'Series',
  'facets.publisher': 'Publisher',
  'facets.years': 'Years',
  'facets.not_named': 'Not named',
  'facets.any_of_one': 'Any of {count}',
  'facets.any_of_other': 'Any of {count}',
  'facets.shown_of': '{shown} of {all}',
  'facets.years_value': '{from} to {to}',
  'facets.open': 'Filter',
  'facets.open_on': 'Filter ({count})',

  'placing.words_one': 'Placing {count} event',
  'placing.words_other': 'Placing {count} events',
  'boundary.failed': '{what} could not be drawn. The rest of the page works.',
  'boundary.again': 'Try again',

  'lanes.label': 'Lanes',
  'lanes.organisation': 'Organisations',
  'lanes.place': 'Places',
  'lanes.series': 'Series',
  'lanes.publisher': 'Publishers',
  'lanes.none': 'None',

  'zoom.label': 'Zoom',
  'zoom.out': 'Zoom out',
  'zoom.in': 'Zoom in',
  'zoom.all': 'Show all',
} as const
