/** The timeline of the built page with meetings by the thousand, beside what others make of the same meetings. */
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import type { CorePart } from '@/domain/contract'
import { crowdCore } from '@tests/fixtures/meeting-crowd'
import { atlasFigures, atlasMemory } from './atlas-timeline'
import { type SizeFigures, type Subject, collect, figuresTable } from './figures'
import { indexAlone } from './index-alone'
import { dist, sizes } from './options'
import { peerSubjects } from './peers'
import { serveAtlas } from './servers'

/** The built page with so many made-up meetings. */
async function withCrowd<T>(core: CorePart, count: number, use: (address: string) => Promise<T>): Promise<T> {
  const atlas = await serveAtlas(JSON.stringify(crowdCore(core, count)))
  try {
    return await use(atlas.address)
  } finally {
    await atlas.close()
  }
}

async function atlasSubject(browser: Browser, core: CorePart): Promise<Subject> {
  const base = await withCrowd(core, 0, (address) => atlasMemory(browser, address))
  const bySize: Subject['bySize'] = new Map()
  for (const size of sizes) {
    console.log(`SCO Atlas, ${size} meetings ...`)
    const taken: SizeFigures = new Map()
    bySize.set(size, taken)
    await withCrowd(core, size, (address) => collect(atlasFigures(browser, address, size, base), taken))
  }
  return { name: 'SCO Atlas', bySize }
}

/** Prints the table, in Markdown. */
export async function tellTimeline(browser: Browser): Promise<void> {
  const core = JSON.parse(readFileSync(join(dist, 'data/core.json'), 'utf8')) as CorePart
  const subjects = [await atlasSubject(browser, core), indexAlone(core), ...(await peerSubjects())]
  const day = new Date().toISOString().slice(0, 10)
  const machine = `${cpus().length} cores (${cpus()[0]?.model}), Chromium ${browser.version()}`
  console.log(`
The timeline. Budgets with 100,000 meetings: 500 ms until first drawn from memory, 16 ms for filter and zoom (medians), 1,500 DOM nodes.

Measured on ${day} on ${machine}. Columns are meetings; times in milliseconds until painted, median / 95th percentile, in brackets
the median until all that follows is painted too and the main thread is free; DOM nodes of the page / within the timeline.

${figuresTable(subjects, sizes)}`)
}
