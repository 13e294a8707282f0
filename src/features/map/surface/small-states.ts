/** Which states are too small on the map, at `scale` pixels for one unit of the plane. */
import type { StateShape } from '@/domain/shapes'

/** So much of a shape is left to be hit beside the marks upon it; WCAG 2.2's target size alone would be 24 CSS pixels. */
const LEAST_SIDE = 32

/** A shape's narrower side, in units of the plane. */
export function leastExtent({ bounds: [left, bottom, right, top] }: StateShape): number {
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
