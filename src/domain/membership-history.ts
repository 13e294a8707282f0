/** How many states stood where, over the whole time. */
import type { Id, IsoDate, Status, StatusClaim } from './contract'
import { type Standing, isCountryCode, standingsOn } from './status'
import { type TierChoice, shownClaims } from './tiers'
import { addDays } from './time'

/** From this day on, until the next stretch begins, the states of the family stand alike and are known alike. */
export interface Stretch {
  day: IsoDate
  /** The family's states by code. Guests and organisations are counted apart, and are not among them. */
  standings: ReadonlyMap<Id, Standing>
  /** Who has another status than the day before: a stretch with such is a step. Empty where nothing but how it is known changes. */
  changed: Id[]
}

function familyOn(claims: readonly StatusClaim[], day: IsoDate, tier: TierChoice): Map<Id, Standing> {
  const all = [...standingsOn(claims, day, tier)]
  return new Map(all.filter(([entity, { status }]) => status !== 'guest' && isCountryCode(entity)))
}

/** Everything of the standings that a stretch keeps. That a day of change is inferred concerns this day alone. */
function keyOf(standings: ReadonlyMap<Id, Standing>): string {
  return [...standings]
    .map(([code, { status, mark }]) => `${code} ${status} ${mark === 'carried'}`)
    .toSorted()
    .join()
}

/** The whole time in stretches, from the first day on which any state stands anywhere, in the order of time. */
export function stretchesOf(statuses: readonly StatusClaim[], tier: TierChoice): Stretch[] {
  const turns = shownClaims(statuses, tier).flatMap(({ when }) => [when.earliest, when.latest, addDays(when.latest, 1)])
  const stretches: Stretch[] = []
  let before: ReadonlyMap<Id, Standing> = new Map()
  for (const day of [...new Set(turns)].toSorted()) {
    const standings = familyOn(statuses, day, tier)
    if (keyOf(standings) === keyOf(before)) continue
    const everyone = new Set([...before.keys(), ...standings.keys()])
    const changed = [...everyone].filter((code) => before.get(code)?.status !== standings.get(code)?.status)
    stretches.push({ day, standings, changed })
    before = standings
  }
  return stretches
}

/** Of the stretches those that reach into the days from `from` to `to`, both inclusive. */
export function stretchesWithin(stretches: readonly Stretch[], from: IsoDate, to: IsoDate): Stretch[] {
  return stretches.filter(({ day }, index) => {
    const next = stretches[index + 1]
    return day <= to && (next === undefined || next.day > from)
  })
}

/** The states of a status in a stretch, by code. */
export function statesOf({ standings }: Pick<Stretch, 'standings'>, status: Status): Id[] {
  return [...standings].flatMap(([code, standing]) => (standing.status === status ? [code] : []))
}
