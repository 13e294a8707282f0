/** "BEIJING, June 24 (Agency) --": where the report was written. It says nothing of what is told. */
import type { Sentence } from '@/extraction/sentences'
import { type When, whenOf } from './when'
import type { Place } from './where'
import { type Unit, wordOf } from './units'

const LONGEST = 24
const ENDS = new Set(['-', '–', '—', '--', ':', '/', ')'])

const LABELS = new Set('date dated published posted publication issued released filed updated'.split(' '))

/** Behind the day of publication that stands before the first words: "date 2021-06-24 The ministers …", "June 24, 2021 The ministers …". */
function stampEnd(units: readonly Unit[], today: string | undefined): number {
  const isLabelled = LABELS.has(wordOf(units, 0))
  let at = isLabelled ? 1 : 0
  if (isLabelled && wordOf(units, at) === ':') at++
  const date = units[at]?.date
  if (!date || date.isInferred || (!isLabelled && (date.grain !== 'day' || date.start !== today))) return 0
  at++
  if (wordOf(units, at) === '-' && /^\d+$/.test(wordOf(units, at + 1))) at += 2
  return units[at]?.isCapital || wordOf(units, at) === '(' || units[at] === undefined ? at : 0
}

/** The place of the dateline and the unit after it, or after the day of publication alone; 0 if the sentence has neither. */
export function datelineOf(
  units: readonly Unit[],
  { kind }: Pick<Sentence, 'kind'>,
  today?: string,
): { place: Place | undefined; after: number } {
  if (kind === 'row' || kind === 'item') return { place: undefined, after: 0 }
  const first = stampEnd(units, today)
  const mention = units[first]?.mention
  if (mention?.kind !== 'city') return { place: undefined, after: first }
  const end = endOf(units, first + 1)
  if (end === undefined && mention.isDateline && units.length < first + 4)
    return { place: { city: mention.name, country: mention.country }, after: first + 1 }
  return end === undefined
    ? { place: undefined, after: first }
    : { place: { city: mention.name, country: mention.country }, after: end }
}

/** Behind the mark that closes the dateline; the date, the country and the agency may stand before it. */
function endOf(units: readonly Unit[], from: number): number | undefined {
  let hasMark = false
  let isBracketed = false
  for (let at = from; at < Math.min(units.length, from + LONGEST); at++) {
    const unit = units[at]
    if (!unit) return undefined
    if (unit.word === '(') isBracketed = true
    if (unit.word === ')') {
      isBracketed = false
      if (units.slice(from, at).some(({ date }) => date) && units[at + 1]?.isCapital) return at + 1
    }
    if (isBracketed) continue
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

/** A line that is only a day or only a place ("The Senate Palace, Moscow"), or both: as a press service prints them at the head. */
export function stampOf(units: readonly Unit[]): { when: When | undefined; place: Place | undefined } | undefined {
  if (units.length > 7) return undefined
  let when: When | undefined
  let place: Place | undefined
  const isAddress = units.some(({ word }) => word === ',') && units.some(({ mention }) => mention?.kind === 'city')
  for (const { date, mention, word, isCapital } of units) {
    if (date?.grain === 'day' && !when) when = whenOf(date, undefined)
    else if (mention?.kind === 'city' && !place) place = { city: mention.name, country: mention.country }
    else if (mention?.kind !== 'country' && !(isAddress && (isCapital || word === 'the')) && !/^[\d:.,|()]+$/.test(word))
      return undefined
  }
  return when || place ? { when, place } : undefined
}
