import { useId, useRef, useState, type ReactNode } from 'react'
import styles from './Popover.module.css'
import { useDismissal } from './use-dismissal.ts'

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
  useDismissal(whole, open, refocus => {
    setOpen(false)
    if (refocus) button.current?.focus()
  })
  return (
    <div ref={whole} className={styles['whole']}>
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
          {children(() => setOpen(false))}
        </div>
      )}
    </div>
  )
}
