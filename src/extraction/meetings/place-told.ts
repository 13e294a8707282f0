/** Places that are told by what was named before: "here", "there", "in the same city". */
import { type Unit, wordOf } from './units'
import type { Place } from './where'

/** What the text told before: of which place, which city it named, from where it reports. */
interface Told {
  readonly home: string | undefined
  readonly dateline: Place | undefined
  readonly blockPlace: Place | undefined
  readonly place: Place | undefined
  readonly city: Place | undefined
}

/** "Here", "there", "in the same city". */
export function placeTold(units: readonly Unit[], from: number, to: number, told: Told): Place | undefined {
  for (let at = from; at < to; at++) {
    const word = wordOf(units, at)
    if (word === 'capital' && wordOf(units, at - 1) === 'the' && wordOf(units, at + 1) !== 'of' && told.home !== undefined)
      return told.dateline
    if (word === 'here' && wordOf(units, at - 1) !== 'from')
      return told.blockPlace ?? told.dateline ?? cityBefore(units, at, told)
    if (
      word === 'there' &&
      !['is', 'are', 'was', 'were', 'will', 'has', 'have', 'would'].includes(wordOf(units, at + 1)) &&
      wordOf(units, at - 1) !== 'said'
    )
      return cityBefore(units, at, told) ?? told.place
    if (
      word === 'city' &&
      ['same', 'port', 'the', 'this', 'that'].includes(wordOf(units, at - 1)) &&
      wordOf(units, at + 1) !== 'of'
    )
      return told.place?.city === undefined ? (told.city ?? told.dateline) : told.place
  }
  return undefined
}

/** The last city before a word, in its sentence or in those before it. */
function cityBefore(units: readonly Unit[], at: number, { city }: Told): Place | undefined {
  for (let back = at - 1; back >= 0; back--) {
    const mention = units[back]?.mention
    if (mention?.kind === 'city') return { city: mention.name, country: mention.country }
  }
  return city
}
