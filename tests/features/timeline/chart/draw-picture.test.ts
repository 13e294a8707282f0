import { describe, expect, it } from 'vitest'
import type { MeetingClaim } from '@/domain/contract'
import { widthOfText } from '@/domain/export/svg'
import { dayOfNumber } from '@/domain/time'
import type { DayRange, TimelineItem } from '@/domain/timeline'
import { drawPicture } from '@/features/timeline/chart/draw-picture'
import { account, inPeriod, itemsOf, membershipOf, step } from '@tests/fixtures/timeline-items'
import { pictureOf } from './picture-of'
import { type Stroke, recordingPen } from './recording-pen'

const year = inPeriod('2021-01-01', '2021-12-31')
/** In this window a day is about as wide as a dot. */
const autumn = inPeriod('2021-09-01', '2021-11-10')
const SOFT = 'var(--ink-soft)'
const ACCENT = 'var(--accent)'

type PictureRoom = Parameters<typeof pictureOf>[1]

/** What is drawn of items but for the days and the lines of the lanes, with the measures that it was drawn by. */
function drawn(items: readonly TimelineItem[], room: PictureRoom = { range: year }) {
  const picture = pictureOf(items, room)
  const { pen, strokes: all } = recordingPen()
  drawPicture(pen, picture, { top: 0, height: picture.layout.height })
  const strokes = all().filter((stroke) => stroke.kind !== 'line' || stroke.stroke !== 'var(--line)')
  const { left, line, width, laneHeight } = picture.layout
  const { from, to } = picture.range
  /** Where a day begins, from the left edge of the chart. */
  const xOf = (day: number) => left + ((day - from) * width) / (to - from)
  return { strokes, y: line, laneHeight, xOf, marks: picture.lanes.flatMap((lane) => lane.marks), layout: picture.layout }
}

function meeting(edtf: string, changes: Partial<MeetingClaim> = {}, range: DayRange = year) {
  const [item] = itemsOf(account('m', edtf, changes))
  return { item: item!, ...drawn([item!], { range }) }
}

const inDocuments: Partial<MeetingClaim> = { tier: 'document' }
const only = <K extends Stroke['kind']>(strokes: readonly Stroke[], kind: K) =>
  strokes.filter((stroke): stroke is Extract<Stroke, { kind: K }> => stroke.kind === kind)

describe('an exact date', () => {
  it('of one day is a dot in the middle of the day', () => {
    const { strokes, y, xOf, item } = meeting('2021-07-04')
    expect(strokes).toEqual([expect.objectContaining({ kind: 'rect', width: 10, height: 10, radius: 5, y: y - 5, fill: SOFT })])
    expect(only(strokes, 'rect')[0]!.x + 5).toBeCloseTo(xOf(item.from + 0.5))
  })

  it('of some days is a bar as long as they are, set off by a rim from what it lies over', () => {
    const { strokes, xOf, item } = meeting('2021-09-12/2021-09-25', {}, autumn)
    const [rim, bar] = only(strokes, 'rect')
    expect(strokes).toHaveLength(2)
    expect(bar).toMatchObject({ height: 10, fill: SOFT })
    expect(bar!.x).toBeCloseTo(xOf(item.from))
    expect(bar!.x + bar!.width).toBeCloseTo(xOf(item.to))
    expect(rim).toMatchObject({ fill: 'var(--paper)', height: 13 })
    expect(rim!.x).toBeLessThan(bar!.x)
  })

  it('is cut at the edges of the window', () => {
    const { strokes, xOf, layout } = meeting('2021-08-20/2021-12-20', {}, autumn)
    const bar = only(strokes, 'rect').at(-1)!
    expect(bar.x).toBeCloseTo(xOf(autumn.from))
    expect(bar.width).toBeCloseTo(layout.width)
  })
})

describe('an inexact date', () => {
  it.each(['2021-07', '2021', '2021-07-04~', '2021-03/2021-05'])('(%s) is a bar that fades at both ends', (edtf) => {
    const { strokes } = meeting(edtf)
    const [rise, body, fall] = strokes
    expect(strokes).toHaveLength(3)
    expect(rise).toMatchObject({ kind: 'fade', fill: SOFT, from: 0 })
    expect(fall).toMatchObject({ kind: 'fade', fill: SOFT, to: 0 })
    if (rise?.kind !== 'fade' || body?.kind !== 'rect' || fall?.kind !== 'fade') throw new Error('no bar')
    expect([rise.to, fall.from]).toEqual([body.opacity, body.opacity])
    expect(rise.x + rise.width).toBeCloseTo(body.x)
    expect(body.x + body.width).toBeCloseTo(fall.x)
    expect(fall.x + fall.width - rise.x).toBeGreaterThanOrEqual(22)
  })

  it('lasts over all the days that it may mean', () => {
    const { strokes, xOf, item } = meeting('2021-07')
    const [rise, fall] = only(strokes, 'fade')
    expect(rise!.x).toBeCloseTo(xOf(item.from))
    expect(fall!.x + fall!.width).toBeCloseTo(xOf(item.to))
  })

  it.each([
    ['../2021-07-04', { from: 0, to: 0.65 }, -1],
    ['2021-07-04/..', { from: 0.65, to: 0 }, 1],
  ] as const)('that is open (%s) fades at that end alone, and has an edge at the day that is known', (edtf, opacity, side) => {
    const { strokes, xOf, item, y } = meeting(edtf)
    const [fade, edge] = strokes
    expect(strokes).toHaveLength(2)
    const known = xOf(item.at)
    expect(fade).toMatchObject({ kind: 'fade', ...opacity })
    const [start, end] = [only(strokes, 'fade')[0]!.x, only(strokes, 'fade')[0]!.x + only(strokes, 'fade')[0]!.width]
    expect(side === 1 ? start : end).toBeCloseTo(known)
    expect(end - start).toBeGreaterThan(20)
    expect(edge).toMatchObject({ kind: 'line', thickness: 2 })
    for (const [x, at] of only(strokes, 'line')[0]!.points) {
      expect(x).toBeCloseTo(known)
      expect(Math.abs(at - y)).toBe(5)
    }
  })
})

describe('what is less than stated and held', () => {
  it('is dashed and hollow if it is inferred', () => {
    const [dot] = only(meeting('2021-07-04', { basis: 'inferred' }).strokes, 'rect')
    expect(dot).toMatchObject({ fill: 'var(--paper)', stroke: SOFT, dash: expect.arrayContaining([expect.any(Number)]) })
    expect(only(meeting('2021-07-04').strokes, 'rect')[0]!.dash).toBeUndefined()
  })

  it('is pale with dashed edges if it is inferred and inexact', () => {
    const { strokes } = meeting('2021-07', { basis: 'inferred' })
    const strength = (some: readonly Stroke[]) => Math.max(...only(some, 'fade').map(({ from, to }) => Math.max(from, to)))
    expect(strength(strokes)).toBeLessThan(strength(meeting('2021-07').strokes) / 2)
    expect(only(strokes, 'line').map(({ dash }) => dash !== undefined)).toEqual([true, true])
  })

  it.each(['planned', 'postponed'] as const)('is an empty diamond if it is %s, dashed if that is inferred', (state) => {
    const { strokes, y } = meeting('2021-07-04', { state })
    expect(strokes).toHaveLength(1)
    const [diamond] = only(strokes, 'line')
    expect(diamond).toMatchObject({ fill: 'var(--paper)', stroke: SOFT })
    expect(diamond!.dash).toBeUndefined()
    expect(diamond!.points.map(([, at]) => Math.sign(at - y))).toEqual([-1, 0, 1, 0])
    expect(only(meeting('2021-07-04', { state, basis: 'inferred' }).strokes, 'line')[0]!.dash).toBeDefined()
  })

  it('is as long as it is to be, and empty, if it is planned for several days', () => {
    const { strokes } = meeting('2021-07-04/2021-08-20', { state: 'planned' })
    const bar = only(strokes, 'rect').at(-1)
    expect(bar).toMatchObject({ fill: 'var(--paper)', stroke: SOFT })
    expect(bar!.dash).toBeUndefined()
    expect(only(strokes, 'line')).toHaveLength(1)
  })

  it('has edges drawn through if it is planned for some time, dashed if that is inferred', () => {
    const edges = (basis: 'stated' | 'inferred') =>
      only(meeting('2021-07', { state: 'planned', basis }).strokes, 'line').filter(({ points }) => points.length === 2)
    expect(edges('stated').map(({ dash }) => dash)).toEqual([undefined, undefined])
    for (const { dash } of edges('inferred')) expect(dash).toBeDefined()
  })

  it('is a crossed diamond if it is cancelled', () => {
    const { strokes } = meeting('2021-07-04', { state: 'cancelled' })
    const [diamond, ...cross] = only(strokes, 'line')
    expect(diamond!.points).toHaveLength(4)
    expect(cross.map(({ points }) => points.length)).toEqual([2, 2])
  })

  it('is a diamond over its pale days if it is planned for some of them', () => {
    const { strokes } = meeting('2021-07', { state: 'planned' })
    expect(strokes.slice(0, 3).map(({ kind }) => kind)).toEqual(['fade', 'rect', 'fade'])
    expect(only(strokes, 'line').at(-1)!.points).toHaveLength(4)
  })
})

describe('what the documents tell of', () => {
  it.each(['2021-07-04', '2021-07', '../2021-07-04'])('(%s) has their colour and a line below', (edtf) => {
    const { strokes, y } = meeting(edtf, inDocuments)
    const line = strokes.at(-1)
    expect(line).toMatchObject({ kind: 'line', stroke: ACCENT })
    if (line?.kind !== 'line') throw new Error('no line')
    expect(line.points.every(([, at]) => at === line.points[0]![1] && at > y + 5)).toBe(true)
    const colours = strokes.flatMap((stroke) => ('fill' in stroke ? (stroke.fill ?? []) : []))
    expect(colours).toContain(ACCENT)
    expect(colours).not.toContain(SOFT)
  })
})

describe('a gathering', () => {
  const days = (count: number, type: MeetingClaim['type'] = 'summit') =>
    itemsOf(...Array.from({ length: count }, (_, index) => account(`${type}${index}`, '2021-07-04', { type })))

  it('is a ground with its number, wider and darker the more it holds', () => {
    const gathered = (count: number) => {
      const { strokes } = drawn(days(count))
      const ground = only(strokes, 'rect').at(-1)!
      return { ground, words: only(strokes, 'words') }
    }
    const [few, many] = [gathered(2), gathered(1234)]
    expect(few.words).toEqual([expect.objectContaining({ text: '2', anchor: 'middle' })])
    expect(many.words).toEqual([expect.objectContaining({ text: '1,234', anchor: 'middle' })])
    expect(few.ground.radius).toBe(few.ground.height / 2)
    expect(many.ground.width).toBeGreaterThan(few.ground.width)
    expect(many.ground.opacity).toBeGreaterThan(few.ground.opacity!)
    expect(many.words[0]!.x).toBeCloseTo(many.ground.x + many.ground.width / 2)
  })

  it('of entries on membership has corners', () => {
    const changes = membershipOf(step('IR', '2021-07-04'), step('TJ', '2021-07-05'))
    const { strokes } = drawn(changes)
    expect(only(strokes, 'words').map(({ text }) => text)).toEqual(['2'])
    expect(only(strokes, 'rect').at(-1)!.radius).toBeLessThan(5)
  })
})

describe('a entry on membership', () => {
  const squares = (...steps: Parameters<typeof membershipOf>) =>
    only(drawn(membershipOf(...steps)).strokes, 'rect').map(({ fill, opacity, dash, width, x }) => ({
      fill,
      opacity,
      isDashed: dash !== undefined,
      width,
      x,
    }))

  it('is a square in the colours of the statuses that it gave, side by side', () => {
    const [first, second, ...rest] = squares(
      step('IR', '2021-07-04', { status: 'observer' }),
      step('TJ', '2021-07-04', { status: 'dialogue-partner' }),
      step('CN', '2021-07-04', { status: 'observer' }),
      step('TR', '2021-07-04', { status: 'guest', stage: 'ended' }),
    )
    expect(rest).toEqual([])
    expect(new Set([first!.fill, second!.fill])).toEqual(new Set(['var(--dialogue-partner)', 'var(--observer)']))
    expect(first!.width + second!.width).toBe(12)
    expect(first!.x + first!.width).toBeCloseTo(second!.x)
  })

  it('has the colour of what ended if nothing else happened', () => {
    expect(squares(step('TR', '2021-07-04', { status: 'guest', stage: 'ended' }))).toEqual([
      expect.objectContaining({ fill: 'var(--guest)' }),
    ])
  })

  it('is dashed and pale if it is inferred', () => {
    const [stated] = squares(step('IR', '2021-07-04'))
    const [inferred] = squares(step('IR', '2021-07-04', { basis: 'inferred' }))
    expect(stated).toMatchObject({ opacity: 1, isDashed: false })
    expect(inferred).toMatchObject({ isDashed: true })
    expect(inferred!.opacity).toBeLessThan(0.5)
  })

  it('is an upright in the colour of the documents if it only lists who stands where', () => {
    const { strokes, y } = drawn(membershipOf(step('IR', '2021-07-04', { kind: 'snapshot', tier: 'document' })))
    const [upright, ...ends] = only(strokes, 'line')
    expect(strokes).toHaveLength(3)
    expect(upright).toMatchObject({ stroke: ACCENT })
    expect(upright!.points.map(([, at]) => at - y)).toEqual([-8, 8])
    for (const end of ends) expect(end.points[0]![1]).toBe(end.points[1]![1])
  })
})

describe('missing numbers of a series', () => {
  const councils = itemsOf(
    account('first', '2003-05-20', { series: { id: 'councils', number: 1 } }),
    account('seventh', '2020-05-20', { series: { id: 'councils', number: 7 } }),
    account('ninth', '2021-05-20', { series: { id: 'councils', number: 9 } }),
  )
  const numbers = (strokes: readonly Stroke[]) => only(strokes, 'words').map(({ text }) => text)

  it('are an empty dashed outline over their days, with the numbers where there is room', () => {
    const { strokes, xOf } = drawn(councils, { lanes: 'series' })
    const outlines = only(strokes, 'rect').filter(({ dash }) => dash !== undefined)
    expect(outlines).toHaveLength(2)
    expect(numbers(drawn(councils, { lanes: 'series', width: 600 }).strokes)).not.toContain('8')
    for (const { fill, stroke } of outlines) expect({ fill, stroke }).toEqual({ fill: undefined, stroke: 'var(--line-strong)' })
    expect(numbers(strokes)).toEqual(['2–6', '8'])
    const [wide] = outlines
    expect(wide!.x).toBeGreaterThan(xOf(councils[0]!.to))
    expect(wide!.x + wide!.width).toBeLessThan(xOf(councils[1]!.from))
  })

  it('are told by one number if it is one', () => {
    const { strokes } = drawn(councils, { lanes: 'series', range: inPeriod('2020-01-01', '2021-12-31') })
    expect(numbers(strokes)).toContain('8')
  })

  it('are written beside a meeting without a number, not over it', () => {
    const between = itemsOf(account('some', '2011-11-20', { series: { id: 'councils' } }))
    const { strokes, xOf } = drawn([...councils, ...between], { lanes: 'series' })
    expect(only(strokes, 'rect').filter(({ fill }) => fill === undefined)).toHaveLength(2)
    const missing = only(strokes, 'words').find(({ text }) => text === '2–6')
    expect(Math.abs(missing!.x - xOf(between[0]!.at))).toBeGreaterThan(20)
  })

  it('lie under the meetings', () => {
    const { strokes } = drawn(councils, { lanes: 'series' })
    const isOutline = (stroke: Stroke) => stroke.kind === 'rect' && stroke.fill === undefined
    expect(strokes.findLastIndex(isOutline)).toBeLessThan(
      strokes.findIndex((stroke) => stroke.kind === 'rect' && stroke.fill === SOFT),
    )
  })
})

describe('what is open in the details', () => {
  const items = itemsOf(
    account('with', '2021-03-04', { participants: [{ entity: 'TJ' }] }),
    account('without', '2021-09-04', { participants: [{ entity: 'CN' }] }),
  )
  const isRing = (stroke: Stroke) => stroke.kind === 'rect' && stroke.stroke === 'var(--ink)' && stroke.fill === undefined

  it('has a ring around it', () => {
    const { strokes, xOf } = drawn(items, { range: year, selected: 'without' })
    const rings = strokes.filter(isRing)
    expect(rings).toHaveLength(1)
    const ring = rings[0]
    if (ring?.kind !== 'rect') throw new Error('no ring')
    const x = xOf(items[1]!.at)
    expect(ring.x).toBeLessThan(x - 5)
    expect(ring.x + ring.width).toBeGreaterThan(x + 5)
  })

  it('has a ring around the gathering that holds it, and none if it is not shown', () => {
    const days = itemsOf(account('one', '2021-03-04'), account('other', '2021-03-05'))
    expect(drawn(days, { range: year, selected: 'other' }).strokes.filter(isRing)).toHaveLength(1)
    expect(drawn(days, { range: autumn, selected: 'other' }).strokes.filter(isRing)).toHaveLength(0)
  })

  it('lets all else step back that does not concern it', () => {
    const { strokes, marks } = drawn(items, { range: year, concerned: 'TJ' })
    expect(marks).toHaveLength(2)
    const layers = only(strokes, 'layer')
    expect(layers).toHaveLength(1)
    expect(layers[0]!.opacity).toBeLessThan(0.6)
    expect(layers[0]!.strokes).toHaveLength(1)
    expect(only(strokes, 'rect')).toHaveLength(1)
    expect(only(drawn(items).strokes, 'layer')).toEqual([])
  })
})

describe('the text beside a mark', () => {
  const long = 'A meeting with a name that needs much room, a third of the chart'
  const texts = (items: readonly TimelineItem[], range = year, labels = [long, 'Short']) =>
    only(drawn(items, { range, labelsOf: () => labels }).strokes, 'words')

  it('is the fullest that has room before the next mark, in the free part of the lane', () => {
    const next = (edtf: string) => itemsOf(account('a', '2021-01-10'), account('b', edtf))
    const first = (edtf: string) => texts(next(edtf)).map(({ text }) => text)
    expect(first('2021-12-20')).toEqual([long])
    expect(first('2021-04-10')).toEqual(['Short', long])
    expect(first('2021-01-25')).toEqual([long])
  })

  it('is never cut off at the end of the window', () => {
    const at = (edtf: string) => texts(itemsOf(account('a', edtf))).map(({ text }) => text)
    expect(at('2021-03-01')).toEqual([long])
    expect(at('2021-11-01')).toEqual(['Short'])
    expect(at('2021-12-31')).toEqual([])
  })

  it.each(['Qingdao', 'Dushanbe', 'Moscow', 'WMO', 'Ufa', long])(
    'ends within the chart however wide its letters are: %s',
    (label) => {
      // In one of the wider fonts that a system may have.
      const width = widthOfText(label, 11 * 1.08)
      const days = Array.from({ length: 365 }, (_, day) => dayOfNumber(year.from + day))
      const ends = days.flatMap((day) => texts(itemsOf(account('a', day)), year, [label]).map(({ x }) => x + width))
      expect(ends.length).toBeGreaterThan(100)
      expect(Math.max(...ends)).toBeLessThanOrEqual(900)
    },
  )

  it('stands at the end of what is long', () => {
    const { strokes, xOf } = drawn(itemsOf(account('a', '2021-03')), { range: year, labelsOf: () => ['March'] })
    expect(only(strokes, 'words')[0]!.x).toBeGreaterThan(xOf(inPeriod('2021-03-01', '2021-03-31').to))
  })

  it('keeps clear of ends that fade beyond the days', () => {
    const { strokes } = drawn(itemsOf(account('a', '2021-03-04~')), { range: year, labelsOf: () => ['March'] })
    const last = only(strokes, 'fade').at(-1)!
    expect(only(strokes, 'words')[0]!.x).toBeGreaterThan(last.x + last.width + 2)
  })

  it('stands beside the square of a entry on membership, however long the days are that it may be', () => {
    const { strokes } = drawn(membershipOf(step('IR', '2021-03')), { range: year, labelsOf: () => ['Iran'] })
    const [square] = only(strokes, 'rect')
    expect(only(strokes, 'words')[0]!.x - (square!.x + square!.width)).toBeLessThan(8)
  })

  it.each([
    ['a long mark', 'before the next', '2021-07/2021-11', []],
    // It stands further right than the one between, and begins further left.
    ['a later long mark', 'behind the next', '2021-07-01/2021-12-31', ['2021-09-01']],
    ['an earlier long mark', 'that reaches beyond', '2021', ['2021-12-20']],
  ])('does not lie over %s, %s', (_what, _where, edtf, more) => {
    const short = account('short', '2021-06-20')
    const labelsOf = ({ key }: TimelineItem) => (key === 'short' ? ['A short text'] : [])
    const shown = (...others: string[]) => {
      const items = itemsOf(short, ...others.map((other) => account(other, other)))
      return only(drawn(items, { range: year, labelsOf }).strokes, 'words').length
    }
    expect(shown(...more)).toBe(1)
    expect(shown(edtf, ...more)).toBe(0)
  })

  it('does not lie over missing numbers', () => {
    const councils = itemsOf(
      account('third', '2003-05-20', { series: { id: 'councils', number: 3 } }),
      account('ninth', '2020-05-20', { series: { id: 'councils', number: 9 } }),
    )
    const { strokes } = drawn(councils, { lanes: 'series', labelsOf: () => ['Text'] })
    expect(only(strokes, 'words').map(({ text }) => text)).toEqual(['1–2', '4–8', 'Text'])
  })

  it('of what steps back is paler', () => {
    const items = itemsOf(account('a', '2021-03-04'), account('b', '2021-09-04', { participants: [{ entity: 'CN' }] }))
    const { strokes } = drawn(items, { range: year, concerned: 'CN', labelsOf: ({ key }) => [key] })
    const fills = Object.fromEntries(only(strokes, 'words').map(({ text, fill }) => [text, fill]))
    expect(fills).toEqual({ a: SOFT, b: 'var(--ink)' })
  })
})

describe('the lanes', () => {
  it('draw what is long before what is short, so that nothing is hidden', () => {
    const items = itemsOf(account('day', '2021-03-20'), account('year', '2021'), account('month', '2021-11'))
    const { strokes, marks } = drawn(items)
    expect(marks).toHaveLength(3)
    const starts = strokes.filter(({ kind }) => kind === 'fade')
    const [year, , month] = only(strokes, 'fade')
    expect(starts).toHaveLength(4)
    expect(year!.x).toBeLessThan(month!.x)
    expect(strokes.at(-1)).toMatchObject({ kind: 'rect', width: 10 })
  })

  it('are drawn as far as they are asked for', () => {
    const items = itemsOf(account('a', '2021-03-20'), account('b', '2021-03-20', { type: 'exercise' }))
    const picture = pictureOf(items, { range: year })
    const { laneHeight, line } = picture.layout
    const middles = (top: number) => {
      const { pen, strokes } = recordingPen()
      drawPicture(pen, picture, { top, height: laneHeight })
      return only(strokes(), 'rect').map(({ y, height }) => y + height / 2)
    }
    expect(middles(0)).toEqual([line])
    expect(middles(laneHeight)).toEqual([laneHeight + line])
  })
})
