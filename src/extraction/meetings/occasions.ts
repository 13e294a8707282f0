/** Who met on the sidelines of what: the one gives the other its day, its place and those who came. */
import { kindByOffices } from './kind-of'
import type { Memory } from './memory'
import type { Meetings } from './merge'
import type { Meeting } from './sighting'
import { isOccasion } from './read-sentence'
import type { Sighting } from './sighting'
import type { Trigger } from './triggers'
import { type Unit, wordOf } from './units'
import { whenFrom } from './when'

/** "Met on the sidelines of the summit in Samarkand": date and place of the one are those of the other. */
export function shareOccasion(units: readonly Unit[], triggers: readonly Trigger[], sightings: readonly Sighting[]): void {
  for (const [index, trigger] of triggers.entries()) {
    const isThere = index > 0 && ['at', 'during'].includes(wordOf(units, trigger.from - 1))
    if (!isOccasion(units, trigger) && !isThere) continue
    const start = units[trigger.from]?.start ?? 0
    const occasion = sightings.find(({ passage: [from] }) => from === start)
    const other = units[triggers[index === 0 ? 1 : index - 1]?.from ?? 0]?.start ?? -1
    for (const main of sightings) {
      if (!occasion || main === occasion || main.passage[0] !== other) continue
      if (main.type !== 'bilateral' && !isOccasion(units, trigger)) continue
      if (isOccasion(units, trigger)) main.asideOf = occasion
      if (occasion.type === undefined && main.offices.length > 0) occasion.type = kindByOffices(main.offices)
      main.beside = occasion.type
      main.place ??= occasion.place
      occasion.place ??= main.place
      main.when ??= occasion.when
      occasion.when ??= main.when
    }
  }
}

/** Occasions before what took place beside them, which needs to know them. */
export function occasionsFirst(sightings: readonly Sighting[]): readonly Sighting[] {
  if (sightings.every(({ asideOf }) => asideOf === undefined)) return sightings
  return [...sightings.filter(({ asideOf }) => asideOf === undefined), ...sightings.filter(({ asideOf }) => asideOf)]
}

/** "On the sidelines the presidents met", "on its margins": of the meeting told just before. */
export function asideOfLast(
  { type }: Sighting,
  units: readonly Unit[],
  { current }: Meetings,
  { sentence }: Memory,
): Meeting | undefined {
  if (type !== 'bilateral' || !current || sentence - current.last > 3 || current.last === sentence) return undefined
  const at = units.findIndex(({ word }) => /^(?:sidelines|margins|fringes)$/.test(word))
  if (at < 0) return undefined
  return wordOf(units, at + 1) !== 'of' ? current : undefined
}

/** What is known of the occasion: its place, its day if it has but one, and that those who met beside it were there. */
export function takeOccasion(sighting: Sighting, occasion: Meeting): void {
  if (sighting.type !== 'bilateral') return
  sighting.place ??= occasion.place
  const { when } = occasion
  if (when?.start.length === 10 && when.end === undefined) sighting.when ??= whenFrom(when.start)
  if (occasion.type === 'bilateral' || occasion.organisation !== 'SCO' || sighting.state === 'cancelled') return
  occasion.states = [...new Set([...occasion.states, ...sighting.states])]
}
