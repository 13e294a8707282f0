/** What the timeline is compared with: packages of this folder's own lock file, which are installed when they are first needed. */
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from '@playwright/test'
import type { MeetingClaim } from '@/domain/contract'
import { meetingCrowd } from '@tests/fixtures/meeting-crowd'
import { launchOptions } from '@tests/launch'
import { crossfilterFigures } from './crossfilter'
import { type Figure, OVER, type SizeFigures, type Subject, collect } from './figures'
import { sizes } from './options'
import { timelineJsFigures } from './timelinejs'
import { visFigures } from './vis-timeline'

interface Peer {
  name: string
  /** With more meetings it takes minutes, or fails. */
  bears: number
  figures: (browser: Browser, meetings: readonly MeetingClaim[]) => AsyncGenerator<Figure>
}

const peers: readonly Peer[] = [
  { name: 'vis-timeline 8.5.4', bears: 10_000, figures: (browser, meetings) => visFigures(browser, meetings, 'plain') },
  {
    name: 'vis-timeline 8.5.4, clusters',
    bears: 10_000,
    figures: (browser, meetings) => visFigures(browser, meetings, 'gathered'),
  },
  { name: 'TimelineJS 3.9.11', bears: 10_000, figures: timelineJsFigures },
  { name: 'crossfilter2 1.5.4, nothing drawn', bears: Infinity, figures: crossfilterFigures },
]

/** `npm ci` in this folder, unless it has been done. */
export async function areInstalled(): Promise<boolean> {
  // Plain JavaScript, which is there before any package is.
  const { isReady } = (await import(new URL('../../src/pipeline/install.mjs', import.meta.url).href)) as {
    isReady: (root: string) => boolean
  }
  return isReady(fileURLToPath(new URL('.', import.meta.url)))
}

/** A browser for each size, which ends with it whatever the page is busy with. */
async function subjectOf({ name, bears, figures }: Peer): Promise<Subject> {
  const bySize: Subject['bySize'] = new Map()
  for (const size of sizes.filter((one) => one <= bears)) {
    console.log(`${name}, ${size} meetings ...`)
    const taken: SizeFigures = new Map()
    bySize.set(size, taken)
    const browser = await chromium.launch(launchOptions())
    await collect(figures(browser, meetingCrowd(size)), taken, () => browser.close())
    await browser.close()
    // What is not drawn in time is not tried with more.
    if (taken.get('memory') === OVER) break
  }
  return { name, bySize }
}

/** Each peer with the sizes that it bears; none, and a sentence why, if they cannot be installed. */
export async function peerSubjects(): Promise<Subject[]> {
  if (!(await areInstalled())) {
    console.log('The packages to compare with are not there, so the atlas stands alone in the table.')
    return []
  }
  const subjects: Subject[] = []
  for (const peer of peers) subjects.push(await subjectOf(peer))
  return subjects
}
