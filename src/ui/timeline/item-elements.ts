import type { LaneMark } from '../../derive/lane-marks.ts'
import type { ColumnItem, Extent, LabelItem } from '../../derive/plan-items.ts'
import type { LabelWords } from './event-words.ts'
import styles from './items.module.css'
import { markElement } from './mark-element.ts'

/** Where an element of the score says which item it belongs to; the ids are ours (`derive/plan.ts`). */
export const ITEM = 'data-item'

/** Elements are made once and altered in place, so that the focus stays where it is. */
export function labelElement(item: LabelItem, words: LabelWords): HTMLElement {
  const root = element('div', 'label')
  const button = element('button', 'flag')
  button.type = 'button'
  button.tabIndex = -1
  const seen = element('span', 'seen')
  seen.ariaHidden = 'true'
  seen.append(whenLine(words))
  if (words.title) seen.append(element('span', 'title', words.title))
  const name = element('span', '', words.name)
  name.dataset['heard'] = ''
  button.append(name, seen)
  root.append(element('span', 'stem'), button)
  alterLabel(root, item)
  return root
}

/** Date and place of an event, or count and days of a bar. */
function whenLine({ when, where }: LabelWords): HTMLElement {
  const line = element('span', 'when')
  line.append(element('b', 'date', when))
  if (where) line.append(' ', element('span', 'where', where))
  return line
}

export function alterLabel(root: HTMLElement, item: LabelItem): void {
  alterState(root, item)
  root.dataset['kind'] = item.kind
  setNumber(root, '--width', item.width, 'px')
  if (item.kind === 'event') {
    root.dataset['detail'] = item.detail
    setNumber(root, '--bottom', item.bottom, 'px')
    setNumber(root, '--height', item.height, 'px')
    alterBar(root, item.extent)
  }
  const button = root.querySelector('button')
  if (button) button.ariaCurrent = item.selected ? 'true' : null
}

export function columnElement(item: ColumnItem): HTMLElement {
  const root = element('div', 'column')
  root.ariaHidden = 'true'
  alterColumn(root, item)
  return root
}

export function alterColumn(root: HTMLElement, item: ColumnItem): void {
  alterState(root, item)
  const stems = item.stems.map(days => {
    const stem = element('span', 'thread')
    setNumber(stem, '--at', days)
    return stem
  })
  root.replaceChildren(...stems, ...item.marks.map(mark => spotElement(mark, item.extent)))
}

function alterState(root: HTMLElement, { id, from, shown, selected }: LabelItem | ColumnItem): void {
  setNumber(root, '--first', from)
  root.setAttribute(ITEM, id)
  root.toggleAttribute('data-ghost', !shown)
  root.toggleAttribute('data-selected', selected)
}

/** A mark in its lane, with its count, and the days it lasts. */
function spotElement(mark: LaneMark, extent: Extent | undefined): HTMLElement {
  const spot = element('span', 'spot')
  setNumber(spot, '--heads', mark.heads)
  setNumber(spot, '--lanes', mark.lanes)
  spot.dataset['kind'] = mark.kind ?? 'event'
  spot.toggleAttribute('data-head', mark.merged)
  spot.toggleAttribute('data-ghost', mark.ghost)
  alterBar(spot, extent)
  spot.append(markElement(mark))
  if (mark.count > 1) spot.append(element('span', 'count', String(mark.count)))
  return spot
}

/** The days of an event, solid as far as they are certain, hatched where they may be. */
function alterBar(parent: HTMLElement, extent: Extent | undefined): void {
  parent.querySelector(`:scope > [data-bar]`)?.remove()
  if (!extent) return
  const bar = element('span', 'bar')
  bar.dataset['bar'] = ''
  setNumber(bar, '--days', extent.days)
  setNumber(bar, '--certain', extent.certain * 100, '%')
  parent.prepend(bar)
}

function setNumber(target: HTMLElement, property: string, value: number, unit: '' | 'px' | '%' = ''): void {
  target.style.setProperty(property, `${value}${unit}`)
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  style: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  made.className = styles[style] ?? ''
  made.textContent = text
  return made
}
