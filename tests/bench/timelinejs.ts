/**
 * TimelineJS with a group for each type of meeting, its animations switched off. It has neither filter nor search, and for panning
 * it goes on to the next event.
 */
import type { Browser, Page } from '@playwright/test'
import type { IsoDate, MeetingClaim } from '@/domain/contract'
import { paintedText, stepTimes } from './chart-steps'
import type { Figure } from './figures'
import { ORIGIN, peerPage } from './peer-page'
import { type StepTime, memoryOf, nodesOf } from './probe'
import { memoryText, nodesText } from './table'

/** What is used of its interface, and what the steps keep between them. */
interface TimelineJsPage {
  TL: { Timeline: new (id: string, data: object, options: object) => TimelineJs }
  events: object[]
  timeline: TimelineJs
}

interface TimelineJs {
  zoomIn: () => void
  zoomOut: () => void
  setZoom: (level: number) => void
  goToNext: () => void
}

const folder = '@knight-lab/timelinejs/dist'

function dateOf(day: IsoDate): object {
  const [year, month, date] = day.split('-').map(Number)
  return { year, month, day: date }
}

async function pageWith(browser: Browser, meetings: readonly MeetingClaim[]): Promise<Page> {
  const page = await peerPage(browser, { scripts: [`${folder}/js/timeline.js`], styles: [`${folder}/css/timeline.css`] })
  const events = meetings.map(({ about, type, title, when }) => ({
    unique_id: about,
    group: type,
    start_date: dateOf(when.earliest),
    end_date: dateOf(when.latest),
    text: { headline: title },
  }))
  await page.evaluate((data) => Object.assign(window, data), { events })
  return page
}

const create = (scripts: string) => () => {
  const here = window as unknown as TimelineJsPage
  here.timeline = new here.TL.Timeline('peer', { events: here.events }, { script_path: scripts, font: null, duration: 0 })
}

const zoom = () => (step: number) => {
  const { timeline } = window as unknown as TimelineJsPage
  if (step % 4 < 2) timeline.zoomIn()
  else timeline.zoomOut()
}

const goOn = () => () => (window as unknown as TimelineJsPage).timeline.goToNext()

const once = { count: 1, mustChange: true }

export async function* timelineJsFigures(browser: Browser, meetings: readonly MeetingClaim[]): AsyncGenerator<Figure> {
  yield ['memory']
  const loads: StepTime[] = []
  let page = await pageWith(browser, meetings)
  const base = await memoryOf(page)
  for (const end = performance.now() + 10_000; ; page = await pageWith(browser, meetings)) {
    loads.push(...(await stepTimes(page, create, `${ORIGIN}/${folder}/js/`, once)))
    yield ['memory', paintedText(loads)]
    if (loads.length === 5 || performance.now() > end) break
    await page.context().close()
  }
  yield ['nodesWhole', nodesText(await nodesOf(page))]
  yield ['bytes', memoryText(await memoryOf(page), base, meetings.length)]
  yield ['zoom']
  yield ['zoom', paintedText(await stepTimes(page, zoom, ''))]
  yield ['pan']
  yield ['pan', paintedText(await stepTimes(page, goOn, ''))]
}
