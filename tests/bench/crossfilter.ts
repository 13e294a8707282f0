/** crossfilter2: a filter by type with the counts of five other dimensions, and nothing drawn. */
import type { Browser } from '@playwright/test'
import type { MeetingClaim } from '@/domain/contract'
import type { Figure } from './figures'
import { peerPage } from './peer-page'
import { timesText } from './table'

type Row = Pick<MeetingClaim, 'type' | 'place' | 'state' | 'basis' | 'when'> & { entities: string[] }

interface Dimension {
  filterExact: (value: string) => void
  filterAll: () => void
  group: () => { all: () => unknown[] }
}

interface CrossfilterPage {
  crossfilter: (rows: readonly Row[]) => { dimension: (valueOf: (row: Row) => unknown, isList?: boolean) => Dimension }
  rows: Row[]
}

export async function* crossfilterFigures(browser: Browser, meetings: readonly MeetingClaim[]): AsyncGenerator<Figure> {
  const page = await peerPage(browser, { scripts: ['crossfilter2/crossfilter.min.js'], styles: [] })
  const rows = meetings.map(({ type, place, state, basis, when, participants }): Row => {
    return {
      type,
      ...(place === undefined ? {} : { place }),
      state,
      basis,
      when,
      entities: participants.map(({ entity }) => entity),
    }
  })
  await page.evaluate((rows) => Object.assign(window, { rows }), rows)
  const times = await page.evaluate(() => {
    const REPEATS = 100
    const { crossfilter, rows } = window as unknown as CrossfilterPage
    const all = crossfilter(rows)
    const type = all.dimension((row) => row.type)
    const groups = [
      all.dimension((row) => row.place ?? ''),
      all.dimension((row) => row.entities, true),
      all.dimension((row) => row.state),
      all.dimension((row) => row.basis),
      all.dimension((row) => row.when.earliest.slice(0, 4)),
    ].map((dimension) => dimension.group())
    const timed = (act: () => void) => {
      const begin = performance.now()
      act()
      for (const group of groups) group.all()
      return performance.now() - begin
    }
    const on: number[] = []
    const off: number[] = []
    for (let repeat = 0; repeat < REPEATS; repeat += 1) {
      on.push(timed(() => type.filterExact('summit')))
      off.push(timed(() => type.filterAll()))
    }
    return { on, off }
  })
  yield ['filterOn', timesText(times.on)]
  yield ['filterOff', timesText(times.off)]
}
