import { Drawing } from './Drawing.tsx'

const PATHS = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.3 10.3 14 14',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  menu: 'M2 4h12M2 8h12M2 12h12',
  filter: 'M2 4h12M4.5 8h7M6.5 12h3',
  link: 'M6.8 9.2a3 3 0 0 0 4.3 0l2-2a3 3 0 0 0-4.2-4.3l-1 1M9.2 6.8a3 3 0 0 0-4.3 0l-2 2a3 3 0 0 0 4.2 4.3l1-1',
  share: 'M8 10V1.5M5 4.5l3-3 3 3M3 7.5v7h10v-7',
  present: 'M4.5 2.5v11l8-5.5Z',
  minus: 'M3 8h10',
  plus: 'M3 8h10M8 3v10',
  fit: 'M1.5 8h13M4.5 5l-3 3 3 3M11.5 5l3 3-3 3',
  down: 'M4 6l4 4 4-4',
  warn: 'M8 2 1.5 13.5h13ZM8 6.5v3.2M8 11.6v.4',
} as const

export type IconName = keyof typeof PATHS

/** One of the drawings that stand on buttons and beside words. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <Drawing>
      <path d={PATHS[name]} strokeLinecap="square" />
    </Drawing>
  )
}
