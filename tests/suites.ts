/** The suites of `npm test`, in their order, and how each is counted. A checker that has looked at nothing has failed. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs, stripVTControlCharacters } from 'node:util'
import { programArguments } from '@/pipeline/program'
import { measureBudgets } from './budgets'
import { requireBrowser } from './find-browser'
import { countBrowserTests, lastLine, table, type Outcome, type PlaywrightReport, type Result } from './report'

interface Suite {
  name: string
  /** Suites without which this one has nothing to look at. */
  needs?: readonly string[]
  /** Its output tells something even if it passes. */
  isAlwaysShown?: boolean
  run: (root: string) => Outcome | Promise<Outcome>
}

const documents = '../shared/documents'
const reports = 'node_modules/.cache/sco-atlas'

/** Runs all suites, or those of `--only a,b`; prints a line each, the table and the sum. Returns the exit code. */
export async function runSuites(root: string, args: string[]): Promise<number> {
  const results: Result[] = []
  try {
    for (const suite of chosen(root, args)) {
      process.stdout.write(`${suite.name} ... `)
      const result = await timed(suite, root, results)
      console.log(`${result.passed} passed, ${result.failed} failed, ${result.seconds.toFixed(1)} s`)
      if (result.failed > 0 || suite.isAlwaysShown) console.log(result.output.trimEnd())
      else if (result.remark) console.log(result.remark)
      results.push(result)
    }
  } catch (error) {
    console.log(error instanceof Error ? error.message : error)
    results.push({ name: 'command line', passed: 0, failed: 1, seconds: 0, output: '' })
  }
  console.log(`\n${table(results)}\n${lastLine(results)}`)
  return results.some(({ failed }) => failed > 0) ? 1 : 0
}

function chosen(root: string, args: string[]): Suite[] {
  const { values } = parseArgs({ args, options: { only: { type: 'string' } } })
  const names = values.only?.split(',')
  const unknown = names?.find((name) => !suites.some((suite) => suite.name === name))
  if (unknown !== undefined) throw new Error(`No suite is named "${unknown}": ${suites.map(({ name }) => name).join(', ')}.`)
  return suites.filter(({ name }) => names?.includes(name) ?? (name !== 'verify' || existsSync(join(root, documents))))
}

async function timed(suite: Suite, root: string, before: readonly Result[]): Promise<Result> {
  const start = performance.now()
  const missing = before.find(({ name, failed }) => failed > 0 && suite.needs?.includes(name))
  const outcome = missing ? failure(`Not run, as ${missing.name} failed.`) : await outcomeOf(suite, root)
  return { name: suite.name, ...outcome, seconds: (performance.now() - start) / 1000 }
}

async function outcomeOf(suite: Suite, root: string): Promise<Outcome> {
  try {
    return await suite.run(root)
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error))
  }
}

function failure(output: string): Outcome {
  return { passed: 0, failed: 1, output }
}

interface Ended {
  status: number
  output: string
}

/** Runs a program of `node_modules` and keeps what it prints. */
function run(
  root: string,
  packageName: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, programArguments(root, packageName, args), {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const keep = (text: string) => {
      output += text
    }
    child.stdout.setEncoding('utf8').on('data', keep)
    child.stderr.setEncoding('utf8').on('data', keep)
    child.on('error', reject)
    child.on('close', (status) => resolve({ status: status ?? 1, output: stripVTControlCharacters(output) }))
  })
}

/** A checker that passes or fails as a whole. `sawSomething` must match its output. */
async function check(root: string, packageName: string, args: readonly string[], sawSomething = /(?:)/): Promise<Outcome> {
  const { status, output } = await run(root, packageName, args)
  if (status !== 0) return failure(output)
  return sawSomething.test(output)
    ? { passed: 1, failed: 0, output }
    : failure(`${output}\n${packageName} has looked at nothing.`)
}

async function all(checks: readonly Promise<Outcome>[]): Promise<Outcome> {
  const outcomes = await Promise.all(checks)
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  const output = outcomes.map((outcome) => (outcome.failed > 0 ? outcome.output : '')).join('')
  return { passed: sum('passed'), failed: sum('failed'), output }
}

/** A runner that writes its own report: every test that has not passed has failed, the skipped ones too. */
async function counted(
  root: string,
  packageName: string,
  args: readonly string[],
  report: string,
  count: (text: string) => { total: number; passed: number; remark?: string },
  environment?: Record<string, string>,
): Promise<Outcome> {
  const file = join(root, report)
  mkdirSync(join(root, reports), { recursive: true })
  rmSync(file, { force: true })
  const { status, output } = await run(root, packageName, args, environment)
  if (!existsSync(file)) return failure(output)
  const { total, passed, remark } = count(readFileSync(file, 'utf8'))
  const failed = Math.max(total - passed, status !== 0 || total === 0 ? 1 : 0)
  return { passed, failed, output: total === 0 ? `${output}\nNo test was run.` : output, ...(remark && { remark }) }
}

async function unit(root: string): Promise<Outcome> {
  const report = `${reports}/unit.json`
  return counted(
    root,
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    report,
    (text) => {
      const { numTotalTests, numPassedTests } = JSON.parse(text) as { numTotalTests: number; numPassedTests: number }
      return { total: numTotalTests, passed: numPassedTests }
    },
  )
}

async function browser(root: string): Promise<Outcome> {
  const report = `${reports}/browser.json`
  const args = ['test', '--config', 'tests/browser/playwright.config.ts']
  const environment = { SCO_ATLAS_BROWSER: requireBrowser() }
  const count = (text: string) => countBrowserTests(JSON.parse(text) as PlaywrightReport)
  return counted(root, '@playwright/test', args, report, count, environment)
}

function budgets(root: string): Outcome {
  const measured = measureBudgets(join(root, 'dist'))
  const failed = measured.filter(({ kilobytes, limit }) => kilobytes > limit).length
  const lines = measured.map(
    ({ name, kilobytes, limit }) => `  ${kilobytes > limit ? 'over' : 'ok  '} ${name}: ${kilobytes.toFixed(1)} of ${limit} kB`,
  )
  return { passed: measured.length - failed, failed, output: lines.join('\n') }
}

const suites: readonly Suite[] = [
  { name: 'dataset', run: (root) => check(root, 'tsx', ['src/pipeline/cli.ts', 'check']) },
  { name: 'verify', run: (root) => check(root, 'tsx', ['src/pipeline/cli.ts', 'verify', documents]) },
  {
    name: 'types',
    run: (root) => all(['.', 'src/domain', 'src/extraction'].map((project) => check(root, 'typescript', ['-p', project]))),
  },
  {
    name: 'lint',
    run: (root) =>
      all([check(root, 'oxlint', ['--type-aware'], /on [1-9]\d* files/), check(root, 'oxfmt', ['--check'], /on [1-9]\d* files/)]),
  },
  { name: 'dead-code', run: (root) => check(root, 'knip', ['--treat-config-hints-as-errors']) },
  { name: 'unit', run: unit },
  { name: 'build', run: (root) => check(root, 'vite', ['build']) },
  { name: 'budgets', needs: ['build'], isAlwaysShown: true, run: budgets },
  { name: 'browser', needs: ['build'], run: browser },
]
