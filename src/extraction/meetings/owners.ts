/** Whose an event is: the organisation's, or the state's that holds it in its own name. */
import { GATHERINGS } from './kind-of'
import type { Trigger } from './triggers'
import { type Unit, wordOf } from './units'
import type { Zone } from './zones'

const MARGINS = new Set('sideline sidelines margin margins fringe fringes framework'.split(' '))

/** The organisation whose event it is, by the phrase or the words around it. */
export function organisationOf(units: readonly Unit[], trigger: Trigger, left: Zone, right: Zone): string | undefined {
  if (trigger.organisation !== undefined) return trigger.organisation
  for (const zone of [right, left]) {
    for (let at = zone.from; at < Math.min(zone.to, zone.from + 12); at++) {
      if (zone === right && MARGINS.has(wordOf(units, at))) break
      const mention = units[at]?.mention
      if (mention?.kind === 'organisation') return mention.id === 'SHANGHAI-FIVE' ? 'SCO' : mention.id
    }
  }
  return undefined
}

/** Who meets the five of Central Asia: "the China-Central Asia summit" is one name. */
const PARTNERS: readonly (readonly [string, string])[] = [
  ['china', 'CN'],
  ['india', 'IN'],
  ['russia', 'RU'],
  ['japan', 'JP'],
  ['korea', 'KR'],
]

/** "Russia's economic forum". */
export function ownerOf(units: readonly Unit[], { from, at, noun, organisation }: Trigger): string | undefined {
  const unit = units[from]
  if (organisation === 'CENTRAL-ASIA') {
    for (const { words } of units.slice(from, at)) {
      const partner = PARTNERS.find(([name]) => words.includes(name))
      if (partner) return partner[1]
    }
  }
  return GATHERINGS.has(noun) && unit?.isPossessive && unit.mention?.kind === 'country' ? unit.mention.code : undefined
}
