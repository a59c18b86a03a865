import { useState, type MouseEvent, type ReactNode } from 'react'
import { formatLink } from '../../link/permalink.ts'
import { CopyByHand } from '../header/CopyByHand.tsx'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import styles from './FullLink.module.css'

interface FullLinkProps {
  readonly home: string
  readonly children: ReactNode
}

/** Opens the full app on the view of the frame, in a window of its own; where none may open, shows the address. */
export function FullLink({ home, children }: FullLinkProps) {
  const address = useFullAddress(home)
  const [refused, setRefused] = useState(false)
  const open = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    setRefused(!openWindow(address))
  }
  return (
    <>
      <a className={styles['link']} href={address} target="_blank" rel="noopener" onClick={open}>
        {children}
      </a>
      {refused && (
        <CopyByHand
          title={t('frame.open')}
          words={t('frame.no_window')}
          address={address}
          onClose={() => setRefused(false)}
        />
      )}
    </>
  )
}

/** The address of the view in the full app. It names no step: that would start a presentation there. */
export function useFullAddress(home: string): string {
  const link = usePlenary(s => formatLink({ ...s, step: undefined }))
  return `${home}#${link}`
}

/** A link alone would be followed without an answer, so that nobody could say that it was not. */
function openWindow(address: string): boolean {
  const opened = window.open(address, '_blank')
  if (opened) opened.opener = null
  return opened !== null
}
