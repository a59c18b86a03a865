import type { ComponentProps } from 'react'

/** The 16 px square that all our drawings are made for, in the colour of the words beside it; the words say what it means. */
export function Drawing(props: ComponentProps<'svg'>) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden
      {...props}
    />
  )
}
