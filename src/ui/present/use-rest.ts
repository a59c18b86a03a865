import { useEffect, useState } from 'react'

/** ms without a move of the mouse after which pointer and buttons go: nobody in the room needs them. */
const REST = 2500

/** Whether the mouse rests. It does at first: the first slide stands alone. */
export function useRest(): boolean {
  const [resting, setResting] = useState(true)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const move = ({ pointerType }: PointerEvent): void => {
      if (pointerType === 'touch') return
      clearTimeout(timer)
      setResting(false)
      timer = setTimeout(() => setResting(true), REST)
    }
    addEventListener('pointermove', move)
    addEventListener('pointerdown', move)
    return () => {
      clearTimeout(timer)
      removeEventListener('pointermove', move)
      removeEventListener('pointerdown', move)
    }
  }, [])
  return resting
}
