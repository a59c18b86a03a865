const TYPED_IN =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), ' +
  'input:not([type="button"], [type="checkbox"], [type="radio"], [type="range"], [type="reset"], [type="submit"])'

/** Whether the reader types there, so that letters and arrows are text. */
export function isTextField(target: EventTarget | null): boolean {
  return target !== null && 'closest' in target && (target as Element).closest(TYPED_IN) !== null
}
