/** Where the map's plane falls in the exported picture, and its lines and areas as path data. */
import type { LatLngTuple } from 'leaflet'
import { PICTURE_WIDTH, tenth } from '@/domain/export/svg'
import type { MapFile } from '@/domain/shapes'

export const PICTURE_HEIGHT = 900
/** Of the room there is the family takes this share, so that no coast touches the edge. */
const FILL = 0.97

/** The picture's frame upon the plane: where a point falls, in pixels with y downwards. */
export function frameOf({ home: [left, bottom, right, top] }: MapFile) {
  const scale = FILL * Math.min(PICTURE_WIDTH / (right - left), PICTURE_HEIGHT / (top - bottom))
  const [middleX, middleY] = [(left + right) / 2, (bottom + top) / 2]
  return {
    scale,
    x: (x: number) => tenth(PICTURE_WIDTH / 2 + (x - middleX) * scale),
    y: (y: number) => tenth(PICTURE_HEIGHT / 2 - (y - middleY) * scale),
  }
}

export type Frame = ReturnType<typeof frameOf>

function lineData(line: readonly LatLngTuple[], frame: Frame): string {
  return `M${line.map(([y, x]) => `${frame.x(x)} ${frame.y(y)}`).join('L')}`
}

/** What lies wholly outside the frame is left out; of what reaches in, the frame cuts off the rest. */
function isInFrame(line: readonly LatLngTuple[], frame: Frame): boolean {
  const [xs, ys] = [line.map(([, x]) => frame.x(x)), line.map(([y]) => frame.y(y))]
  return Math.max(...xs) >= 0 && Math.min(...xs) <= PICTURE_WIDTH && Math.max(...ys) >= 0 && Math.min(...ys) <= PICTURE_HEIGHT
}

/** Filled by the even-odd rule. */
export function areaData(polygons: readonly LatLngTuple[][][], frame: Frame): string {
  const near = polygons.filter(([outer = []]) => isInFrame(outer, frame))
  return near.flatMap((rings) => rings.map((ring) => `${lineData(ring, frame)}Z`)).join('')
}

export function linesData(lines: readonly LatLngTuple[][], frame: Frame): string {
  return lines
    .filter((line) => isInFrame(line, frame))
    .map((line) => lineData(line, frame))
    .join('')
}
