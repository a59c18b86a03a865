import { useEffect, useMemo, useState, type RefObject } from 'react'
import type { MeasureLabel } from '../../derive/label-layout.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import { eventWords } from './event-words.ts'
import { createMeasure, type LabelFonts, type TextWidth } from './measure-label.ts'

/** Measures labels in the fonts of `probe`, which holds a title in `i` and a date in `b`; anew when a font has loaded. */
export function useLabelMeasure(
  index: DatasetIndex,
  probe: RefObject<HTMLElement | null>,
  ready: boolean,
): MeasureLabel | undefined {
  const loads = useFontLoads()
  return useMemo(() => {
    const element = ready ? probe.current : null
    if (!element || loads < 0) return undefined
    return createMeasure(event => eventWords(index, event), fontsOf(element), canvasWidth())
  }, [index, probe, ready, loads])
}

/** Goes up each time that fonts have loaded. */
function useFontLoads(): number {
  const [loads, setLoads] = useState(0)
  useEffect(() => {
    const count = (): void => setLoads(n => n + 1)
    document.fonts.addEventListener('loadingdone', count)
    return () => document.fonts.removeEventListener('loadingdone', count)
  }, [])
  return loads
}

function fontsOf(probe: HTMLElement): LabelFonts {
  const style = (selector: string): CSSStyleDeclaration =>
    getComputedStyle(probe.querySelector(selector) ?? probe)
  const title = style('i')
  const when = style('span')
  return {
    title: title.font,
    titleLine: Number.parseFloat(title.lineHeight),
    when: when.font,
    date: style('b').font,
    whenLine: Number.parseFloat(when.lineHeight),
  }
}

function canvasWidth(): TextWidth {
  const context = document.createElement('canvas').getContext('2d')
  return (text, font) => {
    if (!context) return text.length * 7
    context.font = font
    return context.measureText(text).width
  }
}
