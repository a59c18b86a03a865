const LEAST = 120
const MOST = 4000

/** No frame makes itself too small to be seen, or pushes a page away. */
export const clampHeight = (px: number): number => Math.min(MOST, Math.max(LEAST, Math.ceil(px)))
