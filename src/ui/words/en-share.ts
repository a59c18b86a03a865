/** Words of the dialog "Share". */
export const enShare = { 'sharing.title': 'Share' } as const
