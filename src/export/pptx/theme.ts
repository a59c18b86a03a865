import { INKS } from '../inks.ts'
import type { DeckColour } from './deck.ts'

/** Typefaces that Windows, macOS and Google Slides have, and for which others have stand-ins. */
export const FACES = { serif: 'Georgia', sans: 'Arial' } as const

/** Colours that stand in the theme, by the names it has for them. */
const THEME_COLOURS: Readonly<Partial<Record<DeckColour, string>>> = {
  ink: 'tx1',
  paper: 'bg1',
  'ink-2': 'tx2',
  ground: 'bg2',
  global: 'accent1',
  regional: 'accent2',
  specialised: 'accent3',
  humanitarian: 'accent4',
  national: 'accent5',
  civil: 'accent6',
}

/** The theme's colours: ink on paper, kinds of bodies as accents; links are ink, told by their line. */
export function colourScheme(): string {
  const { inks, kinds } = INKS.light
  const colours: readonly (readonly [name: string, hex: string])[] = [
    ['dk1', inks.ink],
    ['lt1', inks.paper],
    ['dk2', inks['ink-2']],
    ['lt2', inks.ground],
    ['accent1', kinds.global],
    ['accent2', kinds.regional],
    ['accent3', kinds.specialised],
    ['accent4', kinds.humanitarian],
    ['accent5', kinds.national],
    ['accent6', kinds.civil],
    ['hlink', inks.ink],
    ['folHlink', inks.ink],
  ]
  const written = colours.map(
    ([name, hex]) => `<a:${name}><a:srgbClr val="${hex.slice(1).toUpperCase()}"/></a:${name}>`,
  )
  return `<a:clrScheme name="Plenary">${written.join('')}</a:clrScheme>`
}

/** A colour of the theme where it has it, so that who changes the theme changes all slides. */
export function colourOf(colour: DeckColour): string {
  return THEME_COLOURS[colour] ?? hexOf(colour)
}

function hexOf(colour: DeckColour): string {
  switch (colour) {
    case 'evidence':
      return 'FFE66B'
    case 'evidence-edge':
      return '8F7000'
    case 'warn':
      return '8A3B00'
    case 'global':
    case 'regional':
    case 'specialised':
    case 'humanitarian':
    case 'national':
    case 'civil':
      return INKS.light.kinds[colour].slice(1)
    default:
      return INKS.light.inks[colour].slice(1)
  }
}
