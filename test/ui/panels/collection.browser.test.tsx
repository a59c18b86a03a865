import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { openPanel } from './open-panel.tsx'
import { TWO_MEETINGS } from './two-meetings.ts'

const panel = () => page.getByRole('complementary', { name: 'Collection' })

test('with no event selected stand the numbers and what to check, in the words that raise it', async () => {
  await openPanel({ collection: TWO_MEETINGS })
  await expect.element(panel().getByRole('heading', { name: 'No event selected' })).toBeVisible()
  await expect.element(panel()).toHaveTextContent(/Documents\s*2\s*Events\s*2\s*Organisations\s*4/)
  const doubts = panel().getByRole('region', { name: 'Check before you cite' }).getByRole('button')
  expect(
    doubts.elements().map(element => (element as HTMLElement).innerText.replaceAll(/\s*\n\s*/g, ' | ')),
  ).toEqual([
    'No closing date | in the next two days | 4 May 2001, line 4',
    'Five bodies stated, three named | five bodies | 4 May 2001, line 4',
    'Announced, not reported | Shanghai Security Organization | 4 May 2001, line 6',
    'Read as SCO | Shanghai Security Organization | 4 May 2001, line 6',
  ])
})

test('a doubt opens its fact', async () => {
  const store = await openPanel({ collection: TWO_MEETINGS })
  await panel()
    .getByRole('button', { name: /^Five bodies stated/ })
    .click()
  expect(store.getState()).toMatchObject({ event: '2001-05-04-forum', fact: 'counts.5-bodies' })
  const event = page.getByRole('complementary', { name: 'Event', exact: true })
  await expect
    .element(event.getByRole('button', { name: 'Size 75 countries, 5 bodies' }))
    .toHaveAttribute('aria-current', 'true')
})
