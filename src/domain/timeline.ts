/**
 * The timeline without a screen: what stands on it and when, and how the window on it moves. Days are counted from 1970-01-01 and a range ends
 * before its `to`, so that one day is as wide as it lasts.
 */
import type { Basis, Id, IsoDate, MeetingClaim, StatusClaim, When } from './contract'
import type { Meeting } from './meetings'
import { compare } from './order'
import type { Change } from './status'
import { spanOf } from './tiers'
import { dayNumber, dayOfNumber, isExact } from './time'

/** The narrowest window, in days: two weeks, where each day has room for a mark of its own even on a phone. */
export const MIN_DAYS = 14

/** Days since 1970-01-01; `to` is the day after the last. */
export interface DayRange {
  from: number
  to: number
}

/** An inferred stretch that is longer, in days, is no length but the time within which a meeting must have been. */
const LONGEST_INFERRED = 14

interface Dated extends DayRange {
  key: Id
  when: When
  /** The date names its days; `from` and `to` are then its true length, and otherwise what it may mean. */
  isExact: boolean
  /** Where the item stands, in days, and by what it is put in order: the middle of its possible days, or of the known day of an open date. */
  at: number
}

export interface MeetingItem extends Dated {
  kind: 'meeting'
  meeting: Meeting
}

/** A day on which standings change, or on which documents list who stands where. */
export interface MembershipItem extends Dated {
  kind: 'change' | 'list'
  day: IsoDate
  claims: StatusClaim[]
}

export type TimelineItem = MeetingItem | MembershipItem

function dated(when: When, isStated: boolean): Omit<Dated, 'key' | 'when'> {
  const namesDays = isExact(when) && (isStated || spanOf(when) <= LONGEST_INFERRED)
  const [from, to] = [dayNumber(when.earliest), dayNumber(when.latest) + 1]
  const at = hasOpenStart(when) ? to - 0.5 : hasOpenEnd(when) ? from + 0.5 : (from + to) / 2
  return { from, to, isExact: namesDays, at }
}

/** Whether the date has no known beginning (`../2010-06`). */
export function hasOpenStart({ edtf }: When): boolean {
  return edtf.startsWith('../') || edtf.startsWith('/')
}

/** Whether the date has no known end (`2019-05-17/..`). */
export function hasOpenEnd({ edtf }: When): boolean {
  return edtf.endsWith('/..') || edtf.endsWith('/')
}

/** The day on which an item stands; of two days in the middle the first. */
export function standingDay(item: TimelineItem): IsoDate {
  return dayOfNumber(Math.ceil(item.at) - 1)
}

export function meetingItems(meetings: readonly Meeting[]): MeetingItem[] {
  return meetings.map((meeting) => {
    const { from, to, isExact, at } = dated(meeting.when, meeting.basis === 'stated')
    return { kind: 'meeting', key: meeting.about, when: meeting.when, from, to, isExact, at, meeting }
  })
}

/** One item for the steps of a day, another for the lists of that day; dated as its least exact claim is. */
export function membershipItems(changes: readonly Change[]): MembershipItem[] {
  return changes.flatMap(({ day, claims }) =>
    (['change', 'list'] as const).flatMap((kind): MembershipItem[] => {
      const own = claims.filter((claim) => (claim.kind === 'snapshot') === (kind === 'list'))
      const least = own.toSorted((left, right) => spanOf(right.when) - spanOf(left.when))[0]
      return least
        ? [{ ...dated(least.when, least.basis === 'stated'), key: `${kind}.${day}`, when: least.when, kind, day, claims: own }]
        : []
    }),
  )
}

/** The claims that tell of an item. */
export function claimsOfItem(item: TimelineItem): (MeetingClaim | StatusClaim)[] {
  return item.kind === 'meeting' ? item.meeting.accounts : item.claims
}

/** How an item is known: a meeting by its shown account, a day of membership as stated if any of its claims states it. */
export function basisOfItem(item: TimelineItem): Basis {
  if (item.kind === 'meeting') return item.meeting.basis
  return item.claims.some((claim) => claim.basis === 'stated') ? 'stated' : 'inferred'
}

/** Meetings and changes in one order, that of time: as they stand on the timeline, those of one place by their keys. */
export function inOrder(items: readonly TimelineItem[]): TimelineItem[] {
  return items.toSorted((left, right) => left.at - right.at || compare(left.key, right.key))
}

function startOfYear(year: number): number {
  return dayNumber(`${String(year).padStart(4, '0')}-01-01`)
}

function yearOf(day: number): number {
  return Number(dayOfNumber(day).slice(0, 4))
}

/** The whole years that hold the items and the days between `first` and `last`; open ends do not count. */
export function periodOf(items: readonly TimelineItem[], first: IsoDate, last: IsoDate): DayRange {
  let from = dayNumber(first)
  let to = dayNumber(last)
  for (const item of items) {
    if (!hasOpenStart(item.when)) from = Math.min(from, item.from)
    if (!hasOpenEnd(item.when)) to = Math.max(to, item.to - 1)
  }
  return { from: startOfYear(yearOf(from)), to: startOfYear(yearOf(to) + 1) }
}

/** The window that the reader's days ask for, within the period; an absent day is the period's own. */
export function rangeOf(from: IsoDate | undefined, to: IsoDate | undefined, period: DayRange): DayRange {
  const start = from === undefined ? period.from : clamp(dayNumber(from), period.from, period.to - 1)
  const end = to === undefined ? period.to : clamp(dayNumber(to) + 1, period.from + 1, period.to)
  return start < end ? { from: start, to: end } : { from: end - 1, to: start + 1 }
}

/** The window as the address holds it: an end that is the period's own is absent. */
export function windowOf(range: DayRange, period: DayRange): { from: IsoDate | undefined; to: IsoDate | undefined } {
  const { from, to } = daysOf(range)
  return { from: range.from === period.from ? undefined : from, to: range.to === period.to ? undefined : to }
}

/** The first and last day of a window. */
export function daysOf(range: DayRange): { from: IsoDate; to: IsoDate } {
  return { from: dayOfNumber(range.from), to: dayOfNumber(range.to - 1) }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}

/** A window of whole days that begins at or near `from`, no longer than the period and inside it. */
function lengthOf({ from, to }: DayRange): number {
  return to - from
}

/** A window of so many whole days that begins at or near `from`, inside the period. */
function placed(from: number, days: number, period: DayRange): DayRange {
  const start = clamp(Math.round(from), period.from, period.to - days)
  return { from: start, to: start + days }
}

/**
 * The window `factor` times as long (below 1: closer), with the day `at` staying where it is. It becomes no shorter than the least length, nor
 * than it is if it is shorter by the reader's own days.
 */
export function zoomed(range: DayRange, factor: number, at: number, period: DayRange): DayRange {
  const least = Math.min(MIN_DAYS, lengthOf(range), lengthOf(period))
  const days = clamp(Math.round(lengthOf(range) * factor), least, lengthOf(period))
  const share = (at - range.from) / lengthOf(range)
  return placed(at - share * days, days, period)
}

export function panned(range: DayRange, days: number, period: DayRange): DayRange {
  return placed(range.from + days, Math.min(lengthOf(range), lengthOf(period)), period)
}

/** The window with one end moved to a day; it keeps its least length, or its own if that is less. */
export function resized(range: DayRange, end: 'from' | 'to', day: number, period: DayRange): DayRange {
  const least = Math.min(MIN_DAYS, lengthOf(range))
  return end === 'from'
    ? { from: clamp(Math.round(day), period.from, Math.max(period.from, range.to - least)), to: range.to }
    : { from: range.from, to: clamp(Math.round(day), Math.min(period.to, range.from + least), period.to) }
}
