/** Which meeting a text tells of: one that is known, if it is evidently the same. */
import type { Id, MeetingType, When } from '@/domain/contract'
import { spanOf } from '@/domain/tiers'
import { addDays, overlaps } from '@/domain/time'
import type { Account, MeetingIndex, Search } from './meeting-index'

/** Two accounts of one meeting that give different days are seldom further apart. */
const DAYS_APART = 3
/** With its number a meeting is the same even if the accounts are as far apart as this. */
const DAYS_APART_NUMBERED = 31
/** Where no place is shared the days must tell which meeting it is. */
const TELLING_SPAN = 7
/** "The summit of 2024": the year tells of a meeting that there is once a year, or of one in a certain city. */
const LONGEST_SPAN = 366

/** What meets once a year, by the dataset's name of the series. */
const yearly: Partial<Record<MeetingType, Id>> = {
  summit: 'heads-of-state-council',
  'heads-of-government': 'heads-of-government-council',
}

/** What a text tells of a meeting. */
export interface Told extends Pick<Account, 'type' | 'when' | 'city' | 'country' | 'countries'> {
  number?: number | undefined
}

function isNear(known: When, own: When, days: number): boolean {
  return overlaps(known, addDays(own.earliest, -days), addDays(own.latest, days), 'possible')
}

function isSubset(some: ReadonlySet<Id>, all: ReadonlySet<Id>): boolean {
  return [...some].every((one) => all.has(one))
}

/** Whether those who took part may be those of one meeting: of two sides the same, of many some in common. */
function mayBeSameParties(known: Account, own: Told): boolean {
  if (own.type === 'bilateral')
    return own.countries.size > 0 && isSubset(own.countries, known.countries) && isSubset(known.countries, own.countries)
  if (own.countries.size === 0 || known.countries.size === 0) return true
  return [...own.countries].some((code) => known.countries.has(code))
}

/** How far an account is from the meeting told of: 0 for the same days and city; undefined if it is another meeting, or may well be. */
function distance(known: Account, own: Told): number | undefined {
  const isNumbered = own.number !== undefined && own.number === known.series?.number && known.series.id === yearly[own.type]
  if (isNumbered && isNear(known.when, own.when, DAYS_APART_NUMBERED)) return 0
  const isElsewhere = known.city !== undefined && own.city !== undefined && known.city !== own.city
  const isAbroad = known.country !== undefined && own.country !== undefined && known.country !== own.country
  if (isElsewhere || isAbroad || !mayBeSameParties(known, own)) return undefined
  const isSameCity = known.city !== undefined && known.city === own.city
  const isYearly = known.series !== undefined && known.series.id === yearly[own.type]
  const areDaysShared = isNear(known.when, own.when, 0)
  const areDaysTelling = spanOf(known.when) <= TELLING_SPAN && spanOf(own.when) <= TELLING_SPAN
  if (!isSameCity && !isYearly && !(areDaysShared && areDaysTelling)) return undefined
  if (!areDaysShared && !(areDaysTelling && isNear(known.when, own.when, DAYS_APART))) return undefined
  // "The summit" is that of the series, not one of those held beside it in the same city.
  const isBesides = yearly[own.type] !== undefined && !isYearly
  return 2 * Number(!areDaysShared) + Number(!isSameCity) + Number(isBesides) / 2
}

/** The account of the meeting that is told of; undefined if none is known, or of several nothing tells which. */
export function knownMeeting(own: Told, indexes: readonly MeetingIndex[]): Account | undefined {
  if (spanOf(own.when) > LONGEST_SPAN) return undefined
  const days = own.number === undefined ? DAYS_APART : DAYS_APART_NUMBERED
  const search: Search = {
    type: own.type,
    from: addDays(own.when.earliest, -days),
    to: addDays(own.when.latest, days),
    // With its number a meeting is known wherever it is said to have been.
    city: own.number === undefined ? own.city : undefined,
    side: own.type === 'bilateral' ? ([...own.countries][0] ?? '-') : undefined,
  }
  let nearest = new Map<Id, Account>()
  let least = Infinity
  for (const known of indexes.flatMap((index) => index.find(search))) {
    const far = distance(known, own)
    if (far === undefined || far > least) continue
    if (far < least) nearest = new Map()
    if (!nearest.has(known.about)) nearest.set(known.about, known)
    least = far
  }
  return nearest.size === 1 ? [...nearest.values()][0] : undefined
}

/** The meeting beside which another took place: of that type, at that time, in that country; undefined if nothing tells which. */
export function meetingBeside(beside: MeetingType, own: Account, indexes: readonly MeetingIndex[]): Id | undefined {
  if (spanOf(own.when) > LONGEST_SPAN) return undefined
  const [from, to] = [addDays(own.when.earliest, -DAYS_APART), addDays(own.when.latest, DAYS_APART)]
  const around = indexes
    .flatMap((index) => index.find({ type: beside, from, to, city: own.city }))
    .filter(
      ({ about, when, city, country }) =>
        about !== own.about &&
        isNear(when, own.when, DAYS_APART) &&
        (city === undefined || own.city === undefined || city === own.city) &&
        (country === undefined || own.country === undefined || country === own.country),
    )
  const ofSeries = around.filter(({ series }) => series !== undefined && series.id === yearly[beside])
  const abouts = new Set((ofSeries.length > 0 ? ofSeries : around).map(({ about }) => about))
  return abouts.size === 1 ? [...abouts][0] : undefined
}
