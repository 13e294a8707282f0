/**
 * What the bench draws: the published dataset, and 250 countries. The latter is made up in memory – every shape of the world
 * within reach of the map is a country with a status, and islands are countries of their own until there are 250 – and never
 * written anywhere.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CorePart, IsoDate, Status, StatusClaim } from '@/domain/contract'
import type { MapFile } from '@/domain/shapes'
import { addDays, dayNumber } from '@/domain/time'
import { readWrittenList, shapesFrom } from '@/pipeline/shapes'
import { type World, type WorldShape, areasWithinReach, projectedWorld, readWorld } from '@/pipeline/world-shapes'
import { dist } from './options'

export interface BenchData {
  core: CorePart
  map: MapFile
  /** A day on which one country changes, and one on which as many change as ever do. */
  oneChanges: IsoDate
  manyChange: IsoDate
}

const COUNTRIES = 250
/** As many as a drag has steps, so that each step meets a change. */
const DAYS_OF_CHANGE = 300
const CHANGES_A_DAY = 5
const turns: readonly Status[] = ['member', 'observer', 'dialogue-partner', 'sco-partner']

/** A data file of the built page. */
function published(name: string): unknown {
  return JSON.parse(readFileSync(join(dist, 'data', `${name}.json`), 'utf8'))
}

/** The dataset as it is published: 27 states. Belarus joins on the one day, on the other two categories become one. */
export function publishedData(): BenchData {
  return {
    core: published('core') as CorePart,
    map: published('map') as MapFile,
    oneChanges: '2024-07-04',
    manyChange: '2025-09-01',
  }
}

/** So many shapes of the world: those within reach, and the most detailed of their further pieces as shapes of their own. */
function worldInPieces(count: number): World {
  const world = readWorld()
  const areas = areasWithinReach(projectedWorld(world), world)
  const pointsOf = (rings: number[][]) =>
    rings.flat().reduce((sum, arc) => sum + (world.arcs[arc < 0 ? ~arc : arc]?.length ?? 0), 0)
  const shapes = world.objects.countries.geometries.flatMap(({ properties }) => {
    const polygons = areas.get(properties.a3)?.arcs.toSorted((left, right) => pointsOf(right) - pointsOf(left)) ?? []
    return polygons.length > 0 ? [{ properties, polygons }] : []
  })
  const pieces = shapes
    .flatMap(({ properties, polygons }) => polygons.slice(1).map((rings) => ({ properties, rings })))
    .toSorted((left, right) => pointsOf(right.rings) - pointsOf(left.rings))
    .slice(0, count - shapes.length)
  const taken = new Set(pieces.map(({ rings }) => rings))
  const geometries = [
    ...shapes.map(({ properties, polygons }): WorldShape => {
      return { type: 'MultiPolygon', arcs: polygons.filter((rings) => !taken.has(rings)), properties }
    }),
    ...pieces.map(({ properties, rings }, index): WorldShape => {
      return { type: 'Polygon', arcs: rings, properties: { a3: `#${index}`, name: `${properties.name}, part ${index + 1}` } }
    }),
  ]
  return { ...world, objects: { countries: { type: 'GeometryCollection', geometries } } } as World
}

/** Each shape with a code of two letters: its country's own if that is of the family, else one that is free. */
function codesOf(shapes: readonly WorldShape[], core: CorePart, states: Record<string, string[]>): Map<string, WorldShape> {
  const own = new Map(Object.entries(states).map(([code, [shape]]) => [shape, code]))
  const taken = new Set(core.countries.map((country) => country.code))
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
  const free = letters.flatMap((first) => letters.map((second) => first + second)).filter((code) => !taken.has(code))
  return new Map(shapes.map((shape, index) => [own.get(shape.properties.a3) ?? free[index] ?? '', shape]))
}

/** On each of the days the countries named take the next status in turn. */
function statusClaims(days: readonly { day: IsoDate; codes: readonly string[] }[]): StatusClaim[] {
  const steps = new Map<string, number>()
  return days.flatMap(({ day, codes }) =>
    codes.map((entity): StatusClaim => {
      const step = steps.get(entity) ?? 0
      steps.set(entity, step + 1)
      return {
        id: `bench.${entity}.${step}`,
        tier: 'reference',
        basis: 'stated',
        evidence: [{ source: 'bench' }],
        entity,
        status: turns[step % turns.length] ?? 'member',
        kind: 'event',
        stage: 'decided',
        when: { edtf: day, earliest: day, latest: day },
      }
    }),
  )
}

/** 250 countries that change in turn, five on each of 300 days, and on one day all at once; all else is as it is published. */
export function worldData(): BenchData {
  const { core } = publishedData()
  const list = readWrittenList()
  const contested = new Set(list.contested.filter(({ apart }) => apart).map(({ shape }) => shape))
  // Contested ground stays what it is, and the last piece is other land, of which a map has some.
  const world = worldInPieces(COUNTRIES + contested.size + 1)
  const pieces = world.objects.countries.geometries.filter(({ properties }) => !contested.has(properties.a3))
  const shapes = codesOf(pieces.slice(0, COUNTRIES), core, list.states)
  const codes = [...shapes.keys()]
  const states = Object.fromEntries([...shapes].map(([code, shape]) => [code, [shape.properties.a3]]))
  const apart = (dayNumber(core.lastDay) - dayNumber(core.firstDay)) / (DAYS_OF_CHANGE + 1)
  const dayAt = (turn: number) => addDays(core.firstDay, Math.round(turn * apart))
  const [oneChanges, manyChange] = [dayAt(100.5), dayAt(200.5)]
  const days = [
    { day: core.firstDay, codes },
    ...Array.from({ length: DAYS_OF_CHANGE }, (_, index) => {
      const first = (index * CHANGES_A_DAY) % codes.length
      return { day: dayAt(index + 1), codes: codes.slice(first, first + CHANGES_A_DAY) }
    }),
    { day: oneChanges, codes: codes.slice(0, 1) },
    { day: manyChange, codes },
  ]
  const known = new Map(core.countries.map((country) => [country.code, country]))
  const countries = [...shapes].map(
    ([code, { properties }]) => known.get(code) ?? { code, numeric: '000', name: properties.name, aliases: [] },
  )
  return {
    core: {
      ...core,
      countries: [...countries, ...core.countries.filter(({ code }) => !shapes.has(code))],
      sources: [...core.sources, { id: 'bench', tier: 'reference', title: 'Made up for the bench', language: 'en' }],
      statuses: statusClaims(days.toSorted((left, right) => dayNumber(left.day) - dayNumber(right.day))),
    },
    map: shapesFrom(world, { ...list, states, land: { [pieces.at(-1)?.properties.a3 ?? '']: 'the last piece' } }),
    oneChanges,
    manyChange,
  }
}
