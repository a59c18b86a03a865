/** Rows of an amphitheatre, seen from the floor: columns and heights of the seats in a box of 22 by 14. */
const SEATS: readonly (readonly [x: number, y: number])[] = [
  [7.6, 2.2],
  [11, 1.6],
  [14.4, 2.2],
  [4.2, 4.6],
  [17.8, 4.6],
  [7.6, 6.6],
  [11, 6],
  [14.4, 6.6],
  [1.6, 8.4],
  [4.8, 9],
  [17.2, 9],
  [20.4, 8.4],
  [1.6, 12],
  [4.8, 12.4],
  [8, 11],
  [11, 10.4],
  [14, 11],
  [17.2, 12.4],
  [20.4, 12],
]

/** Plenary's own sign; its name stands beside it in words. */
export function PlenaryMark() {
  return (
    <svg width="22" height="14" viewBox="0 0 22 14" fill="currentColor" aria-hidden>
      {SEATS.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="1.25" />
      ))}
    </svg>
  )
}
