import { TARGETS } from '../../embed/snippets/snippet.ts'
import { t } from '../words/t.ts'
import styles from './EmbedChoices.module.css'
import { CONTROLS, RATIOS, sizeOf, THEMES, WIDTHS, type EmbedSettings } from './embed-settings.ts'
import { SelectField } from './SelectField.tsx'

interface EmbedChoicesProps {
  readonly settings: EmbedSettings
  readonly onChange: (settings: EmbedSettings) => void
}

/** Into what, how large, in which colours, with how much around it. */
export function EmbedChoices({ settings, onChange }: EmbedChoicesProps) {
  const { target, width, ratio, theme, ui } = settings
  return (
    <div className={styles['fields']}>
      <SelectField
        label={t('sharing.into')}
        value={target}
        words={TARGETS}
        say={word => t(`sharing.into_${word}`)}
        onChoose={next => onChange({ ...settings, target: next })}
      />
      <SelectField
        label={t('sharing.width')}
        value={width}
        words={WIDTHS}
        say={word => t('sharing.pixels', { width: word })}
        onChoose={next => onChange({ ...settings, width: next })}
      />
      <SelectField
        label={t('sharing.ratio')}
        value={ratio}
        words={RATIOS}
        say={word => t('sharing.ratio_of', { ratio: word, height: sizeOf({ width, ratio: word }).height })}
        onChoose={next => onChange({ ...settings, ratio: next })}
      />
      <SelectField
        label={t('sharing.theme')}
        value={theme}
        words={THEMES}
        say={word => t(`sharing.theme_${word}`)}
        onChoose={next => onChange({ ...settings, theme: next })}
      />
      <SelectField
        label={t('sharing.controls')}
        value={ui}
        words={CONTROLS}
        say={word => t(`sharing.controls_${word}`)}
        onChoose={next => onChange({ ...settings, ui: next })}
      />
    </div>
  )
}
