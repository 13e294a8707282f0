/**
 * Which claims speak of which country in which year: gathered in one pass, so that a hundred thousand meetings are as quickly counted as read.
 */
import type { Claim, CorePart, Id, IsoDate, TradePart } from './contract'
import { dateOf, kindOf } from './claims'
import { isCountryCode } from './status'
import { type TierChoice, isShown } from './tiers'
import { isExact, isQualified } from './time'
import type { CoverageChoice } from './view-state'

/** The years that a claim's date reaches. */
export interface Reach {
  first: number
  last: number
  /** Whether it speaks of each of them; if not, it may speak of one and not of another. */
  isSure: boolean
}

/** An office, a figure or a rule lasts over the whole of a span; a meeting or a list is somewhere within it, unless its days are named. */
const lasting = new Set(['office', 'figure', 'mention', 'meaning'])

/** The year of a day. Reckoned, not parsed: a hundred thousand dates are read at once. */
export function yearIn(day: IsoDate): number {
  const digit = (at: number) => day.charCodeAt(at) - 48
  return digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)
}

/** The years that the claim speaks of; undefined if it has no date of its own. A date that its source calls uncertain is never sure. */
export function reachOf(claim: Claim): Reach | undefined {
  const when = dateOf(claim)
  if (!when) return undefined
  const [first, last] = [yearIn(when.earliest), yearIn(when.latest)]
  // Most are plain days, which need no closer look.
  if (when.edtf === when.latest) return { first, last, isSure: true }
  const isWithin = first === last || isExact(when) || (when.edtf.includes('/') && lasting.has(kindOf(claim).kind))
  return { first, last, isSure: isWithin && !isQualified(when.edtf) }
}

/** What of the dataset is gone through. */
export type Said = Pick<CorePart, 'statuses' | 'mentions' | 'offices' | 'meetings' | 'places' | 'firstDay' | 'lastDay'>

/** The years of the dataset, from that of its first day to that of its last. */
export function yearsOf({ firstDay, lastDay }: Pick<CorePart, 'firstDay' | 'lastDay'>): number[] {
  const first = yearIn(firstDay)
  return Array.from({ length: yearIn(lastDay) - first + 1 }, (_, index) => first + index)
}

/** Stated, unsure, reference, perhaps, own: the counts of a cell in their order. */
export const SLOTS = 5

function slotOf({ tier, basis }: Claim, isSure: boolean): number {
  if (tier === 'mine') return 4
  if (tier === 'reference') return isSure ? 2 : 3
  return basis === 'stated' && isSure ? 0 : 1
}

/** Is told each claim that the choice counts, and then each country of which the claim says something; one may be named twice. */
interface Listener {
  claim: (claim: Claim) => void
  names: (entity: Id) => void
}

/** Goes once through all claims. A meeting speaks of those who took part and of the country that it was in, as on the timeline. */
function tellAll(core: Said, trade: Pick<TradePart, 'trade'>, choice: CoverageChoice, listener: Listener): void {
  const has = (one: CoverageChoice) => choice === 'all' || choice === one
  const tell = (claims: readonly Claim[], named: Id[][]) =>
    claims.forEach((claim, at) => {
      listener.claim(claim)
      named[at]!.forEach(listener.names)
    })
  const { statuses, mentions, offices, meetings, places } = core
  if (has('standing'))
    tell(
      statuses,
      statuses.map(({ entity }) => [entity]),
    )
  if (choice === 'all')
    tell(
      mentions,
      mentions.map(({ entity }) => [entity]),
    )
  if (has('offices'))
    tell(
      offices,
      offices.map(({ of }) => [of]),
    )
  if (has('trade'))
    tell(
      trade.trade,
      trade.trade.map(({ a, b }) => [a, b]),
    )
  if (!has('meetings')) return
  const hosts = new Map(places.map(({ id, country }) => [id, country]))
  // A plain loop: a hundred thousand meetings name a million countries.
  for (const meeting of meetings) {
    listener.claim(meeting)
    for (const { entity } of meeting.participants) listener.names(entity)
    const host = meeting.place === undefined ? undefined : hosts.get(meeting.place)
    if (host !== undefined) listener.names(host)
  }
}

/** The rows of the countries by the two letters of their codes, 0 for none: quicker than any look-up by name. */
function rowFinder(countries: readonly Id[]): (entity: Id) => number {
  const rows = new Uint16Array(LETTERS * LETTERS)
  const placeOf = (code: Id) => (code.charCodeAt(0) - A) * LETTERS + code.charCodeAt(1) - A
  for (const [row, country] of countries.entries()) rows[placeOf(country)] = row + 1
  return (entity) => (isCountryCode(entity) ? rows[placeOf(entity)]! - 1 : -1)
}

const [A, LETTERS] = ['A'.charCodeAt(0), 26]

export interface Asked {
  core: Said
  trade: Pick<TradePart, 'trade'>
  tier: TierChoice
  choice: CoverageChoice
  countries: readonly Id[]
  years: readonly number[]
}

/**
 * Goes once through all claims and tells of each in which cells it counts, and how. A country is told once of a claim, however often the claim names
 * it; the cell of a claim without a date is undefined.
 */
export function eachCell({ core, trade, tier, choice, countries, years }: Asked, tell: CellListener): void {
  const rowOf = rowFinder(countries)
  const [start, width] = [years[0] ?? 0, years.length]
  // The number of the claim that was last counted for a row.
  const counted = new Uint32Array(countries.length)
  // Of the claim at hand: its number, the columns that its date reaches, and how it counts.
  let [number, from, to, slot] = [0, 0, 0, 0]
  let current: Claim | undefined
  tellAll(core, trade, choice, {
    claim(claim) {
      current = isShown(claim.tier, tier) ? claim : undefined
      number += 1
      const reach = reachOf(claim)
      slot = slotOf(claim, reach?.isSure === true)
      from = reach ? Math.max(reach.first - start, 0) : UNDATED
      to = reach ? Math.min(reach.last - start, width - 1) : UNDATED
    },
    names(entity) {
      const row = rowOf(entity)
      if (current === undefined || row < 0 || counted[row] === number) return
      counted[row] = number
      if (from === UNDATED) tell(undefined, slot, current)
      else for (let column = from; column <= to; column += 1) tell(row * width + column, slot, current)
    },
  })
}

type CellListener = (cell: number | undefined, slot: number, claim: Claim) => void

const UNDATED = -1

/** The claims that count in each cell, those without a date in none; in the order of the coverage's cells. */
export function claimsByCell(asked: Asked): Claim[][] {
  const claims = Array.from({ length: asked.countries.length * asked.years.length }, (): Claim[] => [])
  eachCell(asked, (cell, _slot, claim) => {
    if (cell !== undefined) claims[cell]!.push(claim)
  })
  return claims
}
