/**
 * The map of the built page: how long until it stands, what a step of the date costs until it is painted, whether frames come in
 * time while the date is dragged and the map zoomed and panned; with the 27 states and with 250 countries, beside react-leaflet's
 * plain `GeoJSON` component restyled whole.
 */
import type { Browser } from '@playwright/test'
import { type BenchData, publishedData, worldData } from './data'
import { zoomAndPan } from './frames'
import { serveAtlas, servePeer } from './servers'
import { monthOn, timesOfSteps } from './steps'
import { framesText, tableText, timesText } from './table'
import { type Measured, type Way, measureWay, openOn, pageWith } from './ways'

const LOADS = 5
const MONTHS = 300
/** DESIGN: a step of the date is painted within a frame. */
const STEP_BUDGET_MS = 16

/** Milliseconds from navigation until the first country is on the map, in a fresh profile. */
async function timeToMap(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto(address)
  // Looked for with every frame.
  const found = await page.waitForFunction(() => document.querySelector('[data-country]') && performance.now())
  const time = Number(await found.jsonValue())
  await context.close()
  return time
}

async function tellLoads(browser: Browser, address: string): Promise<void> {
  const loads: number[] = []
  for (let load = 0; load < LOADS; load += 1) loads.push(await timeToMap(browser, address))
  console.log(`until the map stands: ${timesText(loads)}`)
}

/** The whole page through its days, then the map zoomed and panned. */
async function tellAtlas(browser: Browser, data: BenchData, way: Way): Promise<void> {
  const page = await pageWith(browser, data)
  await openOn(page, way, data.core.firstDay)
  const { laidOut, painted } = await timesOfSteps(page, monthOn, MONTHS)
  console.log(`a step of a month, to laid out: ${timesText(laidOut)}`)
  console.log(`a step of a month, to painted: ${timesText(painted)} (budget ${STEP_BUDGET_MS} p95)`)
  await openOn(page, way, data.manyChange)
  const { zoomIn, pan, zoomOut } = await zoomAndPan(page)
  console.log(`late frames, zooming in: ${framesText(zoomIn)}`)
  console.log(`late frames, panning: ${framesText(pan)}`)
  console.log(`late frames, zooming out: ${framesText(zoomOut)}`)
  await page.context().close()
}

/** The plain map as large as the atlas's. */
async function plainWays(browser: Browser, data: BenchData, atlas: Way, peer: string): Promise<Way[]> {
  const page = await pageWith(browser, data)
  await openOn(page, atlas, data.manyChange)
  const box = await page.locator('.leaflet-container').boundingBox()
  await page.context().close()
  const address = `${peer}?width=${box?.width}&height=${box?.height}&way=`
  return [
    { name: 'plain GeoJSON, restyled', address: `${address}restyle&` },
    { name: 'plain GeoJSON, remounted', address: `${address}remount&` },
  ]
}

const head = ['', 'one: painted', 'many: laid out', 'painted', 'key to shown', 'touched: one', 'many', 'late frames of a drag']

function rowOf({ name, one, many, shown, drag }: Measured): string[] {
  const touched = [one, many].map(({ touched: { elements, attributes } }) => `${elements.toFixed(0)} (${attributes.toFixed(0)})`)
  const { laidOut, painted } = many.times
  return [
    name,
    timesText(one.times.painted),
    timesText(laidOut),
    timesText(painted),
    timesText(shown),
    ...touched,
    framesText(drag),
  ]
}

/** Prints what the map takes, with the published dataset and with 250 countries. */
export async function tellMap(browser: Browser): Promise<void> {
  const atlas = await serveAtlas()
  const peer = await servePeer()
  try {
    console.log('The map. Times in milliseconds: median / 95th percentile. In brackets: attributes that were set.')
    await tellLoads(browser, atlas.address)
    const whole = { name: 'the atlas, whole', address: `${atlas.address}?` }
    for (const data of [publishedData(), worldData()]) {
      console.log(`\n${data.map.states.length} states`)
      await tellAtlas(browser, data, whole)
      const rows: string[][] = []
      for (const way of [whole, ...(await plainWays(browser, data, whole, peer.address))]) {
        rows.push(rowOf(await measureWay(browser, data, way)))
      }
      console.log(tableText([head, ...rows]))
    }
  } finally {
    await peer.close()
    await atlas.close()
  }
}
