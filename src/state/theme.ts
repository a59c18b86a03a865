export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'plenary.theme'

type Page = Pick<Window, 'location' | 'localStorage'>

/** What the embedder set by `?theme=`, else what the reader chose last time, else as the system. */
export function firstTheme(page: Page): Theme {
  return asTheme(new URLSearchParams(page.location.search).get('theme')) ?? rememberedTheme(page) ?? 'auto'
}

/** Remembers the reader's choice, where the browser lets pages remember anything. */
export function rememberTheme(page: Page, theme: Theme): void {
  try {
    page.localStorage.setItem(KEY, theme)
  } catch {
    // Private windows and frames refuse; the choice then lasts as long as the page.
  }
}

function rememberedTheme(page: Page): Theme | undefined {
  try {
    return asTheme(page.localStorage.getItem(KEY))
  } catch {
    return undefined
  }
}

function asTheme(word: string | null): Theme | undefined {
  return THEMES.find(theme => theme === word)
}
