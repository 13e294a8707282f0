/** How far the map may be zoomed in: as far as its simplified shapes are honest. */

/** Zooms are multiples of this. */
export const ZOOM_STEP = 0.25
/**
 * In CSS pixels: where the simplified lines stray so far from the source's, zooming ends. A line is drawn 1 pixel wide and seen as
 * right within about its own width to each side; what strays farther is seen as a wrong bend of a coast or a border.
 */
const LARGEST_DEVIATION = 2.5

/** The closest zoom at which the shapes are still honest; in `CRS.Simple` a unit of the plane has 2 ** zoom pixels. */
export function closestZoom(deviation: number): number {
  return Math.floor(Math.log2(LARGEST_DEVIATION / deviation) / ZOOM_STEP) * ZOOM_STEP
}
