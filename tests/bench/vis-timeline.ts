/**
 * vis-timeline with a group for each type of meeting, in a box as high as the atlas's, which it then fills with what fits: its
 * quickest setting. `gathered`: with its own option that draws clusters.
 */
import type { Browser, Page } from '@playwright/test'
import type { MeetingClaim } from '@/domain/contract'
import { paintedText, stepTimes } from './chart-steps'
import type { Figure } from './figures'
import { peerPage } from './peer-page'
import { type StepTime, memoryOf, nodesOf } from './probe'
import { memoryText, nodesText } from './table'

/** What is used of its interface, and what the steps keep between them. */
interface VisPage {
  vis: {
    DataSet: new (rows: readonly object[]) => object
    Timeline: new (box: Element | null, items: object, groups: object, options: object) => VisTimeline
  }
  items: { group: string }[]
  groups: object[]
  all: object
  timeline: VisTimeline
}

interface VisTimeline {
  zoomIn: (share: number, options: object) => void
  zoomOut: (share: number, options: object) => void
  getWindow: () => { start: Date; end: Date }
  setWindow: (start: Date | string, end: Date | string, options: object) => void
  setItems: (items: object) => void
}

const files = {
  scripts: [
    'vis-timeline/standalone/umd/vis-timeline-graph2d.min.cjs',
    // Its own `DataSet` is of another version than the package's.
    'vis-data/standalone/umd/vis-data.min.cjs',
  ],
  styles: ['vis-timeline/styles/vis-timeline-graph2d.min.css'],
}

async function pageWith(browser: Browser, meetings: readonly MeetingClaim[]): Promise<Page> {
  const page = await peerPage(browser, files)
  const items = meetings.map(({ about, type, title, when: { earliest, latest } }) => ({
    id: about,
    group: type,
    content: title,
    start: earliest,
    ...(earliest === latest ? { type: 'point' } : { type: 'range', end: latest }),
  }))
  const groups = [...new Set(items.map(({ group }) => group))].map((id) => ({ id, content: id }))
  await page.evaluate((data) => Object.assign(window, data), { items, groups })
  return page
}

const create = (way: 'plain' | 'gathered') => () => {
  const here = window as unknown as VisPage
  here.all = new here.vis.DataSet(here.items)
  const options = { height: '100%', verticalScroll: true, ...(way === 'gathered' ? { cluster: {} } : {}) }
  here.timeline = new here.vis.Timeline(document.getElementById('peer'), here.all, new here.vis.DataSet(here.groups), options)
}

const zoom = () => (step: number) => {
  const { timeline } = window as unknown as VisPage
  if (step % 10 < 5) timeline.zoomIn(0.26, { animation: false })
  else timeline.zoomOut(0.35, { animation: false })
}

const pan = () => (step: number) => {
  const { timeline } = window as unknown as VisPage
  const { start, end } = timeline.getWindow()
  const by = (end.getTime() - start.getTime()) * (step % 10 < 5 ? 0.08 : -0.08)
  timeline.setWindow(new Date(start.getTime() + by), new Date(end.getTime() + by), { animation: false })
}

const show = (days: string) => () => {
  const [start = '', end = ''] = days.split('/')
  const { timeline } = window as unknown as VisPage
  timeline.setWindow(start, end, { animation: false })
}

/** Quicker than a `DataView` with a filter, which the package offers for it (tried). */
const filter = (group: string) => () => {
  const { vis, items, all, timeline } = window as unknown as VisPage
  timeline.setItems(group === '' ? all : new vis.DataSet(items.filter((item) => item.group === group)))
}

const once = { count: 1, mustChange: true }

export async function* visFigures(
  browser: Browser,
  meetings: readonly MeetingClaim[],
  way: 'plain' | 'gathered',
): AsyncGenerator<Figure> {
  yield ['memory']
  const loads: StepTime[] = []
  let page = await pageWith(browser, meetings)
  const base = await memoryOf(page)
  for (const end = performance.now() + 10_000; ; page = await pageWith(browser, meetings)) {
    loads.push(...(await stepTimes(page, create, way, once)))
    yield ['memory', paintedText(loads)]
    if (loads.length === 5 || performance.now() > end) break
    await page.context().close()
  }
  yield ['nodesWhole', nodesText(await nodesOf(page))]
  yield ['bytes', memoryText(await memoryOf(page), base, meetings.length)]
  yield ['zoom']
  yield ['zoom', paintedText(await stepTimes(page, zoom, ''))]
  await stepTimes(page, show, '2008-01-01/2013-12-31', once)
  yield ['pan']
  yield ['pan', paintedText(await stepTimes(page, pan, ''))]
  await stepTimes(page, show, '2026-09-07/2026-09-21', once)
  yield ['nodesClosest', nodesText(await nodesOf(page))]
  await stepTimes(page, show, '1996-01-01/2027-01-01', once)
  const times: { filterOn: StepTime[]; filterOff: StepTime[] } = { filterOn: [], filterOff: [] }
  for (const end = performance.now() + 10_000; times.filterOn.length < 15 && performance.now() < end;) {
    for (const [measure, group] of [
      ['filterOn', 'summit'],
      ['filterOff', ''],
    ] as const) {
      if (times[measure].length === 0) yield [measure]
      times[measure].push(...(await stepTimes(page, filter, group, once)))
      yield [measure, paintedText(times[measure])]
    }
  }
}
