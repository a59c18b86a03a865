import { expect } from 'vitest'
import { page } from 'vitest/browser'
import { openApp } from './open-app.tsx'

type Opening = NonNullable<Parameters<typeof openApp>[0]>

/** The app on its timeline, once labels stand on it. */
export async function openScore({ choices, ...opening }: Opening = {}) {
  const store = await openApp({ ...opening, choices: { view: 'timeline', ...choices } })
  await expect.element(timeline().getByRole('button').first()).toBeVisible()
  return store
}

export const timeline = () => page.getByRole('region', { name: 'Timeline' })
export const eventButtons = () => timeline().getByRole('button')

/** The names of the buttons in view, in the order in which a screen reader meets them. */
export function eventNamesInView(): readonly string[] {
  return eventButtons()
    .elements()
    .map(button => button.querySelector('span')?.textContent ?? '')
}
