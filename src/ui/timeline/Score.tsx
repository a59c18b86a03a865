import type { ReactNode } from 'react'

export interface ScoreProps {
  /** Facets that are not spelled out as lanes; they stand over the rail's rows, inside region "Filters". */
  readonly facets?: ReactNode
  /** Count, chips, lanes, zoom; it stands over the labels, outside region "Timeline". */
  readonly toolbar?: ReactNode
}

/** The attendance score with its rail; fills the place it is given. */
export default function Score({ facets, toolbar }: ScoreProps) {
  return (
    <div>
      {facets}
      {toolbar}
    </div>
  )
}
