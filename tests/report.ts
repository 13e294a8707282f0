/** What `npm test` says at its end. */

/** Checks or tests of one suite, and what it printed. */
export interface Outcome {
  passed: number
  failed: number
  output: string
  /** What is told of it though it passed. */
  remark?: string
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

interface PlaywrightSuite {
  suites?: PlaywrightSuite[]
  specs?: { title: string; file: string; line: number; tests: { status: string }[] }[]
}

/** Playwright's report in JSON. */
export interface PlaywrightReport extends PlaywrightSuite {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
}

/** The tests of the browser. One that passed at its second try only has passed, and is named. */
export function countBrowserTests({ stats, ...suite }: PlaywrightReport): { total: number; passed: number; remark: string } {
  const total = stats.expected + stats.unexpected + stats.flaky + stats.skipped
  return { total, passed: stats.expected + stats.flaky, remark: unsteady(suite).join('\n') }
}

function unsteady({ suites = [], specs = [] }: PlaywrightSuite): string[] {
  const own = specs
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ file, line, title }) => `  passed at the second try: ${file}:${line} ${title}`)
  return [...own, ...suites.flatMap(unsteady)]
}

/** `N passed, N failed` over all suites. */
export function lastLine(results: readonly Result[]): string {
  const sum = (key: 'passed' | 'failed') => results.reduce((total, result) => total + result[key], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed`
}
