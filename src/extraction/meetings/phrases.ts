/** How far the phrase of an event noun reaches: "the next regular meeting" before it, "of the Council of Heads of State of the SCO" behind it. */
import { type Unit, wordOf } from './units'
import { definites, eventNouns, stopsBefore, verbs } from './words'

const LONGEST_BEFORE = 14

const LONGEST_AFTER = 34

const BODY_OF = new Set(
  'council councils heads head secretaries ministers chiefs leaders meeting session summit presidents premiers chairmen speakers'.split(
    ' ',
  ),
)

const PARTICIPLES = new Set(
  'extended expanded enlarged planned scheduled postponed cancelled canceled upcoming opening closing joint limited united leaders led'.split(
    ' ',
  ),
)

const HANGING = new Set(
  'in on at from by during after before since until that which who where when while whereas but than if as with between among to via through here there held due scheduled hosted chaired attended'.split(
    ' ',
  ),
)

/** Behind a name: "exercise Peace Mission 2021". */
export function namedEnd(units: readonly Unit[], from: number): number {
  let after = from
  while (after < from + 5 && ((units[after]?.isCapital && units[after]?.word !== '') || units[after]?.date?.grain === 'year'))
    after++
  // "The "Peace Mission 2021" exercise": the noun stands behind the quotation mark.
  if (/^["”»]$/.test(wordOf(units, after)) && after > from) {
    const noun = units.findIndex(({ word }, at) => at > after && at < after + 4 && eventNouns.get(word) === 'exercise')
    if (noun > 0) return noun
  }
  return after
}

export function phraseStart(units: readonly Unit[], head: number, floor: number): number {
  let from = head
  let hasBody = false
  for (let at = head - 1; at >= Math.max(floor, head - LONGEST_BEFORE); at--) {
    const unit = units[at]
    if (!unit) break
    if (unit.word === ')') {
      const open = openingOf(units, at, floor)
      if (open === undefined) break
      at = open
      continue
    }
    if (unit.mention?.kind === 'reference' && unit.mention.to === 'person') break
    if (unit.mention?.kind === 'person' && !unit.isPossessive && !unit.words.endsWith('s')) break
    if (unit.date && at < head - 1 && unit.date.grain !== 'year' && !unit.isPossessive) break
    if (unit.word === 'of' || unit.word === 'and' || unit.word === '&') {
      if (!canJoin(units, at, hasBody)) break
      continue
    }
    if (stopsBefore.has(unit.word)) return isDeterminer(unit.word) ? at : from
    if (verbs.has(unit.word) && !PARTICIPLES.has(unit.word)) break
    if (unit.word !== '' && /^[^\p{L}\p{N}]+$/u.test(unit.word) && !/^["“”'’«»-]$/.test(unit.word)) break
    hasBody ||= /minister|heads|secretar|chiefs|defen|premier|leaders|presidents/.test(unit.words)
    from = at
  }
  return from
}

const isDeterminer = (word: string) =>
  definites.has(word) || ['a', 'an', 'another', 'any', 'each', 'every', 'no', 'some'].includes(word)

function canJoin(units: readonly Unit[], at: number, hasBody: boolean): boolean {
  const before = wordOf(units, at - 1)
  if (wordOf(units, at) === 'of') return BODY_OF.has(before)
  // "The Trade and Investment Forum": one name.
  if (before !== '' && units[at - 1]?.isCapital && wordOf(units, at + 1) !== '' && units[at + 1]?.isCapital) return true
  return hasBody && before !== '' && !verbs.has(before) && !stopsBefore.has(before) && /^\p{L}/u.test(before)
}

function openingOf(units: readonly Unit[], at: number, floor: number): number | undefined {
  for (let back = at - 1; back >= Math.max(floor, at - 16); back--) if (wordOf(units, back) === '(') return back
  return undefined
}

const QUOTES: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
])

/** The end of "of the Council of Heads of State of the SCO", of "of foreign ministers of A, B and C", of a name in quotes. */
export function phraseEnd(units: readonly Unit[], start: number): number {
  let after = start
  let isChained = false
  for (let at = start; at < Math.min(units.length, start + LONGEST_AFTER); at++) {
    const unit = units[at]
    if (!unit) break
    const closing = QUOTES.get(unit.word)
    if (closing !== undefined) {
      const end = closingOf(units, at, closing)
      if (end === undefined) break
      at = end
      after = end + 1
      continue
    }
    if (unit.word === 'of') {
      isChained = true
      continue
    }
    if (!isChained && unit.word === 'in' && units[at + 1]?.mention?.kind === 'city' && wordOf(units, at + 2) === 'of') {
      at++
      continue
    }
    if (!isChained) {
      if (unit.word === 'on' && closingIs(units, at + 1)) continue
      break
    }
    if (unit.date || HANGING.has(unit.word) || (verbs.has(unit.word) && !PARTICIPLES.has(unit.word))) break
    if (unit.word === ',' && !['country', 'person'].includes(units[at + 1]?.mention?.kind ?? '')) break
    if (unit.word === '(' && wordOf(units, at + 2) !== ')') break
    if (/^[^\p{L}\p{N}]+$/u.test(unit.word) && !/^[,()'’&-]$/.test(unit.word)) break
    if (
      unit.word === 'and' &&
      !units[at + 1]?.mention &&
      !/^(?:trade|government|economy|foreign|defen[cs]e|the|other|their)$/.test(wordOf(units, at + 1))
    )
      break
    after = at + 1
  }
  return after
}

const closingIs = (units: readonly Unit[], at: number): boolean => QUOTES.has(wordOf(units, at))

function closingOf(units: readonly Unit[], at: number, closing: string): number | undefined {
  for (let next = at + 1; next < Math.min(units.length, at + 40); next++) if (wordOf(units, next) === closing) return next
  return undefined
}
