/** Whose ground a point of the plane lies on: what a name should stand on, and what it should keep off. */
import type { LatLngTuple } from 'leaflet'
import type { MapGeometry } from '@/features/map/surface/geometry'

/** A state's code, `land` for all other land, undefined for the sea. */
export type Ground = string | undefined
export type GroundAt = (x: number, y: number) => Ground

interface Piece {
  ground: string
  rings: LatLngTuple[][]
  left: number
  right: number
  bottom: number
  top: number
}

function pieceOf(ground: string, rings: LatLngTuple[][]): Piece {
  const outer = rings[0] ?? []
  const [ys, xs] = [outer.map(([y]) => y), outer.map(([, x]) => x)]
  return {
    ground,
    rings,
    left: Math.min(...xs),
    right: Math.max(...xs),
    bottom: Math.min(...ys),
    top: Math.max(...ys),
  }
}

/** By the number of edges to the point's right. */
function isWithin(ring: LatLngTuple[], x: number, y: number): boolean {
  let is = false
  let [lastY, lastX] = ring.at(-1) ?? [0, 0]
  for (const [nextY, nextX] of ring) {
    if (lastY > y !== nextY > y && x < lastX + ((y - lastY) / (nextY - lastY)) * (nextX - lastX)) is = !is
    lastY = nextY
    lastX = nextX
  }
  return is
}

/** Answers for any point; the pieces are measured once. */
export function groundOf({ states, contested, land }: Pick<MapGeometry, 'states' | 'contested' | 'land'>): GroundAt {
  const pieces = [
    ...[...states].flatMap(([code, polygons]) => polygons.map((rings) => pieceOf(code, rings))),
    ...[...contested.values(), land].flatMap((polygons) => polygons.map((rings) => pieceOf('land', rings))),
  ]
  return (x, y) =>
    pieces.find(
      ({ rings, left, right, bottom, top }) =>
        x >= left && x <= right && y >= bottom && y <= top && rings.reduce((is, ring) => is !== isWithin(ring, x, y), false),
    )?.ground
}
