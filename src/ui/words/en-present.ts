/** Words of the presentation and its window of notes. */
export const enPresent = { 'presentation.title': 'Presentation' } as const
