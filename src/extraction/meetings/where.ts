/** The place of a meeting: of a preposition behind or before it, or of its name. */
import { isReceiving } from './hosting'
import type { Trigger } from './triggers'
import { type Unit, wordOf } from './units'
import { verbs } from './words'

export interface Place {
  city?: string
  country?: string
}

type Capitals = ReadonlyMap<string, string>

const PREPOSITIONS = new Set('in at near to outside from visit visits visited visiting reach reached reaches reaching'.split(' '))
const FILLERS = new Set(
  "the city cities capital resort town port historic ancient state of southern northern western eastern southwestern southeastern northeastern northwestern nearby central sunny beautiful coastal country 's".split(
    ' ',
  ),
)
/** "Bishkek was the venue of the summit": the place of what follows. */
const SITES = new Set('venue site scene host hosting hosts hosted destination seat location chosen picked selected'.split(' '))

/** The place that stands in a stretch of the sentence, the first of it; a city before a country. */
export function placeIn(units: readonly Unit[], from: number, to: number, capitals: Capitals): Place | undefined {
  let country: Place | undefined
  for (let at = from; at < to; at++) {
    if (!units[at]) break
    const city = cityAt(units, at, capitals) ?? unknownAt(units, at, to) ?? bracketedAt(units, at, to)
    if (city) return city
    country ??= countryAt(units, at)
  }
  return country
}

/** The last place in a stretch before the event. */
export function placeBefore(units: readonly Unit[], from: number, to: number, capitals: Capitals): Place | undefined {
  let country: Place | undefined
  for (let at = to - 1; at >= from; at--) {
    const city = cityAt(units, at, capitals) ?? unknownAt(units, at, to)
    if (city) return city
    country ??= countryAt(units, at)
  }
  return country
}

/** The city at a unit, or the capital that "in the Kazakh capital" names, if something can have taken place there. */
export function cityAt(units: readonly Unit[], at: number, capitals: Capitals): Place | undefined {
  const mention = units[at]?.mention
  if (mention === undefined) return capitalAt(units, at, capitals) ?? landmarkAt(units, at)
  if (mention?.kind !== 'city' || units[at]?.isPossessive) return undefined
  if (
    /^(?:lake|river|mount|sea|gulf|region|province|oblast|district|declaration|spirit|process|consensus|university|time)$/.test(
      wordOf(units, at - 1),
    ) ||
    /^(?:declaration|spirit|process|consensus|university|time|charter|airport)$/.test(wordOf(units, at + 1)) ||
    isArea(units, at)
  )
    return undefined
  return isPlaced(units, at) || isApposed(units, at) || isSite(units, at) || isReceiving(units, at)
    ? { city: mention.name, country: mention.country }
    : undefined
}

/** "The Samara region": not the city. */
export const isArea = (units: readonly Unit[], at: number): boolean =>
  /^(?:region|oblast|province|district)$/.test(wordOf(units, at + 1))

/** "In Astana", "in the Uzbek city of Samarkand", "in Kazakhstan's capital, Astana", "in China's Tianjin", "(Astana". */
function isPlaced(units: readonly Unit[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 7); back--) {
    const unit = units[back]
    if (!unit) return false
    if (
      unit.word === 'for' &&
      ['left', 'leaves', 'leaving', 'departed', 'departs', 'bound', 'headed', 'heading'].includes(wordOf(units, back - 1))
    )
      return true
    if (unit.word === 'for' && ['scheduled', 'planned', 'set', 'slated', 'due'].includes(wordOf(units, back - 1))) return true
    if (PREPOSITIONS.has(unit.word)) return unit.word !== 'from' && !(unit.word === 'to' && wordOf(units, back - 1) === 'due')
    if (unit.word === '(' && (back === at - 1 || (back === at - 3 && units[at - 2]?.date))) return true
    if (unit.word === ',' || unit.date || unit.mention?.kind === 'country' || FILLERS.has(unit.word)) continue
    if (unit.isCapital && unit.mention?.kind !== 'person') continue
    return false
  }
  return false
}

/** "SCO summit, Tianjin, 01.09.2025", "#Samarkand", "15 July – SCO CFM, Tianjin". */
function isApposed(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]
  const after = units[at + 1]
  if (before?.word === '#' || (at < 3 && after?.word === ':')) return true
  if (before?.word !== ',' && before?.word !== '|') return false
  return (
    after === undefined || after.word === '.' || (after.word === ',' && units[at + 2]?.date !== undefined) || after.word === '('
  )
}

/** Palaces in which heads of state receive. */
const LANDMARKS: ReadonlyMap<string, readonly [city: string, country: string]> = new Map([
  ['kremlin', ['Moscow', 'RU']],
  ['diaoyutai', ['Beijing', 'CN']],
  ['zhongnanhai', ['Beijing', 'CN']],
  ['akorda', ['Astana', 'KZ']],
  ['ak-orda', ['Astana', 'KZ']],
  ['ala-archa', ['Bishkek', 'KG']],
  ['yntymak', ['Bishkek', 'KG']],
  ['kuksaroy', ['Tashkent', 'UZ']],
  ['kuksaray', ['Tashkent', 'UZ']],
])

function landmarkAt(units: readonly Unit[], at: number): Place | undefined {
  const before = wordOf(units, at - 1) === 'the' ? wordOf(units, at - 2) : wordOf(units, at - 1)
  if (before !== 'in' && before !== 'at' && before !== ':') return undefined
  const landmark = LANDMARKS.get(wordOf(units, at))
  return landmark && { city: landmark[0], country: landmark[1] }
}

/** "Islamabad will host", "Bishkek was the venue", "Samarkand, in Uzbekistan, is where". */
function isSite(units: readonly Unit[], at: number): boolean {
  for (let next = at + 1; next < at + 22; next++) {
    const word = wordOf(units, next)
    if (SITES.has(word)) return next < at + 12
    if (word === 'where') return next < at + 12 || ['is', 'was'].includes(wordOf(units, next - 1))
    if (
      word === ';' ||
      word === 'who' ||
      word === 'said' ||
      (units[next]?.mention?.kind === 'city' && wordOf(units, next - 1) !== 'lake')
    )
      return false
  }
  return false
}

/** "In the Tajik capital", "in the capital of Kyrgyzstan", "in Kazakhstan's capital". */
function capitalAt(units: readonly Unit[], at: number, capitals: Capitals): Place | undefined {
  if (wordOf(units, at) !== 'capital') return undefined
  const before = units[at - 1]?.mention
  const next = wordOf(units, at + 1) === 'of' ? units[wordOf(units, at + 2) === 'the' ? at + 3 : at + 2]?.mention : undefined
  const country = before?.kind === 'country' ? before : next?.kind === 'country' ? next : undefined
  if (!country || units[at + 1]?.mention?.kind === 'city' || units[at + 2]?.mention?.kind === 'city') return undefined
  const isIn = isSite(units, at) || [1, 2, 3, 4].some((away) => PREPOSITIONS.has(wordOf(units, at - away)))
  const city = capitals.get(country.code)
  return isIn && city !== undefined ? { city, country: country.code } : undefined
}

function countryAt(units: readonly Unit[], at: number): Place | undefined {
  const mention = units[at]?.mention
  if (mention?.kind !== 'country' || mention.form === 'people') return undefined
  if (mention.form === 'adjective') return hasAreaBehind(units, at) ? { country: mention.code } : undefined
  if (isOfArea(units, at)) return { country: mention.code }
  if (units[at]?.isPossessive) return undefined
  const before = wordOf(units, at - 1) === 'the' ? wordOf(units, at - 2) : wordOf(units, at - 1)
  if (before === 'in' || before.startsWith('visit') || (before === 'to' && isGone(units, at))) return { country: mention.code }
  return isSite(units, at) && !hasHostVerb(units, at) ? { country: mention.code } : undefined
}

const isGone = (units: readonly Unit[], at: number): boolean =>
  units
    .slice(Math.max(0, at - 5), at)
    .some(({ word }) => /^(?:goes|going|go|went|travel|flies|flew|came|comes|coming|head|trip|visit)/.test(word))

const AREAS = new Set(
  'region regions area province oblast district territory republic part mountains mountain desert coast north south east west county island resort city town training'.split(
    ' ',
  ),
)

/** "In the Kazakh region of Turkistan", "in Tajik mountain training grounds": a part of the country that the adjective names. */
function hasAreaBehind(units: readonly Unit[], at: number): boolean {
  let back = at - 1
  while (FILLERS.has(wordOf(units, back))) back--
  if (!/^(?:in|at|near|on)$/.test(wordOf(units, back))) return false
  for (let next = at + 1; next < at + 4; next++) {
    if (AREAS.has(wordOf(units, next))) return true
    if (units[next]?.mention || !/^\p{L}/u.test(wordOf(units, next)) || verbs.has(wordOf(units, next))) return false
  }
  return false
}

/** "In the Samara region of Russia", "in the south of China", "in Russia's Samara region". */
function isOfArea(units: readonly Unit[], at: number): boolean {
  if (units[at]?.isPossessive) {
    if (wordOf(units, at - 1) !== 'in' && wordOf(units, at - 1) !== 'at') return false
    return units.slice(at + 1, at + 5).some(({ word }) => AREAS.has(word))
  }
  let hasArea = false
  for (let back = at - 1; back >= Math.max(0, at - 9); back--) {
    const unit = units[back]
    if (!unit || unit.mention || unit.date || unit.word === ',') return false
    if (unit.word === 'in' || unit.word === 'at' || unit.word === 'near') return hasArea
    if (verbs.has(unit.word) && !unit.isCapital) return false
    hasArea ||= AREAS.has(unit.word) && units.slice(back, at).some(({ word }) => word === 'of')
  }
  return false
}

/** Who "hosts" has a rule of its own; "is the scene of" is said of places alone. */
function hasHostVerb(units: readonly Unit[], at: number): boolean {
  for (let next = at + 1; next < at + 9; next++) if (wordOf(units, next).startsWith('host')) return true
  return false
}

const BETWEEN = new Set(', in ( range region training ground test site polygon district province oblast the of firing'.split(' '))

/** A place that no list knows: a name behind "in" or "at", with its country soon after it. */
function unknownAt(units: readonly Unit[], at: number, to: number): Place | undefined {
  if (!['in', 'at', 'near'].includes(wordOf(units, at))) return undefined
  return nameBefore(units, wordOf(units, at + 1) === 'the' ? at + 2 : at + 1, to)
}

/** "(October 2021, Pabby, Pakistan)". */
function bracketedAt(units: readonly Unit[], at: number, to: number): Place | undefined {
  const word = wordOf(units, at)
  if (word !== '(' && !(word === ',' && units[at - 1]?.date && wordOf(units, at - 2) === '(')) return undefined
  return nameBefore(units, at + 1, to)
}

/** A capitalised name that no list knows, and a country after it. */
function nameBefore(units: readonly Unit[], first: number, to: number): Place | undefined {
  const words: Unit[] = []
  let next = first
  for (let unit = units[next]; unit && unit.isCapital && unit.word !== '' && words.length < 3; unit = units[++next])
    words.push(unit)
  if (words.length === 0) return undefined
  for (let ahead = next; ahead < Math.min(to, next + 9); ahead++) {
    const unit = units[ahead]
    if (!unit) return undefined
    if (unit.mention?.kind === 'country')
      return unit.mention.form === 'adjective' || ahead === next ? undefined : { city: nameOf(words), country: unit.mention.code }
    if (unit.mention && unit.mention.kind !== 'city') return undefined
    if (!unit.isCapital && !BETWEEN.has(unit.word)) return undefined
  }
  return undefined
}

const nameOf = (words: readonly Unit[]): string =>
  words.map(({ words: word }) => word.replaceAll(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())).join(' ')

/** "The Tianjin summit", "the 2018 Qingdao summit": the city within the name of the event. */
export function placeWithin(units: readonly Unit[], { from, at, after }: Trigger, capitals: Capitals): Place | undefined {
  for (let next = from; next < at; next++) {
    const mention = units[next]?.mention
    if (mention?.kind === 'city') return { city: mention.name, country: mention.country }
  }
  return placeIn(units, at + 1, after, capitals)
}
