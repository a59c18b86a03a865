import { useEffect, useId, useRef, useState, type FocusEvent, type ReactNode } from 'react'
import styles from './Popover.module.css'

interface PopoverProps {
  /** The button's name; `content` is what it shows. */
  readonly label: string
  readonly content: ReactNode
  readonly className: string | undefined
  readonly children: (close: () => void) => ReactNode
}

/** A button with a small sheet under it. Escape, a press beside it, or leaving it with Tab closes it. */
export function Popover({ label, content, className, children }: PopoverProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const whole = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const close = (): void => setOpen(false)
  useEffect(() => {
    const press = (event: PointerEvent): void => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpen(false)
    }
    if (open) addEventListener('pointerdown', press)
    return () => removeEventListener('pointerdown', press)
  }, [open])
  const leave = (event: FocusEvent): void => {
    if (event.relatedTarget instanceof Node && !whole.current?.contains(event.relatedTarget)) close()
  }
  return (
    <div
      ref={whole}
      className={styles['whole']}
      onBlur={leave}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !open) return
        event.preventDefault()
        close()
        button.current?.focus()
      }}
    >
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {content}
      </button>
      {open && (
        <div id={id} className={styles['sheet']}>
          {children(close)}
        </div>
      )}
    </div>
  )
}
