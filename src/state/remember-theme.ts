import { THEME_KEY, type Theme } from './theme.ts'

/** Remembers the reader's choice, where the browser lets pages remember anything. */
export function rememberTheme(page: Pick<Window, 'localStorage'>, theme: Theme): void {
  try {
    page.localStorage.setItem(THEME_KEY, theme)
  } catch {
    // Private windows and frames refuse; the choice then lasts as long as the page.
  }
}
