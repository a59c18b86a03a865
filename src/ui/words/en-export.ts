/** Words of files that leave the house, and citations. */
export const enExport = { 'exporting.title': 'Export' } as const
