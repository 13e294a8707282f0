/**
 * The timeline without a screen: what stands on it, in which lane, at which pixel, and how the window on it moves. Days are
 * counted from 1970-01-01 and a range ends before its `to`, so that one day is as wide as it lasts. The cost of a picture
 * follows its width: marks that would touch are gathered, and the gathering depends on the scale alone, so that
 * panning never reshuffles it.
 */
import { type Id, type IsoDate, type StatusClaim, type When, meetingTypes } from './contract'
import type { Meeting } from './meetings'
import { compare, groupedBy } from './order'
import { type Change, isCountryCode } from './status'
import { spanOf } from './tiers'
import { dayNumber, dayOfNumber, isExact, overlaps } from './time'
import type { LaneKind } from './view-state'

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

function dated(key: Id, when: When, isStated: boolean): Dated {
  const namesDays = isExact(when) && (isStated || spanOf(when) <= LONGEST_INFERRED)
  return { key, when, from: dayNumber(when.earliest), to: dayNumber(when.latest) + 1, isExact: namesDays }
}

/** Whether the date has no known beginning (`../2010-06`). */
function hasOpenStart(when: When): boolean {
  return /^(\.\.)?\//.test(when.edtf)
}

function hasOpenEnd(when: When): boolean {
  return /\/(\.\.)?$/.test(when.edtf)
}

/** The day by which an item is put in order: its first possible day, or the last if the first is open. */
export function sortingDay(item: TimelineItem): IsoDate {
  return hasOpenStart(item.when) ? item.when.latest : item.when.earliest
}

export function meetingItems(meetings: readonly Meeting[]): MeetingItem[] {
  return meetings.map((meeting) => ({
    ...dated(meeting.about, meeting.when, meeting.basis === 'stated'),
    kind: 'meeting',
    meeting,
  }))
}

/** One item for the steps of a day, another for the lists of that day; dated as its least exact claim is. */
export function membershipItems(changes: readonly Change[]): MembershipItem[] {
  return changes.flatMap(({ day, claims }) =>
    (['change', 'list'] as const).flatMap((kind): MembershipItem[] => {
      const own = claims.filter((claim) => (claim.kind === 'snapshot') === (kind === 'list'))
      const least = own.toSorted((left, right) => spanOf(right.when) - spanOf(left.when))[0]
      return least ? [{ ...dated(`${kind}.${day}`, least.when, least.basis === 'stated'), kind, day, claims: own }] : []
    }),
  )
}

/** Meetings and changes in one order, that of time. */
export function inOrder(items: readonly TimelineItem[]): TimelineItem[] {
  return items.toSorted((left, right) => compare(sortingDay(left), sortingDay(right)) || compare(left.key, right.key))
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
function fitted(from: number, days: number, period: DayRange): DayRange {
  const length = clamp(Math.round(days), Math.min(MIN_DAYS, period.to - period.from), period.to - period.from)
  const start = clamp(Math.round(from), period.from, period.to - length)
  return { from: start, to: start + length }
}

/** The window `factor` times as long (below 1: closer), with the day `at` staying where it is. */
export function zoomed(range: DayRange, factor: number, at: number, period: DayRange): DayRange {
  const days = (range.to - range.from) * factor
  const share = (at - range.from) / (range.to - range.from)
  return fitted(at - share * days, days, period)
}

export function panned(range: DayRange, days: number, period: DayRange): DayRange {
  return fitted(range.from + days, range.to - range.from, period)
}

/** The window with one end moved to a day; it keeps its least length. */
export function resized(range: DayRange, end: 'from' | 'to', day: number, period: DayRange): DayRange {
  return end === 'from'
    ? { from: clamp(Math.round(day), period.from, Math.max(period.from, range.to - MIN_DAYS)), to: range.to }
    : { from: range.from, to: clamp(Math.round(day), Math.min(period.to, range.from + MIN_DAYS), period.to) }
}

/** Whether the item lies in the window: possibly if a day of it may, certainly if all its possible days do. */
export function isInRange(item: Dated, range: DayRange, how: 'possible' | 'certain'): boolean {
  const { from, to } = daysOf(range)
  return overlaps(item.when, from, to, how)
}

export interface Lane<T extends TimelineItem = TimelineItem> {
  /** A meeting type, a country or a place; undefined for meetings of which none is known. */
  id: Id | undefined
  items: T[]
}

/**
 * The lanes that hold something: types in the order of the contract, countries and places with the most meetings first. A
 * meeting stands in the lane of each country that takes part or hosts, as the filter by country means it.
 */
export function lanesOf(
  items: readonly MeetingItem[],
  kind: LaneKind,
  countryOfPlace: (place: Id) => Id | undefined,
): Lane<MeetingItem>[] {
  const entries = items.flatMap((item) => laneIds(item.meeting, kind, countryOfPlace).map((id) => ({ id, item })))
  const lanes = [...groupedBy(entries, ({ id }) => id)].map(([id, own]) => ({ id, items: own.map(({ item }) => item) }))
  const typeOrder = (lane: Lane) => meetingTypes.findIndex((type) => type === lane.id)
  return lanes.toSorted(
    (left, right) =>
      Number(left.id === undefined) - Number(right.id === undefined) ||
      (kind === 'type' ? typeOrder(left) - typeOrder(right) : right.items.length - left.items.length) ||
      compare(left.id ?? '', right.id ?? ''),
  )
}

function laneIds(meeting: Meeting, kind: LaneKind, countryOfPlace: (place: Id) => Id | undefined): (Id | undefined)[] {
  if (kind === 'type') return [meeting.type]
  if (kind === 'place') return [meeting.place]
  const host = meeting.place === undefined ? undefined : countryOfPlace(meeting.place)
  const countries = meeting.participants.map((participant) => participant.entity).filter(isCountryCode)
  const all = new Set(host === undefined ? countries : [...countries, host])
  return all.size === 0 ? [undefined] : [...all]
}
