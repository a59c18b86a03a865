import * as v from 'valibot'

const STATES = ['passed', 'failed', 'pending', 'skipped', 'todo', 'disabled'] as const

/** The part of Vitest's JSON report that is counted. */
const REPORT = v.object({
  numTotalTests: v.number(),
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(v.object({ fullName: v.string(), status: v.picklist(STATES) })),
    }),
  ),
})

export interface Tally {
  readonly passed: number
  readonly failed: number
  /** What to say before the last line: skipped tests by name, and what counts as a failure beside tests. */
  readonly notes: readonly string[]
}

/**
 * Counts a run from Vitest's own report. A run without a report, one that ends badly though no test failed
 * (a crashed browser, an uncaught error), a file that ran nothing, and a whole run in which a kind of test is
 * missing each count as a failure of their own.
 */
export function tallyTests(
  report: unknown,
  run: { readonly exitCode: number; readonly partial: boolean },
): Tally {
  const read = v.safeParse(REPORT, report)
  if (!read.success) return { passed: 0, failed: 1, notes: ['The test runner left no report: it crashed.'] }
  const { numPassedTests, numFailedTests, testResults } = read.output
  const skipped = testResults.flatMap(file =>
    file.assertionResults.filter(test => test.status !== 'passed' && test.status !== 'failed'),
  )
  const faults = [
    ...testResults
      .filter(file => file.assertionResults.length === 0)
      .map(file => `${file.name} ran no test.`),
    ...(run.partial ? [] : missingKinds(testResults.map(file => file.name))),
    ...(numPassedTests + numFailedTests === 0 ? ['No test ran.'] : []),
  ]
  const crashed = run.exitCode !== 0 && numFailedTests === 0 && faults.length === 0
  const notes = [
    ...(skipped.length ? [`${skipped.length} skipped:`, ...skipped.map(test => `  ${test.fullName}`)] : []),
    ...faults,
    ...(crashed ? [`The test runner ended with ${run.exitCode} though no test failed.`] : []),
  ]
  return { passed: numPassedTests, failed: numFailedTests + faults.length + (crashed ? 1 : 0), notes }
}

const KINDS: readonly (readonly [kind: string, isOf: (file: string) => boolean])[] = [
  ['browser', file => file.includes('.browser.test.')],
  ['app', file => /[\\/]test[\\/]app[\\/]/.test(file)],
  ['unit', file => !file.includes('.browser.test.') && !/[\\/]test[\\/]app[\\/]/.test(file)],
]

function missingKinds(files: readonly string[]): readonly string[] {
  return KINDS.filter(([, isOf]) => !files.some(isOf)).map(([kind]) => `No ${kind} test ran.`)
}
