/** Milliseconds of processor time that `run` takes, the system's part included; other programs do not count. */
export function cpuTime(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
