/** Which country names fit on the map at a zoom, so that no two collide. */
import type { StateShape } from '@/domain/shapes'

export interface LabelRequest {
  code: string
  name: string
  shape: StateShape
}

export interface PlacedLabel {
  code: string
  name: string
  x: number
  y: number
}

const CHARACTER_WIDTH = 6.9
const LINE_HEIGHT = 15
/** A name may reach this much beyond its country's own width before it is left out. */
const OVERHANG = 1.5

/**
 * Places names largest country first; a later name that would touch an earlier one, or that is far wider than its own
 * country, waits for a closer zoom. `scale` is pixels for one unit of the plane.
 */
export function placeLabels(requests: readonly LabelRequest[], scale: number): PlacedLabel[] {
  const placed: { left: number; right: number; top: number; bottom: number }[] = []
  const labels: PlacedLabel[] = []
  for (const { code, name, shape } of requests.toSorted((left, right) => areaOf(right.shape) - areaOf(left.shape))) {
    const width = name.length * CHARACTER_WIDTH
    const [minX, minY, maxX, maxY] = shape.bounds
    if (width > (maxX - minX) * scale * OVERHANG || (maxY - minY) * scale < LINE_HEIGHT) continue
    const x = shape.x * scale
    const y = shape.y * scale
    const box = { left: x - width / 2 - 2, right: x + width / 2 + 2, top: y - LINE_HEIGHT / 2, bottom: y + LINE_HEIGHT / 2 }
    if (
      placed.some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)
    )
      continue
    placed.push(box)
    labels.push({ code, name, x: shape.x, y: shape.y })
  }
  return labels
}

function areaOf({ bounds: [left, bottom, right, top] }: StateShape): number {
  return (right - left) * (top - bottom)
}

/** So much of a shape is left to be hit beside the marks upon it; WCAG 2.2's target size alone would be 24 CSS pixels. */
const LEAST_SIDE = 32

function leastExtent({ bounds: [left, bottom, right, top] }: StateShape): number {
  return Math.min(right - left, top - bottom)
}

/** Whether the shape is too small to be hit as it stands, so that a marker must be its button. */
export function isTooSmall(shape: StateShape, scale: number): boolean {
  return leastExtent(shape) * scale < LEAST_SIDE
}

/** Whether the shape is too small to be seen, so that a dot must show its status. */
export function isTiny(shape: StateShape, scale: number): boolean {
  return leastExtent(shape) * scale < 9
}
