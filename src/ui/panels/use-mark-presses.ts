import { useEffect, useEffectEvent, type RefObject } from 'react'

/** A pointer may press the marked words themselves; keys have the number behind them. */
export function useMarkPresses(text: RefObject<HTMLElement | null>, onPress: (number: number) => void): void {
  const act = useEffectEvent(onPress)
  useEffect(() => {
    const element = text.current
    const listen = ({ target }: MouseEvent): void => {
      const mark = target instanceof Element ? target.closest<HTMLElement>('mark[data-note]') : null
      // Words that are being selected for copying are not pressed.
      if (mark && getSelection()?.isCollapsed !== false) act(Number(mark.dataset['note']))
    }
    element?.addEventListener('click', listen)
    return () => element?.removeEventListener('click', listen)
  }, [text])
}
