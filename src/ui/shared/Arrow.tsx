import { Drawing } from './Drawing.tsx'

/** Points to what comes before or after. */
export function Arrow({ direction }: { readonly direction: 'back' | 'on' }) {
  return (
    <Drawing strokeWidth="1.75">
      <path d={direction === 'back' ? 'M10 3 5 8l5 5' : 'M6 3l5 5-5 5'} />
    </Drawing>
  )
}
