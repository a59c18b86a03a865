/** The words of the score: lanes, roles, zoom, overview. */
export const enScore = {} as const
