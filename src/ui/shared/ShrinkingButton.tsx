import type { ComponentProps } from 'react'
import { Button } from './Button.tsx'
import { Icon, type IconName } from './Icon.tsx'
import styles from './ShrinkingButton.module.css'

interface ShrinkingButtonProps extends ComponentProps<typeof Button> {
  readonly icon: IconName
}

/** A button with a drawing; where the window is narrow, the drawing stands alone and the words only name it. */
export function ShrinkingButton({ icon, className = '', children, ...rest }: ShrinkingButtonProps) {
  return (
    <Button {...rest} className={`${styles['button']} ${className}`}>
      <Icon name={icon} />
      <span className={styles['words']}>{children}</span>
    </Button>
  )
}
