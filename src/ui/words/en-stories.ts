/** Words of stories and their making. */
export const enStories = { 'story.title': 'Stories' } as const
