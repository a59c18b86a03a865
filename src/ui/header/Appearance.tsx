import { useState } from 'react'
import { rememberTheme } from '../../state/remember-theme.ts'
import { firstTheme, THEMES, type Theme } from '../../state/theme.ts'
import { t } from '../words/t.ts'
import { showTheme } from './show-theme.ts'
import styles from './Appearance.module.css'

/** Ink on paper, paper on ink, or as the system has it. */
export function Appearance() {
  const [theme, setTheme] = useState<Theme>(() => shownTheme() ?? firstTheme(window))
  const choose = (next: Theme): void => {
    setTheme(next)
    showTheme(next)
    rememberTheme(window, next)
  }
  return (
    <fieldset className={styles['themes']}>
      <legend>{t('theme.label')}</legend>
      {THEMES.map(name => (
        <label key={name} className={styles['theme']}>
          <input type="radio" name="theme" checked={name === theme} onChange={() => choose(name)} />
          {t(`theme.${name}`)}
        </label>
      ))}
    </fieldset>
  )
}

function shownTheme(): Theme | undefined {
  const shown = document.documentElement.dataset['theme']
  return THEMES.find(theme => theme === shown)
}
