import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directoryOf } from '@/domain/directory'
import { meetingsIn } from '@/domain/meetings'
import { meetingItems } from '@/domain/timeline'
import { timelineIndexOf } from '@/domain/timeline-index'
import { meetingsByPlace, selectionOf } from '@/domain/timeline-selection'
import { defaultView } from '@/domain/view-state'
import { geometryOf } from '@/features/map/surface/geometry'
import { type GroundAt, groundOf } from '@/features/map/names/ground'
import {
  type CityName,
  type CountryName,
  type LabelRequest,
  type Obstacle,
  type PlacedLabel,
  placeLabels,
} from '@/features/map/names/labels'
import { type LabelKind, PADDING } from '@/features/map/names/label-spots'
import { diameterShown, gatherPlaces, placesOf } from '@/features/map/surface/places'
import { isTiny, isTooSmall } from '@/features/map/surface/small-states'
import { readAtlas } from '@tests/fixtures/atlas'
import { readMap } from '@tests/fixtures/map'

const HEIGHT: Readonly<Record<LabelKind, number>> = { country: 14, small: 12, city: 12 }
const widthOf = (text: string, kind: LabelKind) => text.length * (kind === 'country' ? 7.5 : 6.8)

function square(code: string, x: number, y: number, size: number, name = code): CountryName {
  const half = size / 2
  return { code, name, shape: { code, x, y, bounds: [x - half, y - half, x + half, y + half] } }
}

/** The ground of square countries, one over the other; all else is sea. */
function groundOfSquares(countries: readonly CountryName[]): GroundAt {
  return (x, y) =>
    countries.find(({ shape: { bounds } }) => x > bounds[0] && y > bounds[1] && x < bounds[2] && y < bounds[3])?.code
}

const everywhere = [-1e6, -1e6, 1e6, 1e6] as [number, number, number, number]

function place(countries: readonly CountryName[], more: Partial<LabelRequest> = {}): PlacedLabel[] {
  const usual = {
    countries,
    cities: [],
    obstacles: [],
    scale: 1,
    groundAt: groundOfSquares(countries),
    frame: everywhere,
    widthOf,
  }
  return placeLabels({ ...usual, ...more })
}

interface Box {
  left: number
  right: number
  bottom: number
  top: number
}

/** What the letters cover, in pixels. */
function boxOf({ kind, lines, x, y, anchor }: PlacedLabel, scale: number): Box {
  const width = Math.max(...lines.map((line) => widthOf(line, kind)))
  const left = x * scale - { start: 0, middle: width / 2, end: width }[anchor]
  const half = (lines.length * HEIGHT[kind]) / 2
  return { left, right: left + width, bottom: y * scale - half, top: y * scale + half }
}

function boxesOfMarks(marks: readonly Obstacle[], scale: number): Box[] {
  return marks.map(({ x, y, radius }) => ({
    left: x * scale - radius,
    right: x * scale + radius,
    bottom: y * scale - radius,
    top: y * scale + radius,
  }))
}

function pairsThatTouch(boxes: readonly Box[], others: readonly Box[]): [Box, Box][] {
  const slack = 1e-6
  return boxes.flatMap((one, index) =>
    [...others, ...boxes.slice(index + 1)].flatMap((other): [Box, Box][] =>
      one.left < other.right - slack &&
      other.left < one.right - slack &&
      one.bottom < other.top - slack &&
      other.bottom < one.top - slack
        ? [[one, other]]
        : [],
    ),
  )
}

describe('the names on the map', () => {
  const coordinate = fc.integer({ min: -400, max: 400 })
  const name = fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,9}){0,2}$/)
  const country = fc
    .tuple(coordinate, coordinate, fc.integer({ min: 1, max: 500 }), name)
    .map(([x, y, size, own]) => square(own, x, y, size))
  const city = fc.record<CityName>({
    id: name.map((own) => `city ${own}`),
    name,
    x: coordinate,
    y: coordinate,
    radius: fc.integer({ min: 2, max: 20 }),
  })
  const obstacle = fc.record<Obstacle>({ x: coordinate, y: coordinate, radius: fc.integer({ min: 2, max: 20 }) })

  it('never touch each other or a mark, and stand at most once each', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(country, { maxLength: 25, selector: ({ code }) => code }),
        fc.uniqueArray(city, { maxLength: 10, selector: ({ id }) => id }),
        fc.array(obstacle, { maxLength: 10 }),
        fc.double({ min: 0.1, max: 8, noNaN: true }),
        (countries, cities, obstacles, scale) => {
          const labels = place(countries, { cities, obstacles, scale })
          const boxes = labels.map((label) => boxOf(label, scale))
          expect(pairsThatTouch(boxes, boxesOfMarks(obstacles, scale))).toEqual([])
          expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('stand where the shapes say, on their own ground', () => {
    expect(place([square('China', 3, 4, 200)], { scale: 2 })).toEqual([
      { id: 'China', kind: 'country', lines: ['China'], x: 3, y: 4, anchor: 'middle', grounds: new Set(['China']) },
    ])
  })

  it('give way to a mark on their own ground, and wait where there is no room', () => {
    const china = [square('China', 0, 0, 200)]
    const [moved] = place(china, { obstacles: [{ x: 0, y: 0, radius: 8 }] })
    expect(moved).toMatchObject({ kind: 'country', grounds: new Set(['China']) })
    expect(moved).not.toMatchObject({ x: 0, y: 0 })
    expect(place(china, { obstacles: [{ x: 0, y: 0, radius: 120 }] })).toEqual([])
  })

  it('of small states stand beside them, on the sea rather than on a neighbour', () => {
    const [right] = place([square('Bahrain', 0, 0, 4)])
    expect(right).toMatchObject({ kind: 'small', anchor: 'start', grounds: new Set([undefined]) })
    expect(right!.x).toBeGreaterThan(4)
    const neighbour = square('Iran', 108, 0, 200)
    const aside = place([square('Bahrain', 0, 0, 4), neighbour]).find(({ id }) => id === 'Bahrain')
    expect(aside).toMatchObject({ anchor: 'end', grounds: new Set([undefined]) })
  })

  it('of a small state stand nearer to it than to another', () => {
    const pair = [square('Bahrain', 0, 0, 2), square('Qatar', 8, -8, 2)]
    const [wall, floor] = [square('Left', -110, 0, 200), square('Above', 0, 120, 200)]
    for (const label of place([...pair, wall, floor]).filter(({ kind }) => kind === 'small')) {
      const own = pair.find(({ code }) => code === label.id)!
      const other = pair.find(({ code }) => code !== label.id)!
      const box = boxOf(label, 1)
      const awayFrom = ({ shape: { x, y } }: CountryName) =>
        Math.hypot(Math.max(0, box.left - x, x - box.right), Math.max(0, box.bottom - y, y - box.top))
      // The room before and after a line counts as the name's.
      expect(awayFrom(own)).toBeLessThanOrEqual(awayFrom(other) + PADDING)
    }
  })

  it('on the ground of a neighbour in the family are led to by a line from their own', () => {
    const inland = place([square('Kyrgyzstan', 0, 0, 10), square('China', 0, 0, 400)]).find(({ id }) => id === 'Kyrgyzstan')
    expect(inland?.kind).toBe('small')
    expect(inland?.leader?.[0]).toEqual({ x: 0, y: 0 })
    expect(place([square('Maldives', 0, 0, 10)])[0]).not.toHaveProperty('leader')
  })

  it('break into two lines where one is too wide', () => {
    expect(place([square('Saudi Arabia', 0, 0, 70)])).toMatchObject([{ kind: 'country', lines: ['Saudi', 'Arabia'] }])
  })

  it('of which one finds no room where it comes late get it by coming first', () => {
    // Each has room alone only where the larger one would also fit.
    const countries = [square('Large', 0, 0, 60), square('Tiny', 0, 0, 2)]
    const obstacles = [40, -40].flatMap((x) => [-30, -18, -6, 6, 18, 30].map((y) => ({ x, y, radius: 6 })))
    expect(
      place(countries, { obstacles })
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['Large', 'Tiny'])
  })

  it('of cities come after those of countries', () => {
    const city = { id: 'town', name: 'Town', x: 0, y: 0, radius: 4 }
    const labels = place([square('China', 0, 0, 60)], { cities: [city], obstacles: [{ x: 0, y: 0, radius: 4 }] })
    expect(labels.map(({ id }) => id)).toEqual(['China', 'town'])
  })
})

describe('the names on the real map', () => {
  const map = readMap()
  const atlas = readAtlas()
  const directory = directoryOf(atlas)
  const { nameOf } = directory
  const index = timelineIndexOf(meetingItems(meetingsIn(atlas.meetings, 'all')), { from: 0, to: 1 }, directory)
  const places = placesOf(meetingsByPlace(selectionOf(index, defaultView)), directory)
  const groundAt = groundOf(geometryOf(map), map.home)
  const countries = map.states.map((shape) => ({ code: shape.code, name: nameOf(shape.code), shape }))
  const at = (scale: number) =>
    placeLabels({
      countries,
      cities: [],
      obstacles: [
        ...gatherPlaces(places, scale).map((mark) => ({ ...mark.busiest, radius: diameterShown(mark) / 2 })),
        ...map.contested.map(({ x, y }) => ({ x, y, radius: 8 })),
        ...map.states.filter((shape) => isTiny(shape, scale)).map(({ x, y }) => ({ x, y, radius: 6 })),
      ],
      scale,
      groundAt,
      frame: map.home,
      widthOf,
    })

  it('has the small states at the first view of a wide page', () => {
    const ids = new Set(at(0.5).map(({ id }) => id))
    expect(['BH', 'MV', 'QA', 'KW', 'AM'].filter((code) => !ids.has(code))).toEqual([])
  })

  it('has nearly all at once, and all from closer', () => {
    expect(at(0.5).length).toBeGreaterThan(22)
    expect(at(1).length).toBeGreaterThan(24)
    for (const scale of [2, 4, 5.5]) expect(at(scale)).toHaveLength(28)
  })

  it('names large states on their own ground', () => {
    for (const scale of [0.5, 1, 4]) {
      for (const code of ['RU', 'CN', 'IN', 'KZ', 'MN']) {
        expect(at(scale).find(({ id }) => id === code)?.grounds).toEqual(new Set([code]))
      }
    }
  })

  it('knows whose ground a point lies on', () => {
    const { x, y } = map.states.find(({ code }) => code === 'KZ')!
    expect(groundAt(x, y)).toBe('KZ')
    expect(groundAt(map.home[0] - 500, y)).toBeUndefined()
  })
})

describe('a shape that is too small to be hit', () => {
  // Never below WCAG 2.2's target size of 24 CSS pixels.
  it.each([
    [24, 0.99, true],
    [40, 1, false],
    [24, 2, false],
    [48, 0.25, true],
  ])('%d units at %d pixels each: %s', (size, scale, is) => {
    expect(isTooSmall(square('XX', 0, 0, size).shape, scale)).toBe(is)
  })

  it('is judged by its narrower side', () => {
    expect(isTooSmall({ code: 'XX', x: 0, y: 0, bounds: [0, 0, 400, 10] }, 1)).toBe(true)
  })
})
