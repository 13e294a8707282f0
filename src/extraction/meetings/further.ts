/** "Held talks with A on Tuesday and with B on Friday in Osh": each has a day and a place of its own. */
import { type Sighting, sightingOf } from './sighting'
import type { Trigger } from './triggers'
import { type Unit, wordOf } from './units'
import { bestWhen } from './when'
import { placeIn } from './where'
import { verbs } from './words'

/** The meetings of the one on the left of the first with those who are named behind its day or place. */
export function furtherPairs(
  units: readonly Unit[],
  trigger: Trigger,
  to: number,
  first: Sighting,
  [left, other]: readonly string[],
  capitals: ReadonlyMap<string, string>,
): Sighting[] {
  const found: Sighting[] = []
  if (left === undefined || other !== undefined) return found
  for (let at = trigger.after; at < to; at++) {
    if (wordOf(units, at) !== 'and' || !isPlaceOrDay(units[at - 1])) continue
    const whom = wordOf(units, at + 1) === 'with' ? at + 2 : at + 1
    const mention = units[whom]?.mention
    if (mention?.kind !== 'person' || mention.country === undefined || mention.country === left) continue
    if (verbs.has(wordOf(units, whom + 1))) continue
    const end = endOf(units, whom, to)
    const dates: number[] = []
    for (let next = whom; next < end; next++) if (units[next]?.date) dates.push(next)
    const when = bestWhen(units, dates, trigger, first.state)
    const place = placeIn(units, whom + 1, end, capitals)
    if (!when && !place) continue
    const further = sightingOf(first)
    further.when = when ?? first.when
    further.place = place ?? first.place
    further.states = [left, mention.country].toSorted()
    found.push(further)
  }
  return found
}

const isPlaceOrDay = (unit: Unit | undefined): boolean => unit?.date !== undefined || unit?.mention?.kind === 'city'

function endOf(units: readonly Unit[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (/^(?:and|,|;)$/.test(wordOf(units, at))) return at
  return to
}
