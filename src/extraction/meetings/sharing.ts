/** What events of one sentence have in common: who comes, the day, the place. */
import type { Sighting } from './sighting'
import { hasVerbBetween, type Unit } from './units'

/** "Went to Astana for the summit on May 8 and met three presidents": where one sentence tells both of one place, the day is that of the gathering. */
export function whenBeside({ type, place, state }: Sighting, all: readonly Sighting[]): Sighting['when'] {
  if (type !== 'bilateral' || state === 'cancelled') return undefined
  const gathering = all.find((other) => other.type !== 'bilateral' && !other.isVisit && other.when !== undefined)
  const isThere = place?.city === undefined ? gathering?.state === state : gathering?.place?.city === place.city
  return isThere ? gathering?.when : undefined
}

/** "Will take part in the council in Moscow and in the summit in Kazan": who goes to the one goes to the other. */
export function isJoined(units: readonly Unit[], from: number, to: number): boolean {
  return !hasVerbBetween(units, from, to) && units.slice(from, to).some(({ word }) => word === 'and' || word === ',')
}

export function shareStates(first: Sighting | undefined, sightings: readonly Sighting[], isDatedBefore: boolean): void {
  if (!first || first.type === 'bilateral') return
  for (const sighting of sightings) {
    if (sighting.type === 'bilateral') continue
    if (sighting.states.length === 0) sighting.states = first.states
    if (sighting.state === undefined || (first.isStateSure && !sighting.isStateSure)) sighting.state = first.state
    if (isDatedBefore && sighting.when === undefined && sighting.place === undefined) sighting.when = first.when
    sighting.place ??= first.place
  }
}
