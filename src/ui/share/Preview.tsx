import { useRef } from 'react'
import { SANDBOX } from '../../embed/snippets/frame-element.ts'
import { frameAddress, type SnippetOrder } from '../../embed/snippets/order.ts'
import { useSize } from '../timeline/use-size.ts'
import { t } from '../words/t.ts'
import styles from './Preview.module.css'

/** The viewer of this very site at the size that was chosen, made smaller where there is less room. */
export function Preview({ order }: { readonly order: SnippetOrder }) {
  const room = useRef<HTMLDivElement>(null)
  const space = useSize(room)
  const { width, height } = order
  const scale = Math.min(1, (space?.width ?? width) / width)
  const here = new URL('./', document.baseURI).href
  const size = { '--width': `${width}px`, '--height': `${height}px`, '--scale': scale }
  return (
    <figure>
      <div ref={room} className={styles['room']} style={size}>
        <iframe
          className={styles['frame']}
          title={t('sharing.preview')}
          src={frameAddress({ ...order, base: here })}
          sandbox={SANDBOX}
          referrerPolicy="no-referrer"
        />
      </div>
      <figcaption className={styles['caption']}>
        {t('sharing.preview_size', { width, height, percent: Math.round(scale * 100) })}
      </figcaption>
    </figure>
  )
}
