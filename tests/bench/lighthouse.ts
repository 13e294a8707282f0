/** Lighthouse on the built page as its preview serves it: mobile profile, fresh each time, the median of five. */
import { createServer } from 'node:net'
import { chromium } from '@playwright/test'
import { launchOptions } from '@tests/launch'
import { areInstalled } from './peers'
import { serveAtlas } from './servers'
import { markdownTable, median } from './table'

const RUNS = 5

/** What is wanted of each category, of 100. */
const wanted = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const

/** Times of the performance score, by Lighthouse's own ids. */
const times = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'speed-index'] as const

interface Report {
  categories: Record<string, { title: string; score: number | null }>
  audits: Record<string, { title: string; numericValue?: number }>
}

type Lighthouse = (address: string, options: object) => Promise<{ lhr: Report } | undefined>

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const found = server.address()
      server.close(() => (typeof found === 'object' && found ? resolve(found.port) : reject(new Error('No port'))))
    })
  })
}

/** A browser of its own each time: nothing is kept from the run before. */
async function reportOn(address: string, lighthouse: Lighthouse): Promise<Report> {
  const port = await freePort()
  const { args, ...options } = launchOptions()
  const browser = await chromium.launch({ ...options, args: [...args, `--remote-debugging-port=${port}`] })
  try {
    const result = await lighthouse(address, { port, output: 'json', logLevel: 'error' })
    if (!result) throw new Error('Lighthouse gave no report')
    return result.lhr
  } finally {
    await browser.close()
  }
}

function rowOf(name: string, figures: readonly number[], want: string): string[] {
  return [name, ...[median(figures), Math.min(...figures), Math.max(...figures)].map((figure) => figure.toFixed(0)), want]
}

/** Prints the table, in Markdown. */
export async function tellLighthouse(): Promise<void> {
  if (!(await areInstalled())) {
    console.log('Lighthouse is not there, and cannot be installed.')
    return
  }
  // By a variable: it is a package of this folder's own lock file, of which the checkers know nothing.
  const name = 'lighthouse'
  const { default: lighthouse } = (await import(name)) as { default: Lighthouse }
  const atlas = await serveAtlas()
  const reports: Report[] = []
  try {
    for (let run = 0; run < RUNS; run += 1) reports.push(await reportOn(atlas.address, lighthouse))
  } finally {
    await atlas.close()
  }
  const scores = Object.entries(wanted).map(([id, want]) => {
    const figures = reports.map(({ categories }) => 100 * (categories[id]?.score ?? 0))
    return rowOf(reports[0]?.categories[id]?.title ?? id, figures, String(want))
  })
  const milliseconds = times.map((id) => {
    const figures = reports.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN)
    return rowOf(`${reports[0]?.audits[id]?.title ?? id}, ms`, figures, '')
  })
  console.log(`\nLighthouse, mobile, ${RUNS} runs\n`)
  console.log(markdownTable([['', 'median', 'least', 'most', 'wanted'], ...scores, ...milliseconds]))
}
