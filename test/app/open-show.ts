import type { Page } from 'playwright'
import { expect } from 'vitest'
import { useBrowser, type OpenApp, type Opening } from './open-app.ts'

/** The region in which slides stand. */
export const slides = (page: Page) => page.getByRole('region', { name: 'Presentation', exact: true })

/** Waits until the slides, or the region of this name, say "2 of 5". */
export async function expectPlace(page: Page, words: string, name = 'Presentation'): Promise<void> {
  const status = page.getByRole('region', { name, exact: true }).getByRole('status')
  const place = async (): Promise<string> => (await status.innerText()).replace(/\s+/g, ' ').trim()
  await expect.poll(place).toBe(words)
}

interface Shows {
  readonly open: (opening?: Opening) => Promise<OpenApp>
  /** The app, already presenting. */
  readonly openShow: (opening?: Opening, step?: number) => Promise<OpenApp>
}

/** One browser for the tests of a file, as {@link useBrowser}. */
export function useShows(): Shows {
  const { open } = useBrowser()
  return {
    open,
    openShow: async (opening = {}, step = 1) => {
      const app = await open({ link: `v=1&view=list&step=${step}`, ...opening })
      await slides(app.page).getByRole('heading', { level: 2 }).waitFor()
      return app
    },
  }
}
