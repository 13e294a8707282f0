/** Meeting places with the number of meetings there. */
import type { Id } from '@/domain/contract'
import type { Directory } from '@/domain/directory'

export interface MeetingPlace {
  id: Id
  name: string
  x: number
  y: number
  count: number
  /** Whether none but the reader's own documents tell of meetings there. */
  isOfMine?: boolean
}

/** The places with their numbers of meetings, the one with most first. One that is not in the dataset is nowhere on the map. */
export function placesOf(counts: ReadonlyMap<Id, number>, directory: Directory): MeetingPlace[] {
  return [...counts]
    .flatMap(([id, count]): MeetingPlace[] => {
      const place = directory.places.get(id)
      return place ? [{ id, name: place.name, x: place.x, y: place.y, count }] : []
    })
    .toSorted((left, right) => right.count - left.count)
}

/** No mark covers more of the map than this, in CSS pixels: that of a hundred meetings. */
const LARGEST = 40

/** Diameter in CSS pixels: the area grows with the number of meetings. */
export function diameterOf(count: number): number {
  return Math.min(LARGEST, Math.round(8 + 3.2 * Math.sqrt(count)))
}

/** Places that would cover each other at a zoom, in one mark that stands at the busiest of them. */
export interface Gathering {
  places: readonly MeetingPlace[]
  busiest: MeetingPlace
  /** Of all the meetings at all its places. */
  count: number
}

/** WCAG 2.2's least target size: marks whose middles are closer than this would cover each other's. */
const LEAST_DISTANCE = 24

/** Gathers places, the busiest first, so that no two marks cover each other. `scale` is pixels for one unit of the plane. */
export function gatherPlaces(places: readonly MeetingPlace[], scale: number): Gathering[] {
  const gatherings: { places: MeetingPlace[]; busiest: MeetingPlace; count: number }[] = []
  for (const place of places) {
    const near = gatherings.find(({ busiest }) => Math.hypot(busiest.x - place.x, busiest.y - place.y) * scale < LEAST_DISTANCE)
    if (near) {
      near.places.push(place)
      near.count += place.count
    } else gatherings.push({ places: [place], busiest: place, count: place.count })
  }
  return gatherings
}

/** Diameter of a mark in CSS pixels; one that bears a number needs room for it. */
export function diameterShown({ places, count }: Gathering): number {
  return Math.max(places.length > 1 ? 20 : 0, diameterOf(count))
}
