import type { PictureText } from '../model/picture.ts'

/**
 * The families of `ui/tokens.css`, ours first: where a reader's machine has none of ours, an SVG falls back
 * on what stands behind them.
 */
export const FAMILIES: Readonly<Record<PictureText['voice'], string>> = {
  serif:
    "'Source Serif 4 Variable', 'Source Serif 4', 'Iowan Old Style', Charter, Georgia, 'Times New Roman', serif",
  sans: "'Libre Franklin Variable', 'Libre Franklin', 'Franklin Gothic Book', 'Helvetica Neue', Arial, sans-serif",
}

/** As a canvas takes it: `600 15px 'Libre Franklin Variable', …`. */
export function canvasFont({ size, weight, voice }: Pick<PictureText, 'size' | 'weight' | 'voice'>): string {
  return `${weight} ${size}px ${FAMILIES[voice]}`
}
