import type { FrameMessage, FrameView, HostMessage } from '../protocol/messages.ts'
import { changeBetween } from './attribute-changes.ts'
import { reflectAttributes, upgradeProperties } from './attribute-properties.ts'
import { ATTRIBUTES, readAttributes, type AttributeValues } from './attributes.ts'
import { frameAddress } from './frame-address.ts'
import { createFrameBox } from './frame-box.ts'
import { linkFrame, type Answer } from './frame-link.ts'
import { tellHost } from './tell-host.ts'
import { warn } from './warn.ts'

/** What `goto` takes beside an event's id. */
export type Target = Omit<Extract<HostMessage, { readonly type: 'goto' }>, 'type'>

/** Milliseconds after which a silent frame counts as lost; it may still answer later. */
const PATIENCE = 15_000
const DECKS = '.reveal, [data-plenary-deck]'

/**
 * `<plenary-timeline src="…/embed/" story="spring" step="2" title="…">picture, link</plenary-timeline>`: a
 * timeline in a frame of its own, so that a scaled deck and the page's styles leave it alone. Its children stand
 * there until the frame has answered, when it cannot be had, and in print.
 */
export class PlenaryTimeline extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES
  /** Where the script lies; set once, before the element is defined. */
  static home: string | undefined

  readonly #box = createFrameBox(this)
  readonly #link = linkFrame(this.#box.iframe, message => this.#hear(message))
  #values: AttributeValues = {}
  /** The view that the frame last told, so that a move within the page loses nothing. */
  #hash: string | undefined
  #loaded = false
  #changing = false
  #patience: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    upgradeProperties(this)
    if (this.#loaded) this.#wait()
    else this.#load()
  }

  /** A move takes the element out and puts it in again; the frame then loads anew, on the view it had. */
  disconnectedCallback(): void {
    clearTimeout(this.#patience)
    if (!this.#loaded) return
    this.#link.forget()
    this.#point(this.#hash)
  }

  /** `moveBefore` keeps the frame as it is. */
  connectedMoveCallback(): void {
    this.#box.dress(this.#values)
  }

  /** Attributes that change together are one change. */
  attributeChangedCallback(_: string, before: string | null, after: string | null): void {
    if (before === after || !this.#loaded || this.#changing) return
    this.#changing = true
    queueMicrotask(() => {
      this.#changing = false
      this.#change()
    })
  }

  /** `goto('2019-10-30-…')`, or `goto({ document, passage })`. Rejected with a sentence when there is no such. */
  async goto(target: string | Target): Promise<void> {
    await this.#ask({ type: 'goto', ...(typeof target === 'string' ? { event: target } : target) })
  }

  /** `step(3)` goes to the third, `step({ by: 1 })` to the next. */
  async step(to: number | { readonly by: 1 | -1 }): Promise<void> {
    await this.#ask({ type: 'step', ...(typeof to === 'number' ? { i: to } : to) })
  }

  async getState(): Promise<FrameView> {
    return (await this.#ask({ type: 'get', what: 'state' })) as FrameView
  }

  /** The view as a picture, where the site carries a writer of pictures. */
  async toImage(format: 'png' | 'svg' = 'png'): Promise<Blob> {
    return (await this.#ask({ type: 'get', what: format })) as Blob
  }

  #ask(message: HostMessage): Promise<Answer> {
    const answer = this.#link.ask(message)
    // A page that does not wait for the answer hears of a refusal by `plenary-error`.
    answer.catch((error: unknown) => {
      const why = error instanceof Error ? error.message : 'The timeline does not answer.'
      this.#hear({ type: 'error', code: 'refused', message: why })
    })
    return answer
  }

  #read(): void {
    const { values, faults } = readAttributes(name => this.getAttribute(name))
    faults.forEach(warn)
    this.#values = values
    this.#box.dress(values)
  }

  #load(): void {
    this.#link.forget()
    this.#read()
    if (this.#values.title === undefined) warn('give it a title, which screen readers say of the frame.')
    this.#loaded = this.#point()
    if (!this.#loaded) {
      warn('src is no address of a page; what stands in its place stays.')
      return
    }
    this.#wait()
  }

  /** Points the frame at its address, on `hash` where one is given; `false` when there is no address. */
  #point(hash?: string): boolean {
    const around = {
      base: this.baseURI,
      home: PlenaryTimeline.home,
      origin: window.origin,
      deck: this.closest(DECKS) !== null,
    }
    const url = frameAddress(this.#values, around)
    if (!url) return false
    if (hash !== undefined) url.hash = hash
    this.#box.iframe.src = url.href
    return true
  }

  #change(): void {
    const before = this.#values
    this.#read()
    const change = changeBetween(before, this.#values)
    if (change.kind === 'load' || !this.#link.met()) this.#load()
    else for (const message of change.messages) this.#link.send(message)
  }

  #hear(message: FrameMessage): void {
    if (message.type === 'ready') {
      clearTimeout(this.#patience)
      this.#box.show()
    }
    if (message.type === 'state') this.#hash = message.hash
    if (message.type === 'height' && this.#values.height === 'auto') this.#box.setHeight(message.px)
    tellHost(this, this.#box.iframe, message)
  }

  #wait(): void {
    clearTimeout(this.#patience)
    this.#box.wait()
    this.#link.greet()
    this.#patience = setTimeout(() => {
      const message = 'The timeline does not answer; what stands in its place stays.'
      this.#hear({ type: 'error', code: 'no-answer', message })
    }, PATIENCE)
  }
}

reflectAttributes(PlenaryTimeline.prototype)
