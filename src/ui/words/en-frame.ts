/** Words of the read-only viewer in a frame. */
export const enFrame = { 'frame.title': 'Open timeline and sources' } as const
