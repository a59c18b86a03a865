import { expect, test } from 'vitest'
import { endCancelledGestures } from '../../src/ui/timeline/end-cancelled-gestures.ts'

test('a gesture that the page takes over ends where the finger was', () => {
  const host = document.createElement('div')
  document.body.append(host)
  const heard: string[] = []
  for (const type of ['pointermove', 'pointercancel', 'pointerup'])
    host.parentElement?.addEventListener(type, event => {
      const { clientX, clientY } = event as PointerEvent
      heard.push(`${type} ${clientX},${clientY}`)
    })
  const send = (type: string, clientX: number, clientY: number): boolean =>
    host.dispatchEvent(new PointerEvent(type, { clientX, clientY, bubbles: true }))
  const stop = endCancelledGestures([host])
  send('pointermove', 30, 40)
  send('pointercancel', 0, 0)
  stop()
  send('pointercancel', 0, 0)
  expect(heard).toEqual(['pointermove 30,40', 'pointerup 30,40', 'pointercancel 0,0'])
})
