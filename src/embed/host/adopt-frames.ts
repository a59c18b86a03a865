import { readFrameMessage } from '../protocol/read-message.ts'
import { clampHeight } from './clamp-height.ts'
import { linkFrame } from './frame-link.ts'
import { tellHost } from './tell-host.ts'

/**
 * Looks after the plain `<iframe>`s of a page that hold a timeline: those marked `data-plenary`, and those whose
 * address lies beside this script. No other frame is listened to, as any may say that it is one of ours.
 *
 * @param home where this script lies, with a slash at the end; `undefined` when that is not known
 */
export function adoptFrames(home: string | undefined): void {
  const known = new WeakSet<HTMLIFrameElement>()
  const adopt = (iframe: HTMLIFrameElement): void => {
    if (known.has(iframe) || !isOurs(iframe, home)) return
    known.add(iframe)
    const link = linkFrame(iframe, message => {
      if (message.type === 'height') setHeight(iframe, message.px)
      tellHost(iframe, iframe, message)
    })
    link.greet()
  }
  const adoptAll = (): void => document.querySelectorAll('iframe').forEach(adopt)
  adoptAll()
  document.addEventListener('DOMContentLoaded', adoptAll)
  // Frames that come later say so themselves.
  addEventListener('message', ({ data, source }: MessageEvent) => {
    const received = readFrameMessage(data)
    if (received.kind !== 'message' || received.message.type !== 'ready') return
    for (const iframe of document.querySelectorAll('iframe'))
      if (iframe.contentWindow === source) adopt(iframe)
  })
}

function isOurs(iframe: HTMLIFrameElement, home: string | undefined): boolean {
  if (iframe.dataset['plenary'] !== undefined) return true
  return home !== undefined && iframe.src.startsWith(`${home}embed/`)
}

function setHeight(iframe: HTMLIFrameElement, px: number): void {
  const height = `${clampHeight(px)}px`
  if (iframe.style.height !== height) iframe.style.height = height
}
