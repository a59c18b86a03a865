import type { ExportScope } from '../../export/order.ts'
import { NO_FILTERS } from '../../model/first-choices.ts'
import { onlyFilters, type PlenaryStore } from '../../state/store.ts'
import { untilSheetStands } from './until-sheet-stands.ts'

/**
 * Opens the browser's print dialog on the view, or on everything; the filters are there again when it closes.
 * It waits a moment, because the dialog "Export" must be gone from the page first.
 */
export async function printScope(store: PlenaryStore, scope: ExportScope): Promise<void> {
  await new Promise(done => setTimeout(done))
  const before = onlyFilters(store.getState())
  if (scope === 'all') store.getState().applyFilters(NO_FILTERS)
  await untilSheetStands()
  print()
  if (scope === 'all') store.getState().applyFilters(before)
}
