/** What `npm test` says at its end. */

/** Checks or tests of one suite, and what it printed. */
export interface Outcome {
  passed: number
  failed: number
  output: string
}

export interface Result extends Outcome {
  name: string
  seconds: number
}

/** Where the time went: one row per suite. */
export function table(results: readonly Result[]): string {
  const rows = results.map(({ name, passed, failed, seconds }) => [name, String(passed), String(failed), seconds.toFixed(1)])
  return [['suite', 'passed', 'failed', 'seconds'], ...rows]
    .map(([name = '', ...numbers]) => name.padEnd(14) + numbers.map((number) => number.padStart(9)).join(''))
    .join('\n')
}

/** `N passed, N failed` over all suites. */
export function lastLine(results: readonly Result[]): string {
  const sum = (key: 'passed' | 'failed') => results.reduce((total, result) => total + result[key], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed`
}
