import type { Theme } from '../../state/theme.ts'

/** The tokens follow `data-theme` on the root; without it, the system. */
export function showTheme(theme: Theme): void {
  if (theme === 'auto') document.documentElement.removeAttribute('data-theme')
  else document.documentElement.dataset['theme'] = theme
}
