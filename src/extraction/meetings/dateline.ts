/** "BEIJING, June 24 (Agency) --": where the report was written. It says nothing of what is told. */
import type { Sentence } from '@/extraction/sentences'
import type { Place } from './where'
import { type Unit, wordOf } from './units'

const LONGEST = 24
const ENDS = new Set(['-', '–', '—', '--', ':', '/', ')'])

/** The place of the dateline and the unit after it; 0 if the sentence has none. */
export function datelineOf(units: readonly Unit[], { kind }: Sentence): { place?: Place; after: number } {
  if (kind === 'row' || kind === 'item') return { after: 0 }
  let first = 0
  if (wordOf(units, 0) === 'date' && units[1]?.date) first = 2
  const mention = units[first]?.mention
  if (mention?.kind !== 'city') return { after: 0 }
  const end = endOf(units, first + 1)
  if (end === undefined && mention.isDateline && units.length < first + 4)
    return { place: { city: mention.name, country: mention.country }, after: first + 1 }
  return end === undefined ? { after: 0 } : { place: { city: mention.name, country: mention.country }, after: end }
}

/** Behind the mark that closes the dateline; the date, the country and the agency may stand before it. */
function endOf(units: readonly Unit[], from: number): number | undefined {
  let hasMark = false
  for (let at = from; at < Math.min(units.length, from + LONGEST); at++) {
    const unit = units[at]
    if (!unit) return undefined
    if (unit.word === ')' && units.slice(from, at).some(({ date }) => date) && units[at + 1]?.isCapital) return at + 1
    if (ENDS.has(unit.word) && unit.word !== ')') {
      let after = at + 1
      while (ENDS.has(wordOf(units, after)) || wordOf(units, after) === '-') after++
      if (unit.word !== '/' || hasMark) return after
      hasMark = true
      continue
    }
    if (
      unit.date ||
      unit.mention ||
      unit.isCapital ||
      [',', '.', '(', ')', 'by', 'of', 'and'].includes(unit.word) ||
      /^\d+$/.test(unit.word)
    )
      continue
    return undefined
  }
  return units.slice(from).some(({ date }) => date) && units.length < LONGEST ? units.length : undefined
}
