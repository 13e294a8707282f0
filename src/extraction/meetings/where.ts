/** The place of a meeting: of a preposition behind or before it, or of its name. */
import type { Trigger } from './triggers'
import { type Unit, wordOf } from './units'

export interface Place {
  city?: string
  country?: string
}

const PREPOSITIONS = new Set('in at near to outside from'.split(' '))
const FILLERS = new Set("the city cities capital resort town port historic ancient russian chinese state of southern northern western eastern southwestern nearby 's".split(' '))
const NOT_PLACES = new Set('English Russian Chinese Persian General Fact Turn Addition Particular Order Line Person Private'.split(' '))

/** The place that stands in a stretch of the sentence, the first of it. */
export function placeIn(units: readonly Unit[], from: number, to: number): Place | undefined {
  let country: Place | undefined
  for (let at = from; at < to; at++) {
    const unit = units[at]
    if (!unit) break
    const city = cityAt(units, at)
    if (city) return city
    const unknown = unknownAt(units, at, to)
    if (unknown) return unknown
    country ??= countryAt(units, at)
  }
  return country
}

function cityAt(units: readonly Unit[], at: number): Place | undefined {
  const mention = units[at]?.mention
  if (mention?.kind !== 'city' || units[at]?.isPossessive) return undefined
  return isPlaced(units, at) ? { city: mention.name, country: mention.country } : undefined
}

/** "In Astana", "in the Uzbek city of Samarkand", "in Kazakhstan's capital, Astana", "in China's Tianjin", "(Astana". */
function isPlaced(units: readonly Unit[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 7); back--) {
    const unit = units[back]
    if (!unit) return false
    if (PREPOSITIONS.has(unit.word)) return unit.word !== 'from' && !(unit.word === 'to' && wordOf(units, back - 1) === 'due')
    if (unit.word === '(' && back === at - 1) return true
    if (unit.word === ',' || unit.mention?.kind === 'country' || FILLERS.has(unit.word) || unit.isCapital) continue
    return false
  }
  return false
}

function countryAt(units: readonly Unit[], at: number): Place | undefined {
  const mention = units[at]?.mention
  if (mention?.kind !== 'country' || mention.form === 'adjective' || mention.form === 'people' || units[at]?.isPossessive) return undefined
  const before = wordOf(units, at - 1) === 'the' ? wordOf(units, at - 2) : wordOf(units, at - 1)
  return before === 'in' ? { country: mention.code } : undefined
}

/** A place that no list knows: a name behind "in" or "at", with its country soon after it. */
function unknownAt(units: readonly Unit[], at: number, to: number): Place | undefined {
  if (!['in', 'at', 'near'].includes(wordOf(units, at))) return undefined
  let next = at + 1
  if (wordOf(units, next) === 'the') next++
  const first = units[next]
  if (!first || first.word === '' || !first.isCapital || NOT_PLACES.has(first.words)) return undefined
  const words: Unit[] = []
  for (let unit = units[next]; unit && unit.isCapital && unit.word !== '' && words.length < 3; unit = units[++next]) words.push(unit)
  for (let ahead = next; ahead < Math.min(to, next + 8); ahead++) {
    const unit = units[ahead]
    if (!unit) return undefined
    if (unit.mention?.kind === 'country') return { city: nameOf(words), country: unit.mention.code }
    if (unit.mention && unit.mention.kind !== 'city') return undefined
    if (!unit.isCapital && ![',', 'in', '(', 'range', 'region', 'training', 'ground', 'test', 'site', 'polygon', 'district', 'province', 'oblast', 'the', 'of'].includes(unit.word)) return undefined
  }
  return undefined
}

const nameOf = (words: readonly Unit[]): string => words.map(({ words: word }) => word.replaceAll(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())).join(' ')

/** "The Tianjin summit", "the 2018 Qingdao summit": the city within the name of the event. */
export function placeWithin(units: readonly Unit[], { from, at, after }: Trigger): Place | undefined {
  for (let next = from; next < at; next++) {
    const mention = units[next]?.mention
    if (mention?.kind === 'city') return { city: mention.name, country: mention.country }
  }
  return placeIn(units, at + 1, after)
}

const ONLINE = /\bvideo ?conferenc\w*|\bvideo-conferenc\w*|\bvideo[ -]?links?\b|\bvia video\b|\bby video\b|\bvirtual(?:ly)?\b|\bonline\b|\bvideo format\b|\bvideoconferencing\b/

export const isOnline = (words: string): boolean => ONLINE.test(words) && !/\bhybrid\b/.test(words)
