import type { PictureOptions } from '../../export/order.ts'
import { t } from '../words/t.ts'
import { PICTURE_SIZES } from './picture-sizes.ts'
import styles from './PictureFields.module.css'

interface PictureFieldsProps {
  /** An SVG has no pixels, so nothing to double. */
  readonly format: string
  readonly picture: PictureOptions
  readonly onChange: (picture: PictureOptions) => void
}

const THEMES = ['light', 'dark'] as const

/** How large, in which colours, with or without paper under it. */
export function PictureFields({ format, picture, onChange }: PictureFieldsProps) {
  const sizes = PICTURE_SIZES.filter(({ scale }) => format !== 'svg' || scale === 1)
  const chosen = sizes.find(
    ({ width, scale }) => width === picture.width && (scale === picture.scale || format === 'svg'),
  )
  return (
    <div className={styles['fields']}>
      <label className={styles['field']}>
        {t('exporting.size')}
        <select
          value={chosen?.id}
          onChange={({ target }) => {
            const size = sizes.find(({ id }) => id === target.value)
            if (size) onChange({ ...picture, width: size.width, height: size.height, scale: size.scale })
          }}
        >
          {sizes.map(({ id, label, width, height, scale }) => (
            <option key={id} value={id}>
              {t(label, { width: width * scale, height: height * scale })}
            </option>
          ))}
        </select>
      </label>
      <label className={styles['field']}>
        {t('exporting.colours')}
        <select
          value={picture.theme}
          onChange={({ target }) =>
            onChange({ ...picture, theme: THEMES.find(theme => theme === target.value) ?? 'light' })
          }
        >
          {THEMES.map(theme => (
            <option key={theme} value={theme}>
              {t(`exporting.${theme}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={picture.transparent}
          onChange={({ target }) => onChange({ ...picture, transparent: target.checked })}
        />
        {t('exporting.transparent')}
      </label>
    </div>
  )
}
