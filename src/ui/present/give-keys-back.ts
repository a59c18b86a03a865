import type { MouseEvent } from 'react'

/** After a press by mouse or finger the keys are the slide's again; a press by key leaves the focus on its button. */
export function giveKeysBack({ detail, currentTarget }: MouseEvent<HTMLElement>): void {
  if (detail > 0) currentTarget.closest<HTMLElement>('section[tabindex]')?.focus()
}
