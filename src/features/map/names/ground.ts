/** Whose ground a point of the plane lies on: what a name should stand on, and what it should keep off. */
import type { LatLngTuple } from 'leaflet'
import type { Box } from '@/domain/shapes'
import type { MapGeometry } from '@/features/map/surface/geometry'

/** A state's code, `land` for all other land, undefined for the sea. */
export type Ground = string | undefined
export type GroundAt = (x: number, y: number) => Ground

/** For each row of cells the places where the rings cross its middle, in cells. */
function crossingsOf(rings: readonly LatLngTuple[][], left: number, bottom: number, height: number): number[][] {
  const rows: number[][] = Array.from({ length: height }, () => [])
  for (const ring of rings) {
    let [lastY, lastX] = ring.at(-1) ?? [0, 0]
    for (const [nextY, nextX] of ring) {
      const [low, high] = lastY < nextY ? [lastY, nextY] : [nextY, lastY]
      const first = Math.max(0, Math.ceil(low - bottom - 0.5))
      const end = Math.min(height, Math.ceil(high - bottom - 0.5))
      for (let row = first; row < end; row += 1) {
        const along = (row + 0.5 + bottom - lastY) / (nextY - lastY)
        rows[row]?.push(lastX + along * (nextX - lastX) - left)
      }
      lastY = nextY
      lastX = nextX
    }
  }
  return rows
}

/** In units of the plane: so far beyond the family names may stand. */
const REACH = 100

/**
 * Paints the areas once upon a grid, one unit of the plane a cell, and answers from it for any point of the box of the family and
 * what lies round it: names are tried in thousands of spots. Beyond, all counts as sea.
 */
export function groundOf({ states, contested, land }: Pick<MapGeometry, 'states' | 'contested' | 'land'>, family: Box): GroundAt {
  const [left, bottom] = [Math.floor(family[0]) - REACH, Math.floor(family[1]) - REACH]
  const [width, height] = [Math.ceil(family[2]) + REACH - left, Math.ceil(family[3]) + REACH - bottom]
  const grid = new Uint8Array(width * height)
  const names: Ground[] = [undefined]

  function paint(ground: string, polygons: readonly LatLngTuple[][][]) {
    const number = names.push(ground) - 1
    for (const rings of polygons) {
      for (const [row, crossings] of crossingsOf(rings, left, bottom, height).entries()) {
        crossings.sort((one, other) => one - other)
        for (let index = 0; index + 1 < crossings.length; index += 2) {
          const [from = 0, to = 0] = crossings.slice(index, index + 2)
          grid.fill(number, row * width + clamp(Math.round(from), width), row * width + clamp(Math.round(to), width))
        }
      }
    }
  }

  paint('land', [...land, ...[...contested.values()].flat()])
  for (const [code, polygons] of states) paint(code, polygons)
  return (x, y) => {
    const [column, row] = [Math.floor(x - left), Math.floor(y - bottom)]
    return column < 0 || column >= width || row < 0 || row >= height ? undefined : names[grid[row * width + column] ?? 0]
  }
}

function clamp(cell: number, width: number): number {
  return Math.min(width, Math.max(0, cell))
}
