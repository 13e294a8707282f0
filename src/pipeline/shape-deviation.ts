/** How far the drawn lines stray from those of the source: what a zoom must not make visible. */
import type { Arc } from 'topojson-specification'
import { arcIndex } from './shape-arcs'

/** The share of the source's points that lie no farther from the drawn line. The rest are tips of fjords and islets. */
const SHARE = 0.99

function distanceTo([x = 0, y = 0]: number[], [ax = 0, ay = 0]: number[], [bx = 0, by = 0]: number[]): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}

/**
 * The distance, in units of the plane, that 99 of 100 points of the source's lines keep to the lines drawn in their place. `lines`
 * are indices of arcs; `step` is the grid's, to which drawn points are rounded.
 */
export function deviationOf(source: readonly Arc[], drawn: readonly Arc[], lines: Iterable<number>, step: number): number {
  const distances = [...new Set([...lines].map(arcIndex))].flatMap((index) => {
    const line = (drawn[index] ?? []).map((point) => point.map((value) => Math.round(value / step) * step))
    return (source[index] ?? []).map((point) =>
      line.slice(1).reduce((least, end, from) => Math.min(least, distanceTo(point, line[from] ?? end, end)), Infinity),
    )
  })
  const sorted = distances.toSorted((left, right) => left - right)
  return sorted[Math.floor(SHARE * sorted.length)] ?? 0
}
