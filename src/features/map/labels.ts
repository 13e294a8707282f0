/** Which country names fit on the map at a zoom, so that no two collide and, where there is room, no mark covers one. */
import type { StateShape } from '@/domain/shapes'

export interface LabelRequest {
  code: string
  name: string
  shape: StateShape
}

/** A round mark upon the map: its middle in the plane, its radius in pixels. */
export interface Obstacle {
  x: number
  y: number
  radius: number
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
/** How far, in pixels, a name may give way to the marks; the nearest first. */
const SHIFTS = [
  [0, 0],
  [0, -9],
  [0, 9],
  [-14, 0],
  [14, 0],
  [0, -16],
  [0, 16],
] as const

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight }
}

function overlapOf(box: Box, others: readonly Box[]): number {
  return others.reduce((sum, other) => {
    const width = Math.min(box.right, other.right) - Math.max(box.left, other.left)
    const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top)
    return sum + Math.max(0, width) * Math.max(0, height)
  }, 0)
}

function isClear(box: Box, others: readonly Box[]): boolean {
  return overlapOf(box, others) === 0
}

/**
 * Places names largest country first; a later name that would touch an earlier one, or that is far wider than its own
 * country, waits for a closer zoom. A name gives way a little to the obstacles, to where they cover least of it.
 * `scale` is pixels for one unit of the plane.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  scale: number,
  obstacles: readonly Obstacle[] = [],
): PlacedLabel[] {
  const placed: Box[] = []
  const marks = obstacles.map(({ x, y, radius }) => boxAround(x * scale, y * scale, radius, radius))
  const labels: PlacedLabel[] = []
  for (const { code, name, shape } of requests.toSorted((left, right) => areaOf(right.shape) - areaOf(left.shape))) {
    const width = name.length * CHARACTER_WIDTH
    const [minX, minY, maxX, maxY] = shape.bounds
    if (width > (maxX - minX) * scale * OVERHANG || (maxY - minY) * scale < LINE_HEIGHT) continue
    const [home, ...asides] = SHIFTS.map(([right, up]) => {
      const at = { x: shape.x + right / scale, y: shape.y + up / scale }
      return { at, box: boxAround(at.x * scale, at.y * scale, width / 2 + 2, LINE_HEIGHT / 2) }
    })
    if (!home || !isClear(home.box, placed)) continue
    const [spot = home] = [home, ...asides.filter(({ box }) => isClear(box, placed))].toSorted(
      (left, right) => overlapOf(left.box, marks) - overlapOf(right.box, marks),
    )
    placed.push(spot.box)
    labels.push({ code, name, ...spot.at })
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
