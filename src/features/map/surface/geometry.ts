/** The map file's arcs as Leaflet positions. In `CRS.Simple` latitude is the plane's y and longitude its x. */
import type { LatLngBoundsLiteral, LatLngTuple } from 'leaflet'
import { feature } from 'topojson-client'
import type { GeometryCollection, MultiLineString, MultiPolygon, Topology } from 'topojson-specification'
import type { Box, MapFile } from '@/domain/shapes'

export interface MapGeometry {
  land: LatLngTuple[][][]
  states: ReadonlyMap<string, LatLngTuple[][][]>
  contested: ReadonlyMap<string, LatLngTuple[][][]>
  borders: LatLngTuple[][]
  contestedBorders: LatLngTuple[][]
  graticule: LatLngTuple[][]
}

/** A rectangle of the plane as Leaflet's bounds. */
export function boundsOf([left, bottom, right, top]: Box): LatLngBoundsLiteral {
  return [
    [bottom, left],
    [top, right],
  ]
}

function turned(line: number[][]): LatLngTuple[] {
  return line.map(([x = 0, y = 0]): LatLngTuple => [y, x])
}

/** Unpacks every geometry once; the result lives as long as the map file does. */
export function geometryOf(file: MapFile): MapGeometry {
  const topology = file.topology as unknown as Topology
  const areas = (object: unknown) =>
    new Map(
      feature(topology, object as GeometryCollection).features.map((shape) => [
        String(shape.id),
        shape.geometry.type === 'MultiPolygon' ? shape.geometry.coordinates.map((polygon) => polygon.map(turned)) : [],
      ]),
    )
  const lines = (object: unknown) => feature(topology, object as MultiLineString).geometry.coordinates.map(turned)
  const land = feature(topology, file.topology.objects.land as unknown as MultiPolygon)
  const { states, contested, borders, contestedBorders, graticule } = file.topology.objects
  return {
    land:
      'coordinates' in land.geometry ? (land.geometry.coordinates as number[][][][]).map((polygon) => polygon.map(turned)) : [],
    states: areas(states),
    contested: areas(contested),
    borders: lines(borders),
    contestedBorders: lines(contestedBorders),
    graticule: lines(graticule),
  }
}
