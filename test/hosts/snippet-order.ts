import type { SnippetOrder } from '../../src/embed/snippets/order.ts'

/** A view with a filter, 960 by 540 px, of the timeline at `base`. */
export const snippetOrder = (base: string, title = 'Meetings with CIS'): SnippetOrder => ({
  base,
  link: 'v=1&view=timeline&org=cis',
  title,
  width: 960,
  height: 540,
  theme: 'auto',
  ui: 'min',
  pictureFile: 'plenary.png',
})
