/**
 * How a mark looks. Exact: a dot, or a bar as long as the meeting was. Inexact: a bar over the possible days whose ends fade; an open date is
 * sharp where it is known. Inferred: dashed and pale. Not held (yet): an empty diamond, crossed if called off. A line below: in the documents; a
 * diamond below: in a document of the reader's own.
 */
import type { Status } from '@/domain/contract'
import { type MeetingItem, type MembershipItem, basisOfItem, hasOpenEnd, hasOpenStart } from '@/domain/timeline'
import type { Mark } from '@/domain/timeline-marks'
import { formatNumber } from '@/i18n/format'
import { isOfDocuments, isOfMine } from '@/features/timeline/item-words'
import { timelineMessages } from '@/i18n/timeline'
import type { Standing } from './chart-layout'
import type { PlacedGap } from './picture'
import type { Paint, Pen } from './pen'

const DOT = 10
/** An inexact date is at least this long, so that its fading ends can be seen. */
const LEAST_FADING = 22
/** A fading end is at most so long; so is an open date beyond its known end. */
const LONGEST_FADE = 24
const OPEN = 40
const BAR = 8
const SQUARE = 12
const BIN = { height: 16, perDigit: 7, room: 6 }
const LEAST_GAP = 12
/** What a meeting of a day covers with all its signs. */
const POINT = { width: 28, height: 28 }
const DASH = [3, 2]

/** The width of a mark, by how many items it stands for. */
export function widthOfMark(count: number): number {
  if (count === 1) return DOT
  // With a comma for each three digits: thousands of widths are asked for in a frame, many times as often as a number is written.
  const digits = Math.floor(Math.log10(count)) + 1
  return Math.max(BIN.height, (digits + Math.floor((digits - 1) / 3)) * BIN.perDigit + BIN.room)
}

/**
 * What a mark covers of its lane, in pixels: a gathering the ground of its number, a meeting its days or, if its date is open, so far as it is drawn.
 */
export function extentOf({ count, first: [item], x, start, end }: Mark): { start: number; end: number } {
  if (count > 1 || item?.kind !== 'meeting') {
    const half = (count > 1 ? widthOfMark(count) : SQUARE) / 2
    return { start: x - half, end: x + half }
  }
  const isOpen = hasOpenStart(item.when) || hasOpenEnd(item.when)
  const most = isOpen ? OPEN : Infinity
  const half = (item.isExact || isOpen ? DOT : LEAST_FADING) / 2
  return { start: Math.min(Math.max(start, x - most), x - half), end: Math.max(Math.min(end, x + most), x + half) }
}

/** A mark on the line `y` of its lane. */
export function drawMark(pen: Pen, mark: Mark, y: number): void {
  const [item] = mark.first
  if (!item) return
  if (mark.count > 1) drawGathering(pen, mark, item.kind === 'meeting', y)
  else if (item.kind === 'meeting') drawOneMeeting(pen, mark, y, lookOf(item))
  else if (item.kind === 'change') drawChange(pen, mark, item, y)
  else drawList(pen, mark, y, isOfDocuments(item))
}

/**
 * Numbers of a series that no source gives: an empty outline over the days in which they must lie, with the numbers where the lane's marks leave
 * the most room for them.
 */
export function drawGap(
  pen: Pen,
  { gap: { first, last }, x, start, end }: PlacedGap,
  marks: readonly Standing[],
  y: number,
): void {
  const width = Math.max(LEAST_GAP, end - start - 6)
  drawOutline(pen, x, width, y)
  const numbers = timelineMessages.numbers(first, last)
  const free = widestBetween(start, end, marks)
  if (numbers.length * BIN.perDigit + 2 > free.end - free.start) return
  pen.words(numbers, (free.start + free.end) / 2, y, { size: 10, anchor: 'middle', fill: 'var(--ink-soft)' })
}

type Stretch = Pick<Standing, 'start' | 'end'>

/** The widest stretch that no mark covers. Marks come from left to right. */
function widestBetween(start: number, end: number, marks: readonly Stretch[]): Stretch {
  let widest = { start, end: start }
  let from = start
  for (const mark of [...marks, { start: end, end }]) {
    const to = Math.min(mark.start, end)
    if (to - from > widest.end - widest.start) widest = { start: from, end: to }
    from = Math.max(from, mark.end)
  }
  return widest
}

export function drawOutline(pen: Pen, x: number, width: number, y: number): void {
  pen.rect(x - width / 2, y - 6, width, 12, 6, { stroke: 'var(--line-strong)', dash: [2, 3] })
}

/** The ring around what the details show. */
export function drawRing(pen: Pen, { start, end }: Standing, y: number): void {
  pen.rect(start - 4.5, y - 11, end - start + 9, 22, 11, { stroke: 'var(--ink)', width: 2 })
}

/** A gathering: its number on a ground that darkens with it; dashed if none of its items is sure. */
export function drawGathering(
  pen: Pen,
  { count, sure, x }: Pick<Mark, 'count' | 'sure' | 'x'>,
  isOfMeetings: boolean,
  y: number,
): void {
  const width = widthOfMark(count)
  const shade = Math.round(Math.log2(count) * 2) / 2
  // Around it what keeps it apart from its neighbours, and half a pixel, so that its rim lies upon whole ones.
  const size = { width: width + 5, height: BIN.height + 5 }
  pen.stamp(`gathering ${width} ${shade} ${sure === 0} ${isOfMeetings}`, x, y, size, (pen, x, y) => {
    const radius = isOfMeetings ? BIN.height / 2 : 3
    const box = [x - width / 2, y - BIN.height / 2, width, BIN.height, radius] as const
    pen.rect(...box, { fill: 'var(--paper-soft)', stroke: 'var(--paper)', width: 4 })
    const rim = { stroke: 'var(--line-strong)', ...(sure === 0 ? { dash: DASH } : {}) }
    pen.rect(...box, { fill: 'var(--ink)', opacity: 0.03 * shade, ...rim })
  })
  pen.words(formatNumber(count), x, y, { size: 11, bold: true, anchor: 'middle', fill: 'var(--ink)' })
}

/** What of a meeting is seen. */
export interface MeetingLook {
  /** Whether the date names its days, and if not where it is open. */
  date: 'exact' | 'inexact' | 'open-start' | 'open-end'
  isStated: boolean
  /** `called-off` stands for cancelled. */
  state: 'held' | 'awaited' | 'called-off'
  isOfDocuments: boolean
  isOfMine: boolean
}

export function lookOf(item: MeetingItem): MeetingLook {
  const { state } = item.meeting
  return {
    date: hasOpenStart(item.when) ? 'open-start' : hasOpenEnd(item.when) ? 'open-end' : item.isExact ? 'exact' : 'inexact',
    isStated: basisOfItem(item) === 'stated',
    state: state === 'held' ? 'held' : state === 'cancelled' ? 'called-off' : 'awaited',
    isOfDocuments: isOfDocuments(item),
    isOfMine: isOfMine(item),
  }
}

/** Where something is drawn, in pixels. */
type Extent = Pick<Mark, 'x' | 'start' | 'end'>

/** What stands on a day looks alike wherever it stands. */
function drawOneMeeting(pen: Pen, extent: Extent, y: number, look: MeetingLook): void {
  if (look.date !== 'exact' || extent.end - extent.start > DOT) return drawMeeting(pen, extent, y, look)
  const key = `meeting ${look.isStated} ${look.state} ${look.isOfDocuments} ${look.isOfMine}`
  pen.stamp(key, extent.x, y, POINT, (pen, x, y) => drawMeeting(pen, { x, start: x, end: x }, y, look))
}

export function drawMeeting(pen: Pen, extent: Extent, y: number, look: MeetingLook): void {
  const { x, start, end } = extent
  const colour = look.isOfDocuments ? 'var(--accent)' : look.isOfMine ? 'var(--mine)' : 'var(--ink-soft)'
  if (look.date !== 'exact') drawFadingBar(pen, extent, y, look, colour)
  else {
    const width = Math.max(end - start, DOT)
    const left = end - start < DOT ? x - width / 2 : start
    if (width > DOT) pen.rect(left - 1.5, y - DOT / 2 - 1.5, width + 3, DOT + 3, DOT / 2 + 1.5, { fill: 'var(--paper)' })
    const isFull = look.isStated && look.state === 'held'
    if (width > DOT || look.state === 'held')
      pen.rect(left, y - DOT / 2, width, DOT, DOT / 2, bodyOf(isFull, look.isStated, colour))
  }
  if (look.state !== 'held') drawDiamond(pen, x, y, colour, look)
  if (look.isOfDocuments) drawStroke(pen, [x - 5, y + 8.5], [x + 5, y + 8.5], { stroke: 'var(--accent)', width: 2 })
  if (look.isOfMine) drawOwnSign(pen, x + (look.isOfDocuments ? 9 : 0), y + 8)
}

type Point = readonly [x: number, y: number]

function drawStroke(pen: Pen, from: Point, to: Point, paint: Paint): void {
  pen.line([from, to], paint)
}

/** Full, or empty within a line that is dashed unless a source states it. */
function bodyOf(isFull: boolean, isStated: boolean, colour: string): Paint {
  const line = { stroke: colour, width: 1.5 }
  if (isFull) return { ...line, fill: colour }
  return { ...line, fill: 'var(--paper)', ...(isStated ? {} : { dash: DASH }) }
}

/** A bar over the possible days that fades towards the ends that are not known; with edges, dashed if it is inferred, drawn through if it is not held. */
function drawFadingBar(
  pen: Pen,
  { x, start, end }: Extent,
  y: number,
  { date, isStated, state }: MeetingLook,
  colour: string,
): void {
  const isPale = !isStated || state !== 'held'
  const strength = isPale ? 0.15 : 0.65
  const top = y - BAR / 2
  const edges = (left: number, right: number) => {
    if (!isPale) return
    const line = { stroke: colour, ...(isStated ? {} : { dash: [2, 3] }) }
    for (const edge of [top, top + BAR]) drawStroke(pen, [left, edge], [right, edge], line)
  }
  if (date === 'inexact') {
    const half = LEAST_FADING / 2
    const [left, right] = end - start < LEAST_FADING ? [x - half, x + half] : [start, end]
    const fade = Math.min((right - left) / 3, LONGEST_FADE)
    pen.fade(left, top, fade, BAR, colour, 0, strength)
    pen.rect(left + fade, top, right - left - 2 * fade, BAR, 0, { fill: colour, opacity: strength })
    pen.fade(right - fade, top, fade, BAR, colour, strength, 0)
    return edges(left, right)
  }
  const isBefore = date === 'open-start'
  const [left, right] = isBefore ? [Math.max(start, x - OPEN), x] : [x, Math.min(end, x + OPEN)]
  pen.fade(left, top, right - left, BAR, colour, isBefore ? 0 : strength, isBefore ? strength : 0)
  edges(left, right)
  drawStroke(pen, [x, y - DOT / 2], [x, y + DOT / 2], { stroke: colour, width: 2 })
}

/** The sign of the reader's own documents. */
function drawOwnSign(pen: Pen, x: number, y: number): void {
  const around = [
    [x, y - 3.2],
    [x + 3.2, y],
    [x, y + 3.2],
    [x - 3.2, y],
  ] as const
  pen.line(around, { stroke: 'var(--paper)', fill: 'var(--mine)', width: 1 })
}

function drawDiamond(pen: Pen, x: number, y: number, colour: string, { state, isStated }: MeetingLook): void {
  pen.line(
    [
      [x, y - 6.5],
      [x + 6.5, y],
      [x, y + 6.5],
      [x - 6.5, y],
    ],
    bodyOf(false, isStated, colour),
  )
  if (state !== 'called-off') return
  for (const turn of [-1, 1]) drawStroke(pen, [x - 6, y + 6 * turn], [x + 6, y - 6 * turn], { stroke: colour, width: 1.5 })
}

/** A square in the colours of the statuses that a day gave; those that it ended if it gave none. */
function drawChange(pen: Pen, { x }: Mark, item: MembershipItem, y: number): void {
  const given = item.claims.filter((claim) => claim.stage !== 'ended')
  const statuses = [...new Set((given.length > 0 ? given : item.claims).map((claim) => claim.status))]
  drawSquare(pen, x, y, statuses, basisOfItem(item) === 'stated')
}

/** Statuses side by side. */
export function drawSquare(pen: Pen, x: number, y: number, statuses: readonly Status[], isStated: boolean): void {
  const part = SQUARE / statuses.length
  for (const [index, status] of statuses.entries()) {
    const colour = `var(--${status})`
    pen.rect(x - SQUARE / 2 + index * part, y - SQUARE / 2, part, SQUARE, 0, {
      fill: colour,
      opacity: isStated ? 1 : 0.15,
      stroke: colour,
      ...(isStated ? {} : { dash: DASH }),
    })
  }
}

/** A list names who stands where and changes nothing: an upright in the colour of the documents, or of the reader's with their sign. */
export function drawList(pen: Pen, { x }: Pick<Mark, 'x'>, y: number, isOfDocuments = true): void {
  const line = { stroke: isOfDocuments ? 'var(--accent)' : 'var(--mine)', width: 2 }
  drawStroke(pen, [x, y - 8], [x, y + 8], line)
  for (const end of [y - 8, y + 8]) drawStroke(pen, [x - 3.5, end], [x + 3.5, end], line)
  if (!isOfDocuments) drawOwnSign(pen, x, y + 8)
}
