import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FeatureCollection, MultiPolygon, Point, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { atlas as atlasSchema } from '@/domain/contract'
import { meetingsIn } from '@/domain/meetings'
import { isCountryCode, standingsOn } from '@/domain/status'
import { messages } from '@/i18n/messages'
import { policy } from '@/pipeline/offer/geojson'

const folder = fileURLToPath(new URL('../../../public/data', import.meta.url))
const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))
const atlas = atlasSchema.parse(read('atlas.json'))
const states = read('states.geojson') as FeatureCollection<MultiPolygon | Point>
const meetings = read('meetings.geojson') as FeatureCollection<Point> & { without_place: number }

/** Twice the area, positive if the ring runs counterclockwise. */
function turn(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [lastX = 0, lastY = 0] = ring[index]!
    return sum + lastX * y - x * lastY
  }, 0)
}

describe('the states as a geographic file', () => {
  it('stand as they do on the latest day for which a source speaks', () => {
    const standings = standingsOn(atlas.statuses, atlas.lastDay, 'all')
    const expected = [...standings]
      .filter(([entity]) => isCountryCode(entity))
      .map(([entity, { status }]) => `${entity} ${status}`)
    const found = states.features.filter(({ properties }) => properties?.['kind'] === 'state')
    expect(found.map(({ id, properties }) => `${id} ${properties?.['status']}`).toSorted()).toEqual(expected.toSorted())
    expect(states).toMatchObject({ date: atlas.lastDay, shapes: { licence: 'BSD-3-Clause' } })
    const sourced = found.filter(({ properties }) => properties?.['sources'].length > 0)
    expect(sourced).toHaveLength(found.length)
  })

  it('carry the policy on boundaries that the page shows, and no reference system', () => {
    expect(states).toMatchObject({ boundary_policy: messages.map.policy })
    expect(policy).toBe(messages.map.policy)
    expect(states).not.toHaveProperty('crs')
  })

  it('have closed rings in degrees, the outer counterclockwise and holes clockwise', () => {
    for (const { geometry } of states.features) {
      const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : []
      for (const polygon of polygons) {
        for (const [index, ring] of polygon.entries()) {
          expect(ring.length).toBeGreaterThanOrEqual(4)
          expect(ring.at(-1)).toEqual(ring[0])
          expect(Math.sign(turn(ring))).toBe(index === 0 ? 1 : -1)
          expect(ring.every(([lon = 999, lat = 999]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90)).toBe(true)
        }
      }
    }
  })
})

describe('the meetings as a geographic file', () => {
  it('are points where the meetings took place, all but those without a place', () => {
    const all = meetingsIn(atlas.meetings, 'all')
    const placed = all.filter(({ place }) => place !== undefined)
    expect(meetings.without_place).toBe(all.length - placed.length)
    expect(meetings.features.map(({ id }) => String(id)).toSorted()).toEqual(placed.map(({ about }) => about).toSorted())
    const at = new Map(atlas.places.map(({ id, lon, lat }) => [id, [lon, lat]]))
    for (const { properties, geometry } of meetings.features) {
      expect(geometry.coordinates).toEqual(at.get(properties?.['place']))
      expect(properties?.['sources'].length).toBeGreaterThan(0)
    }
  })

  it('say of an inexact date all the days that it may mean', () => {
    const inexact = meetings.features.filter(({ properties }) => properties?.['earliest'] !== properties?.['latest'])
    expect(inexact.length).toBeGreaterThan(0)
    for (const { properties } of inexact) expect(properties?.['earliest'] < properties?.['latest']).toBe(true)
  })
})
