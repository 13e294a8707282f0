/** Whom the host of a gathering receives: "Tashkent received the justice ministers", "Kazakhstan convenes the premiers", "played host to the leaders". */
import { type Unit, wordOf } from './units'
import { eventNouns, verbs } from './words'

const HOSTING = /^(?:host|receiv|welcom|greet|feted|conven|gather|brought|bring)/
/** Those who come as a body. */
const BODIES =
  /\b(?:ministers|leaders|presidents|premiers|heads|advis[eo]rs|secretaries|nsas|chiefs|coordinators|justices|prosecutors|speakers|chairmen|envoys)\b/
const LONGEST = 14
const ENDS = new Set('in on at for from during after before until where who which when while and ; :'.split(' '))

/** Behind ", for the first time,". */
function asideEnd(units: readonly Unit[], at: number): number {
  if (wordOf(units, at) !== ',') return at
  const close = units.findIndex(({ word }, index) => index > at && index < at + 8 && word === ',')
  return close < 0 ? at : close + 1
}

/** The words for the body that the verb at a place has as its object; empty if it has none. */
export function bodyAfter(units: readonly Unit[], at: number): string {
  if (!HOSTING.test(wordOf(units, at))) return ''
  const start = asideEnd(units, at + 1)
  let after = start
  for (; after < Math.min(units.length, start + LONGEST); after++) {
    const unit = units[after]
    if (!unit || (ENDS.has(unit.word) && after > start) || (unit.word === ',' && after > start + 3)) break
    if (unit.mention?.kind === 'person' && !unit.words.endsWith('s') && unit.mention.name !== undefined) break
    if (eventNouns.has(unit.word)) return ''
    if (verbs.has(unit.word) && unit.word !== 'heads' && unit.word !== 'leads' && after > at + 1) break
  }
  const words = units
    .slice(at + 1, after)
    .map(({ words: of }) => of)
    .join(' ')
  return BODIES.test(words) ? words : ''
}

/** "Became host on Monday to the prime ministers", "played host to the leaders". */
export function isHostTo(units: readonly Unit[], at: number): boolean {
  if (wordOf(units, at) !== 'host' || !/^(?:play|became|become|act)/.test(wordOf(units, at - 1))) return false
  return (
    wordOf(units, at + 1) === 'to' ||
    (units[at + 1]?.date !== undefined && wordOf(units, at + 2) === 'to') ||
    wordOf(units, at + 3) === 'to'
  )
}

const RECEIVING = /^(?:host|receiv|welcom|see$|sees$|saw$|seen$|witness|greet|gather|conven|play$|plays$|played$|became$|bring)/
const BETWEEN = new Set('will would is was has had to again also now once itself be been being on'.split(' '))

/** "Ashgabat will see the sixth round", "Tashkent on Friday received": the city where it takes place. */
export function isReceiving(units: readonly Unit[], at: number): boolean {
  for (let next = at + 1; next < at + 6; next++) {
    const unit = units[next]
    if (!unit) return false
    if (RECEIVING.test(unit.word)) return !(units[next + 1]?.word === 'by')
    if (!unit.date && !BETWEEN.has(unit.word)) return false
  }
  return false
}
