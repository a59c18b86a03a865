import type { Choices } from '../model/choices.ts'

/**
 * The lanes that the filters ask for by name; where there is not room for all, these stand first.
 *
 *     chosenLanes({ lanes: 'organisation', include: ['icrc'], … })   → ['icrc']
 */
export function chosenLanes(choices: Choices): readonly string[] {
  return choices[CHOSEN[choices.lanes]]
}

/** The filter of which each kind of lane shows the values. */
const CHOSEN = {
  organisation: 'include',
  place: 'places',
  series: 'series',
  publisher: 'publishers',
  none: 'include',
} as const satisfies Readonly<Record<Choices['lanes'], keyof Choices>>
