import type { DatasetIndex } from '../model/dataset-index.ts'
import { escapeHtml } from './escape-html.ts'

/**
 * What stands in the viewer where scripts are refused, as in `sandbox=""`: the events with day and place, and the
 * way to the full app. Dates are written as in ISO 8601, because no script is there to word them.
 */
export function eventList({ title, events, places }: DatasetIndex): string {
  const cities = new Map(places.map(({ id, city, country }) => [id, city ?? country ?? '']))
  const items = events.map(event => {
    const when = event.date === undefined ? '' : `<b>${escapeHtml(event.date)}</b> `
    const where = (event.place && cities.get(event.place)) ?? ''
    return `<li>${when}${escapeHtml(event.title)}${where === '' ? '' : `, ${escapeHtml(where)}`}</li>`
  })
  return `<noscript>
<h1>${escapeHtml(title)}</h1>
<ul>
${items.join('\n')}
</ul>
<p><a href="../" target="_blank" rel="noopener">Open timeline and sources</a></p>
</noscript>`
}
