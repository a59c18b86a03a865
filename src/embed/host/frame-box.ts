import type { AttributeValues } from './attributes.ts'
import { clampHeight } from './clamp-height.ts'
import { shadowStyle } from './shadow-style.ts'

/** `allow-same-origin` is never needed, and beside scripts of the same site it would undo the sandbox. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads'

/** What stands in the element: the frame, and in its place the element's children or its poster. */
interface FrameBox {
  readonly iframe: HTMLIFrameElement
  /** The children come back until the frame has answered. */
  wait(): void
  show(): void
  /** What of the attributes is seen without a new frame. */
  dress(values: AttributeValues): void
  setHeight(px: number): void
}

export function createFrameBox(element: HTMLElement): FrameBox {
  const iframe = createIframe()
  const poster = document.createElement('img')
  poster.hidden = true
  const slot = document.createElement('slot')
  slot.append(poster)
  const box = document.createElement('div')
  box.append(slot, iframe)
  const root = element.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [shadowStyle()]
  root.append(box)

  // Without anything to show instead, the frame is seen while it loads, and printed.
  const markFilled = (): void => {
    box.classList.toggle('filled', !poster.hidden || element.childElementCount > 0)
  }
  const setHeight = (px: number): void => {
    const height = `${clampHeight(px)}px`
    if (element.style.height === height) return
    element.style.aspectRatio = 'auto'
    element.style.height = height
  }
  slot.addEventListener('slotchange', markFilled)
  return {
    iframe,
    setHeight,
    wait: () => box.classList.remove('ready'),
    show: () => box.classList.add('ready'),
    dress: ({ title = 'Timeline of events', poster: picture, height }) => {
      iframe.title = title
      poster.alt = title
      poster.hidden = picture === undefined
      if (picture !== undefined) poster.src = picture
      if (height !== undefined && height !== 'auto') setHeight(Number(height))
      markFilled()
    },
  }
}

function createIframe(): HTMLIFrameElement {
  const iframe = document.createElement('iframe')
  iframe.setAttribute('sandbox', SANDBOX)
  iframe.setAttribute('allow', 'fullscreen; clipboard-write')
  iframe.setAttribute('referrerpolicy', 'no-referrer')
  return iframe
}
