import { useMemo } from 'react'
import type { Id } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import type { MapFile, StateShape } from '@/domain/shapes'
import { type GroundGathering, NUMBER, widthOf as widthOfNumbers } from '@/features/map/surface/contested'
import type { MapGeometry } from '@/features/map/surface/geometry'
import { groundOf } from './ground'
import { type CityName, type Obstacle, type PlacedLabel, placeLabels } from './labels'
import { isTiny } from '@/features/map/surface/small-states'
import { type Gathering, diameterShown } from '@/features/map/surface/places'
import { textMeasure } from './text-width'

/** Diameters in CSS pixels, as in the style sheet. */
export const SIZES = { contradiction: 16, dot: 12, capital: 7 } as const
/** Pixels for one unit of the plane from which cities are named: about twice the first view of a wide screen. */
const CITIES_FROM = 1

interface LabelsInput {
  file: MapFile
  geometry: MapGeometry
  scale: number
  /** Codes of the countries that have a standing. */
  named: readonly Id[]
  contradicted: readonly Id[]
  directory: Directory
  gatherings: readonly Gathering[]
  grounds: readonly GroundGathering[]
}

export interface CapitalPoint {
  id: Id
  name: string
  x: number
  y: number
}

/** The sign of contradiction stands above the middle of its country. */
function signOf({ x, y }: StateShape, scale: number): Obstacle {
  return { x, y: y + SIZES.contradiction / scale, radius: SIZES.contradiction / 2 }
}

type CapitalsInput = Pick<LabelsInput, 'directory' | 'gatherings' | 'scale'>

function capitalsOf(named: readonly StateShape[], { directory, gatherings, scale }: CapitalsInput): CapitalPoint[] {
  const capitals = named.flatMap(({ code }) => directory.places.get(directory.countries.get(code)?.capital ?? '') ?? [])
  const isCovered = ({ x, y }: CapitalPoint) =>
    gatherings.some(
      (mark) => Math.hypot(mark.busiest.x - x, mark.busiest.y - y) * scale < diameterShown(mark) / 2 + SIZES.capital,
    )
  return capitals.filter((capital) => !isCovered(capital))
}

/** The names for this zoom, and the capitals among them that need a mark because no meeting place is drawn there. */
export function useLabels(input: LabelsInput): { labels: PlacedLabel[]; capitals: CapitalPoint[] } {
  const { file, geometry, scale, named, contradicted, directory, gatherings, grounds } = input
  const groundAt = useMemo(() => groundOf(geometry, file.home), [geometry, file])
  const widthOf = useMemo(() => textMeasure(), [])
  // Of what changes with the day only this moves the names: the map's of two days are mostly the same.
  const [namedKey, contradictedKey] = [named.join(' '), contradicted.join(' ')]

  return useMemo(() => {
    const shapesOf = (key: string) => file.states.filter(({ code }) => key.split(' ').includes(code))
    const shapes = shapesOf(namedKey)
    const capitals = scale < CITIES_FROM ? [] : capitalsOf(shapes, { directory, gatherings, scale })
    const alone = scale < CITIES_FROM ? [] : gatherings.filter(({ places }) => places.length === 1)
    const cities: CityName[] = [
      ...capitals.map((capital) => ({ ...capital, radius: SIZES.capital / 2 })),
      ...alone.map((mark) => ({ ...mark.busiest, radius: diameterShown(mark) / 2 })),
    ]
    const labels = placeLabels({
      countries: shapes.map((shape) => ({ code: shape.code, name: directory.nameOf(shape.code), shape })),
      cities,
      obstacles: [
        ...gatherings.map((mark) => ({ ...mark.busiest, radius: diameterShown(mark) / 2 })),
        ...grounds.map((mark) => ({ x: mark.x, y: mark.y, radius: widthOfNumbers(mark) / 2, height: NUMBER.size })),
        ...file.states.filter((shape) => isTiny(shape, scale)).map(({ x, y }) => ({ x, y, radius: SIZES.dot / 2 })),
        ...shapesOf(contradictedKey).map((shape) => signOf(shape, scale)),
        ...capitals.map(({ x, y }) => ({ x, y, radius: SIZES.capital / 2 })),
      ],
      scale,
      groundAt,
      frame: file.home,
      widthOf,
    })
    const placed = new Set(labels.map(({ id }) => id))
    return { labels, capitals: capitals.filter(({ id }) => placed.has(id)) }
  }, [file, scale, namedKey, contradictedKey, directory, gatherings, grounds, groundAt, widthOf])
}
