/** The word that every dialog and sheet needs, and no page before one is opened. */
export const enDialog = {
  'dialog.close': 'Close',
} as const
