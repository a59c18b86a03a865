import { useLayoutEffect, useMemo, useState, type RefObject } from 'react'
import type { MeasureLabel } from '../../derive/placed-label.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import { eventWords } from './event-words.ts'
import { createMeasure, NARROWEST, type LabelFonts, type TextWidth } from './measure-label.ts'

/** Measures labels in the fonts of `probe`, which holds a title in `i` and a date in `b`; anew when a font has loaded. */
export function useLabelMeasure(
  index: DatasetIndex,
  probe: RefObject<HTMLElement | null>,
  narrowest = NARROWEST,
): MeasureLabel | undefined {
  const fonts = useFonts(probe)
  return useMemo(
    () => fonts && createMeasure(event => eventWords(index, event), fonts, canvasWidth(), narrowest),
    [index, fonts, narrowest],
  )
}

/** A new object each time that fonts have loaded, because the same words then have another width. */
function useFonts(probe: RefObject<HTMLElement | null>): LabelFonts | undefined {
  const [fonts, setFonts] = useState<LabelFonts>()
  useLayoutEffect(() => {
    const read = (): void => {
      if (probe.current) setFonts(fontsOf(probe.current))
    }
    read()
    document.fonts.addEventListener('loadingdone', read)
    return () => document.fonts.removeEventListener('loadingdone', read)
  }, [probe])
  return fonts
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
