import { Suspense, useId, useRef, useState, type FocusEvent, type ReactNode, type ToggleEvent } from 'react'
import styles from './Popover.module.css'

interface PopoverProps {
  /** The button's name; `content` is what it shows. */
  readonly label: string
  readonly content: ReactNode
  readonly className: string | undefined
  readonly children: ReactNode
}

/** Edges of the button in CSS pixels of the window: the sheet hangs from its lower right corner. */
interface Hook {
  readonly '--below': string
  readonly '--right': string
}

/**
 * A button with a small sheet under it, in the browser's top layer, where no scrolling box cuts it. Escape,
 * a press beside it, or leaving it with Tab closes it.
 */
export function Popover({ label, content, className, children }: PopoverProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const [hook, setHook] = useState<Hook>()
  const toggle = ({ newState }: ToggleEvent): void =>
    setHook(newState === 'open' && button.current ? hookOf(button.current) : undefined)
  const leave = ({ relatedTarget }: FocusEvent): void => {
    const stays = relatedTarget === button.current || sheet.current?.contains(relatedTarget)
    if (relatedTarget && !stays) sheet.current?.hidePopover()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-expanded={hook !== undefined}
        popoverTarget={id}
      >
        {content}
      </button>
      <div
        ref={sheet}
        id={id}
        popover="auto"
        className={styles['sheet']}
        style={{ ...hook }}
        onBeforeToggle={toggle}
        onBlur={leave}
      >
        <Suspense>{hook && children}</Suspense>
      </div>
    </>
  )
}

function hookOf(button: HTMLElement): Hook {
  const { bottom, right } = button.getBoundingClientRect()
  return { '--below': `${bottom}px`, '--right': `${document.documentElement.clientWidth - right}px` }
}
