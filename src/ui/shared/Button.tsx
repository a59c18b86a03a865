import type { ComponentProps } from 'react'
import styles from './Button.module.css'

interface ButtonProps extends ComponentProps<'button'> {
  /** The one thing to do here: it stands in ink. */
  readonly main?: boolean
}

/**
 * A button with an edge. What its place asks of it is said by a class of that place, which wins over this sheet:
 * the layer of the components lies over the shared one.
 *
 *     <Button main className={styles['save']} onClick={save}>Save</Button>
 */
export function Button({ main, className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`${styles['button']} ${className}`}
      data-main={main === true ? '' : undefined}
    />
  )
}
