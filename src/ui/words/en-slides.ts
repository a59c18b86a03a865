/** Words of slides and of the kit for a hall without network. */
export const enSlides = {
  'slides.part': '{title}, {n} of {all}',
  'slides.line': 'line {line}',
  'slides.line_moved': 'near line {line}, no longer as quoted',
  'slides.sources': 'Sources',
  'slides.sources_say': 'What the slides rest on. Line numbers count in the files as they were supplied.',
  'slides.open_view': 'Open in the live timeline',
  'slides.open_source': 'Read it in the source',
  'slides.go_to': 'Go to step {n}',
  'slides.alt_rule': 'Line',
  'slides.alt_ground': 'Ground behind words',
  'slides.alt_axis': 'Axis of years',
  'slides.alt_stem': 'Day of an event',
  'slides.alt_mark': 'Mark of the legend',
} as const
