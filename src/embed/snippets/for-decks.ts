import { plainLine } from '../../derive/picture/plain-line.ts'
import { slideFrame } from './frame-element.ts'
import { block, type Markup } from './markup.ts'
import { appAddress, type SnippetOrder } from './order.ts'

/**
 * A slide of its own. `data-preload` has the frame there before its slide is; what is shown is in its address,
 * so that nothing is lost when reveal.js unloads it.
 * @see https://revealjs.com/media/
 */
export const revealSnippet = (order: SnippetOrder): Markup =>
  block('section', {}, slideFrame(order, 'data-src'))

/** A raw block, which Quarto hands through; loaded with the deck, so that it is in its PDF, too. */
export const quartoSnippet = (order: SnippetOrder): string => `\`\`\`{=html}\n${slideFrame(order)}\n\`\`\``

/** A picture that leads to the view: it needs no `--html`, and stands in every format that Marp writes. */
export function marpSnippet(order: SnippetOrder): string {
  const picture = order.poster ?? order.pictureFile
  return `[![${markdownText(unlikeSettings(order.title))}](<${markdownAddress(picture)}>)](<${markdownAddress(appAddress(order))}>)`
}

/** The view itself, for decks that are made with `marp --html`. */
export const marpLiveSnippet = (order: SnippetOrder): Markup => slideFrame(order)

/** Marp takes words before a picture for its settings, by these very letters, and a title may hold them. */
const SETTING =
  /(?<!\S)(?:bg(?!\S)|[wh]:|width:|height:|(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?![^\s:]))/g

/** `unlikeSettings('contrast of 50% opacity')` → "Contrast of 50 % Opacity". */
const unlikeSettings = (title: string): string =>
  title.replace(SETTING, word => word.charAt(0).toUpperCase() + word.slice(1)).replace(/(\d)%(?!\S)/g, '$1 %')

/** A sign of Markdown after a backslash is only itself. */
const markdownText = (words: string): string => plainLine(words).replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`)

/** Between angle brackets only these would end an address. */
const markdownAddress = (address: string): string => address.replace(/[<>\\\s]/g, encodeURIComponent)
