/** Meeting places with the number of meetings there. */
import type { Id } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import type { Meeting } from '@/domain/meetings'
import { groupedBy } from '@/domain/order'

export interface MeetingPlace {
  id: Id
  name: string
  x: number
  y: number
  count: number
}

/** The places of the meetings given, the one with most meetings first. A meeting without a place is nowhere on the map. */
export function placesOf(meetings: readonly Meeting[], directory: Directory): MeetingPlace[] {
  return [...groupedBy(meetings, (meeting) => meeting.place)]
    .flatMap(([id, own]): MeetingPlace[] => {
      const place = id === undefined ? undefined : directory.places.get(id)
      return place ? [{ id: place.id, name: place.name, x: place.x, y: place.y, count: own.length }] : []
    })
    .toSorted((left, right) => right.count - left.count)
}

/** Diameter in CSS pixels: the area grows with the number of meetings. */
export function diameterOf(count: number): number {
  return Math.round(8 + 3.2 * Math.sqrt(count))
}
