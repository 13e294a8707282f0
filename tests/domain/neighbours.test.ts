import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Direction, type Stop, neighbourOf, stopAfterKey } from '@/domain/neighbours'
import { directoryOf } from '@/domain/directory'
import { meetingsIn } from '@/domain/meetings'
import { readMap } from '@tests/fixtures/map'
import { readAtlas } from '@tests/fixtures/atlas'

const directions: readonly Direction[] = ['left', 'right', 'up', 'down']
const directory = directoryOf(readAtlas())
const map = readMap()
const countries: readonly Stop[] = map.states
  .map(({ code, x, y }) => ({ id: code, name: directory.nameOf(code), x, y }))
  .toSorted((left, right) => left.name.localeCompare(right.name))
const placeIds = new Set(meetingsIn(readAtlas().meetings, 'all').flatMap(({ place }) => place ?? []))
const places: readonly Stop[] = [...directory.places.values()].filter(({ id }) => placeIds.has(id))

const points = fc.uniqueArray(fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) }), {
  minLength: 1,
  maxLength: 30,
  selector: ({ x, y }) => `${x} ${y}`,
})
const ahead = ({ x, y }: { x: number; y: number }, direction: Direction) => ({ left: -x, right: x, up: y, down: -y })[direction]

describe('the neighbour in a direction', () => {
  it('lies in the half plane ahead, is never the point itself, and is missing only at the edge', () => {
    fc.assert(
      fc.property(points, fc.constantFrom(...directions), (all, direction) => {
        const from = all[0]!
        const found = neighbourOf(all, from, direction)
        const isAtEdge = all.every((point) => ahead(point, direction) <= ahead(from, direction))
        expect(found === undefined).toBe(isAtEdge)
        expect(found === undefined || ahead(found, direction) > ahead(from, direction)).toBe(true)
      }),
    )
  })

  it('is the nearest of those straight ahead, and one farther aside only where nothing else lies ahead', () => {
    const all = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 30, y: 0 },
      { x: 2, y: 8 },
    ]
    expect(neighbourOf(all, all[0]!, 'right')).toBe(all[1])
    expect(neighbourOf(all, all[1]!, 'right')).toBe(all[2])
    expect(neighbourOf(all, all[0]!, 'up')).toBe(all[3])
    expect(neighbourOf(all, all[2]!, 'up')).toBe(all[3])
  })

  const named = new Map(countries.map((country) => [country.name, country]))

  it.each([
    ['Kazakhstan', 'right', 'Mongolia'],
    ['Kazakhstan', 'up', 'Russia'],
    ['India', 'down', 'Sri Lanka'],
    ['Iran', 'left', 'Kuwait'],
    ['Sri Lanka', 'left', 'Maldives'],
    ['Mongolia', 'down', 'China'],
    ['Russia', 'up', undefined],
  ] as const)('of %s to the %s is %s', (from, direction, to) => {
    expect(neighbourOf(countries, named.get(from)!, direction)?.name).toBe(to)
  })

  it.each([
    ['country', countries],
    ['meeting place', places],
    ['contested ground', map.contested],
  ])('leads by arrows alone from every %s to every other', (_, all) => {
    for (const start of all) {
      const reached = new Set<unknown>([start])
      const open: { x: number; y: number }[] = [start]
      for (let from = open.pop(); from; from = open.pop()) {
        for (const direction of directions) {
          const next = neighbourOf<{ x: number; y: number }>(all, from, direction)
          if (next && !reached.has(next)) {
            reached.add(next)
            open.push(next)
          }
        }
      }
      expect(reached.size).toBe(all.length)
    }
  })
})

describe('where a key leads', () => {
  const stop = (name: string) => countries.find((country) => country.name === name)!
  it.each([
    ['Kazakhstan', 'ArrowUp', 'Russia'],
    ['Kazakhstan', 'Home', 'Afghanistan'],
    ['Kazakhstan', 'End', 'Uzbekistan'],
    ['Kazakhstan', 'k', 'Kuwait'],
    ['Kyrgyzstan', 'K', 'Kazakhstan'],
    ['Kazakhstan', 'T', 'Tajikistan'],
    ['India', 'i', 'Iran'],
    ['Kazakhstan', 'z', undefined],
    ['Kazakhstan', '+', undefined],
    ['Kazakhstan', 'Tab', undefined],
    ['Russia', 'ArrowUp', undefined],
  ])('from %s by %s: %s', (from, key, to) => {
    expect(stopAfterKey(countries, stop(from), key)?.name).toBe(to)
  })

  it('a letter finds every name that begins with it, in turn', () => {
    const found: string[] = []
    for (let at = stop('Kazakhstan'); found.length < 3; at = stop(found.at(-1)!))
      found.push(stopAfterKey(countries, at, 'k')!.name)
    expect(found).toEqual(['Kuwait', 'Kyrgyzstan', 'Kazakhstan'])
  })
})
