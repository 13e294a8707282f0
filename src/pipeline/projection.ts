/** The map's projection: the only place that knows how longitude and latitude become a point of the plane. */
import { geoAzimuthalEqualArea } from 'd3-geo'
import { CENTRE, RADIUS } from '@/domain/shapes'

const plane = geoAzimuthalEqualArea().rotate([-CENTRE.lon, -CENTRE.lat]).scale(RADIUS).translate([0, 0]).reflectY(true)

/** Rounds to hundredths; `+ 0` turns -0 into 0, so that equal points have equal JSON and compare as equal. */
export function roundUnits(value: number): number {
  return Math.round(value * 100) / 100 + 0
}

/** The point of the plane for a place, unrounded. Lambert azimuthal equal-area: every area is true, the centre is (0, 0). */
export function project(lon: number, lat: number): [x: number, y: number] {
  const point = plane([lon, lat])
  if (!point) throw new Error(`No point of the plane for longitude ${lon}, latitude ${lat}`)
  return point
}

/** The point of the plane for a place, to 100 m: x to the right, y upwards, in units of 10 km. */
export function projectPoint(lon: number, lat: number): { x: number; y: number } {
  const [x, y] = project(lon, lat)
  return { x: roundUnits(x), y: roundUnits(y) }
}
