/** What services show of a link, at the size that all of them take: https://ogp.me. */
export const POSTER = { width: 1200, height: 630 } as const

/** Cards are laid out at two thirds of that, where the sizes of the screen hold. */
export const ZOOM = 1.5
export const CARD = { width: POSTER.width / ZOOM, height: POSTER.height / ZOOM, margin: 40 } as const
