/** ms that a slow connection may keep the print dialog waiting; then it opens on what has arrived. */
const PATIENCE = 5000
const WAITING = '[data-print=waiting]'

/**
 * Tells the page that it will be printed, so that its sheet stands, and waits until the quotations are all in it.
 * A page whose sheet has not arrived waits for nothing: it is printed as it stands on the screen.
 */
export async function untilSheetStands(): Promise<void> {
  dispatchEvent(new Event('beforeprint'))
  if (!document.querySelector(WAITING)) return
  await new Promise<void>(done => {
    const stop = (): void => {
      clearTimeout(timer)
      observer.disconnect()
      done()
    }
    const observer = new MutationObserver(() => {
      if (!document.querySelector(WAITING)) stop()
    })
    const timer = setTimeout(stop, PATIENCE)
    observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-print'] })
  })
}
