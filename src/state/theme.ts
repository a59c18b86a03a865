export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const THEME_KEY = 'plenary.theme'

type Page = Pick<Window, 'location' | 'localStorage'>

/** What the embedder set by `?theme=`, else what the reader chose last time, else as the system. */
export function firstTheme(page: Page): Theme {
  return asTheme(new URLSearchParams(page.location.search).get('theme')) ?? rememberedTheme(page) ?? 'auto'
}

function rememberedTheme(page: Page): Theme | undefined {
  try {
    return asTheme(page.localStorage.getItem(THEME_KEY))
  } catch {
    return undefined
  }
}

function asTheme(word: string | null): Theme | undefined {
  return THEMES.find(theme => theme === word)
}
