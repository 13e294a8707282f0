/** What the clause of an event leaves open, and its sentence says: a date or a place that no other event has. */
import type { DateMention } from '@/extraction/dates/dates-in'
import type { Memory } from './memory'
import type { Sighting } from './sighting'
import { type Unit, wordOf } from './units'
import { type When, whenOf } from './when'
import { cityAt, isArea, type Place } from './where'
import { speechVerbs } from './words'

/** Verbs whose date is of what they tell and not of a meeting beside it. */
const FOREIGN =
  /^(?:founded|established|created|formed|granted|joined|acceded|became|born|elected|appointed|rose|fell|grew|reached|launched|killed|arrested|took)$/

/** Gives the sightings of a sentence what they lack. */
export function fillIn(units: readonly Unit[], sightings: readonly Sighting[], memory: Memory): void {
  for (const sighting of sightings) {
    const at = units.findIndex(({ start }) => start === sighting.passage[0])
    if (at < 0) continue
    if (!sighting.when && !(at < 4 && wordOf(units, 0) === 'after'))
      sighting.spareWhen = spareDate(units, at, sighting, sightings, memory)
    if (sighting.isOnline || sighting.place?.city !== undefined) continue
    sighting.sparePlace = sparePlace(units, at, sighting, sightings, memory)
    if (!isBeside(units, at)) sighting.near = memory.nearPlace
    sighting.dateline = memory.blockPlace
  }
}

/** "Before the summit", "since the summit": told only to date another thing. */
const isBeside = (units: readonly Unit[], at: number): boolean => /^(?:before|since|until|after|of)$/.test(wordOf(units, at - 1))

function spareDate(
  units: readonly Unit[],
  at: number,
  sighting: Sighting,
  all: readonly Sighting[],
  { today }: Memory,
): When | undefined {
  let best: When | undefined
  let bestAway = Infinity
  for (const [index, { date }] of units.entries()) {
    if (!date || (date.grain !== 'day' && date.grain !== 'month') || isForeign(units, index)) continue
    if (isOfSaying(units, Math.min(at, index), Math.max(at, index))) continue
    if (hasOtherPlace(units, at, index, sighting)) continue
    const away = Math.abs(index - at)
    const when = away < bestAway ? whenOf(date, sighting.state) : undefined
    if (
      !when ||
      (sighting.state === 'planned' && today !== undefined && when.start < today) ||
      all.some((other) => other !== sighting && isHeld(other, sighting) && isOf(date, other.when))
    )
      continue
    best = when
    bestAway = away
  }
  return best
}

/** Talks beside talks of the same state share their day; what is of another kind or of others has its own. */
const isHeld = (other: Sighting, { type, states }: Sighting): boolean =>
  !other.isVisit && (other.type !== type || type !== 'bilateral' || !states.some((state) => other.states.includes(state)))

/** Another place between the event and a date: the date is of what took place there. */
function hasOtherPlace(units: readonly Unit[], from: number, to: number, { place }: Sighting): boolean {
  if (place?.city === undefined) return false
  return units
    .slice(Math.min(from, to), Math.max(from, to))
    .some(({ mention }) => mention?.kind === 'city' && mention.name !== place.city)
}

const isOf = (date: DateMention, when: When | undefined): boolean =>
  when !== undefined && [date.start, date.inTense('past').start, date.inTense('future').start].includes(when.start)

/** "Will meet, the ministry said on Monday"; "the meeting announced for May" is none. */
const isOfSaying = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(from, to).some(({ word }, index) => speechVerbs.has(word) && wordOf(units, from + index + 1) !== 'for')

const ARRIVING = /^(?:arriv|land|left$|leave|leaving|depart|flew|flies|set$)/

function isForeign(units: readonly Unit[], at: number): boolean {
  if (/^(?:since|before|until|ahead|after|by)$/.test(wordOf(units, at - 1))) return true
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const word = wordOf(units, back)
    if (speechVerbs.has(word) || FOREIGN.test(word)) return true
    if (word === ',' || word === ';') break
  }
  if (units.slice(Math.max(0, at - 7), at).some(({ word }) => ARRIVING.test(word))) return true
  return speechVerbs.has(wordOf(units, at + 1))
}

function sparePlace(
  units: readonly Unit[],
  at: number,
  sighting: Sighting,
  all: readonly Sighting[],
  { capitals }: Memory,
): Place | undefined {
  let best: Place | undefined
  let bestAway = Infinity
  for (let index = 0; index < units.length; index++) {
    const away = Math.abs(index - at)
    const place = away < bestAway ? cityAt(units, index, capitals) : undefined
    if (!place || all.some((other) => other !== sighting && isHeld(other, sighting) && other.place?.city === place.city)) continue
    best = place
    bestAway = away
  }
  return best ?? soleCity(units, all)
}

/** The one city that a sentence names, whatever it says of it. */
function soleCity(units: readonly Unit[], all: readonly Sighting[]): Place | undefined {
  const cities = units.flatMap(({ mention }, at) =>
    mention?.kind === 'city' && !mention.isDateline && !isArea(units, at) ? [mention] : [],
  )
  const [city] = cities
  if (!city || cities.length > 1 || city.isCapital || all.length > 1) return undefined
  return { city: city.name, country: city.country }
}
