/** Where several states met on which days: two who met on one of them, and no word says where, met there. */
import { addDays } from '@/extraction/dates/calendar'
import type { Meeting } from './sighting'
import type { When } from './when'
import type { Place } from './where'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const LONGEST = 5

export class Gatherings {
  /** Null where two gatherings of a day were in different cities. */
  private readonly days = new Map<string, Place | null>()

  constructor(meetings: readonly Meeting[]) {
    for (const { type, when, place, state } of meetings) {
      if (type === undefined || type === 'bilateral' || type === 'exercise' || state === 'cancelled') continue
      if (when && place?.city !== undefined && DAY.test(when.start)) this.note(when, place)
    }
  }

  private note({ start, end = start }: When, place: Place): void {
    for (let [day, count] = [start, 0]; day <= end && count < LONGEST; day = addDays(day, 1), count++) {
      const known = this.days.get(day)
      this.days.set(day, known === undefined || known?.city === place.city ? place : null)
    }
  }

  /** Where a gathering was on the day. */
  on({ start }: When): Place | undefined {
    return this.days.get(start) ?? undefined
  }

  /** Where one opened a day after, or ended a day before. */
  beside({ start }: When): Place | undefined {
    return DAY.test(start) ? (this.days.get(addDays(start, 1)) ?? this.days.get(addDays(start, -1)) ?? undefined) : undefined
  }
}
