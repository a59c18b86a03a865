type Page = Pick<Window, 'location'>

/** Whether the address asks for a page on which nothing moves: `?motion=off`. */
export function asksForStillness(page: Page): boolean {
  return new URLSearchParams(page.location.search).get('motion') === 'off'
}
