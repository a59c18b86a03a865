import { ATTRIBUTES, type Attribute } from './attributes.ts'

/** `step` is a method, and every element has its `title`. */
const REFLECTED: readonly Attribute[] = ATTRIBUTES.filter(name => name !== 'step' && name !== 'title')

/** Gives a class of elements a property for each attribute: `element.org = 'cis'` writes the attribute. */
export function reflectAttributes(prototype: HTMLElement): void {
  for (const name of REFLECTED)
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement): string {
        return this.getAttribute(name) ?? ''
      },
      set(this: HTMLElement, value: unknown) {
        this.setAttribute(name, String(value))
      },
    })
}

/** A property that was set before the script came hides that of the class; it is set again, as is meant. */
export function upgradeProperties(element: HTMLElement): void {
  for (const name of REFLECTED) {
    if (!Object.hasOwn(element, name)) continue
    const value: unknown = Reflect.get(element, name)
    Reflect.deleteProperty(element, name)
    Reflect.set(element, name, value)
  }
}
