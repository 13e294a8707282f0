/**
 * Where the marks of the timeline stand, in pixels of the window, and where keys lead among them. The cost of a picture follows its width: marks that
 * would touch are gathered, and the gathering depends on the scale alone, so that panning never reshuffles it.
 */
import { type DayRange, MIN_DAYS, type TimelineItem, panned } from './timeline'
import { doubt } from './timeline-index'
import type { Lane } from './timeline-lanes'
import { type Selection, itemShown, maskOf } from './timeline-selection'

/** One mark of a lane: an item, or several that would touch. Pixels from the window's left edge. */
export interface Mark {
  /** The key of its first item, so that a mark keeps its identity when it opens. */
  key: string
  /** The first items, at most `NAMED_AT_MOST`; of a single one it is that. */
  first: TimelineItem[]
  count: number
  /** How many of them are inferred, not exactly dated, not held (yet); and of how many none of this holds. */
  doubts: Record<keyof typeof doubt, number>
  sure: number
  /** The numbers of all items that gather here, also of those that filters or the window leave out. */
  members: Uint32Array
  /** The days that they may mean together, within the period. */
  days: DayRange
  /** The middle. */
  x: number
  /** The extent, cut at the window's edges. */
  start: number
  end: number
}

/** As many items of a gathering are known to its mark: what its name tells. */
export const NAMED_AT_MOST = 4

export interface Frame {
  range: DayRange
  width: number
  /** The least distance between the middles of two marks, in pixels. */
  gap: number
}

/** What gathers in one mark: the items of a lane from one place to before another, those that filters refuse not counted. */
interface Group {
  start: number
  end: number
  /** Where its items stand on average, in days. */
  mean: number
}

/** Items gather that are nearer than this share of the gap to the mean of those before: dense ones then stand little more than a gap apart. */
const JOINS_WITHIN = 0.6

/**
 * Gathers the items of a lane from the beginning of time by the distance of where they stand; a gathering sits at the mean of them, and two that are
 * nearer than the gap become one. What is filtered out takes no part. What lies outside the window does, so that moving the window never
 * gathers anew. Returns the gatherings of which something is shown, and how many items the largest has, shown or not.
 */
function gathered({ items, at }: Lane, { fails }: Selection, gapInDays: number): { groups: Group[]; most: number } {
  const others = ~maskOf(['range'])
  const near = gapInDays * JOINS_WITHIN
  const groups: Group[] = []
  let most = 0
  // The gathering at hand, and the one before it, which may yet take it in. Plain numbers, and sums instead of means, which would be
  // divided anew for each item: a hundred thousand are gathered within a part of a frame.
  let [start, sum, all, shown] = [0, 0, 0, 0]
  let [lastStart, lastSum, lastAll, lastShown] = [0, 0, 0, 0]
  // After the last item comes one that is far from all.
  for (let place = 0; place <= items.length; place += 1) {
    const isItem = place < items.length
    const failed = isItem ? fails[items[place]!]! : 0
    if ((failed & others) !== 0) continue
    const position = isItem ? at[place]! : Infinity
    if (all > 0 && position * all - sum >= near * all) {
      if (lastAll > 0 && sum / all - lastSum / lastAll < gapInDays) {
        lastSum += sum
        lastAll += all
        lastShown += shown
      } else {
        if (lastShown > 0) groups.push({ start: lastStart, end: start, mean: lastSum / lastAll })
        lastStart = start
        lastSum = sum
        lastAll = all
        lastShown = shown
      }
      if (lastAll > most) most = lastAll
      start = place
      sum = 0
      all = 0
      shown = 0
    }
    sum += position
    all += 1
    if (failed === 0) shown += 1
  }
  if (lastShown > 0) groups.push({ start: lastStart, end: start, mean: lastSum / lastAll })
  return { groups, most }
}

function markOf({ items: own }: Lane, group: Group, selection: Selection, { range, width }: Omit<Frame, 'gap'>): Mark {
  const { fails } = selection
  const { period, from, to, doubts } = selection.index
  const first: TimelineItem[] = []
  let [count, earliest, latest] = [0, Infinity, -Infinity]
  // How many items have each combination of doubts.
  const tally = [0, 0, 0, 0, 0, 0, 0, 0]
  for (let place = group.start; place < group.end; place += 1) {
    const item = own[place]!
    if (fails[item] !== 0) continue
    count += 1
    tally[doubts[item]!]! += 1
    if (from[item]! < earliest) earliest = from[item]!
    if (to[item]! > latest) latest = to[item]!
    if (first.length < NAMED_AT_MOST) first.push(itemShown(selection, item))
  }
  const having = (bit: number) => tally.reduce((sum, many, bits) => ((bits & bit) === 0 ? sum : sum + many), 0)
  const counted = { inferred: having(doubt.inferred), inexact: having(doubt.inexact), notHeld: having(doubt.notHeld) }
  const perDay = width / (range.to - range.from)
  const inWidth = (day: number) => Math.min(Math.max((day - range.from) * perDay, 0), width)
  const days = { from: Math.max(earliest, period.from), to: Math.min(latest, period.to) }
  const [start, end] = [inWidth(days.from), inWidth(days.to)]
  const x = Math.min(Math.max((group.mean - range.from) * perDay, start), end)
  const members = own.subarray(group.start, group.end)
  return { key: first[0]!.key, first, count, doubts: counted, sure: tally[0]!, members, days, x, start, end }
}

/** So much nearer than the gap, in pixels, is none: sums of fractions of days are not exact. */
const SLACK = 1e-6

/**
 * The marks of a lane's groups. A group of which only a part is shown has its mark there, at a window's edge as a rule, and that may be
 * too near the one before: the two become one.
 */
function marksApart(lane: Lane, groups: readonly Group[], selection: Selection, frame: Frame): Mark[] {
  const apart: { group: Group; mark: Mark }[] = []
  for (let group of groups) {
    let mark = markOf(lane, group, selection, frame)
    for (let last = apart.at(-1); last && mark.x - last.mark.x < frame.gap - SLACK; last = apart.at(-1)) {
      apart.pop()
      group = { ...last.group, end: group.end }
      mark = markOf(lane, group, selection, frame)
    }
    apart.push({ group, mark })
  }
  return apart.map(({ mark }) => mark)
}

/** How many marks there may be, and how much room they need. */
export interface MarkRoom {
  /** The least distance between the middles of two marks, in pixels. */
  least: number
  /** At most so many marks in the lanes that are seen at once. */
  budget: number
  lanesSeen: number
  /** The width of a mark that stands for so many. */
  widthOf: (count: number) => number
}

/**
 * The marks of each lane, from left to right: those of which something is shown. Their least distance grows where the widest number needs more room, or
 * where they would be too many; it depends on the scale, not on where the window stands.
 */
export function marksOf(
  selection: Selection,
  lanes: readonly Lane[],
  frame: Omit<Frame, 'gap'>,
  { least, budget, lanesSeen, widthOf }: MarkRoom,
): { marks: Mark[][]; gap: number } {
  const perDay = frame.width / (frame.range.to - frame.range.from)
  const held = lanes.reduce((sum, { items }) => sum + items.length, 0)
  const seen = Math.min(lanesSeen, lanes.length)
  // Fewer items than the budget cannot make more marks; and between so many marks of a lane there is one gap less.
  let gap = held <= budget ? least : Math.max(least, (seen * frame.width) / Math.max(1, budget - seen))
  // In the fullest lane the largest gathering has at least what gatherings have on average, of which the whole period has room for so many:
  // that much room their numbers will need.
  const { from, to } = selection.index.period
  const fullest = Math.max(0, ...lanes.map((lane) => lane.held))
  const neededAt = (gap: number) => widthOf(Math.max(1, Math.ceil(fullest / (((to - from) * perDay) / gap + 1)))) + 2
  if (fullest > 1) while (neededAt(gap) > gap) gap = neededAt(gap)
  for (;;) {
    const all = lanes.map((lane) => gathered(lane, selection, gap / perDay))
    const most = Math.max(1, ...all.map((lane) => lane.most))
    const needed = most === 1 ? 0 : widthOf(most) + 2
    if (needed <= gap) {
      return { gap, marks: lanes.map((lane, at) => marksApart(lane, all[at]!.groups, selection, { ...frame, gap })) }
    }
    gap = needed
  }
}

/** All items that a mark stands for, in the order of time. */
export function itemsOfMark(selection: Selection, { members }: Mark): TimelineItem[] {
  const own = members.filter((item) => selection.fails[item] === 0)
  return Array.from(own, (item) => itemShown(selection, item))
}

/** Whether the mark stands for the item, among others or alone. */
export function isMarkOf({ index, fails }: Selection, { members }: Mark, key: string): boolean {
  const item = index.numberOf(key)
  return item !== undefined && fails[item] === 0 && members.includes(item)
}

/** The window that takes items apart, or undefined if no window can: they stand at one day, or at days too near each other. */
export function openingOf(items: readonly TimelineItem[], period: DayRange, { width, gap }: Frame): DayRange | undefined {
  const places = items.map(({ at }) => Math.min(Math.max(at, period.from), period.to)).toSorted((left, right) => left - right)
  if (!areApart(places, (gap * MIN_DAYS) / width)) return undefined
  const [first, last] = [places[0]!, places.at(-1)!]
  const days = Math.max(MIN_DAYS, Math.ceil((last - first) * 1.5))
  const from = Math.floor((first + last - days) / 2)
  return panned({ from, to: from + days }, 0, period)
}

/** Whether places, in their order, make more than one gathering. */
function areApart(places: readonly number[], gapInDays: number): boolean {
  let mean = 0
  return places.some((place, index) => {
    const isBeyond = index > 0 && place - mean >= gapInDays
    mean += (place - mean) / (index + 1)
    return isBeyond
  })
}

/**
 * The nearest item of the lane beyond a day, to the right (1) or to the left (-1), whether or not the window holds it. Where only certain dates are asked
 * for none is meant that may have been on more days than the window's `days`: moved wherever, it would not be shown.
 */
export function itemBeyond(
  { index, fails, view }: Selection,
  { items }: Lane,
  day: number,
  direction: 1 | -1,
  days = Infinity,
): TimelineItem | undefined {
  const others = ~maskOf(['range'])
  const longest = view.when === 'certain' ? days : Infinity
  const isBeyond = (item: number) =>
    (index.at[item]! - day) * direction > 0 && (fails[item]! & others) === 0 && index.to[item]! - index.from[item]! <= longest
  const item = direction === 1 ? items.find(isBeyond) : items.findLast(isBeyond)
  return item === undefined ? undefined : index.items[item]
}

export type StepKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End' | 'PageUp' | 'PageDown'

/** Page keys go as many marks at once. */
const PAGE = 10

/** A mark by its lane and its number in the lane. */
export interface MarkAt {
  lane: number
  index: number
}

/** The mark that a key leads to: along the lane, or to the nearest in the next lane that has one. Undefined if there is none. */
export function stepFrom(lanes: readonly (readonly Pick<Mark, 'x'>[])[], at: MarkAt, key: StepKey): MarkAt | undefined {
  const own = lanes[at.lane] ?? []
  const along = (index: number) => (own[index] === undefined ? undefined : { lane: at.lane, index })
  if (key === 'ArrowLeft') return along(at.index - 1)
  if (key === 'ArrowRight') return along(at.index + 1)
  if (key === 'Home') return along(0)
  if (key === 'End') return along(own.length - 1)
  if (key === 'PageUp') return along(Math.max(0, at.index - PAGE))
  if (key === 'PageDown') return along(Math.min(own.length - 1, at.index + PAGE))
  const direction = key === 'ArrowUp' ? -1 : 1
  const x = own[at.index]?.x ?? 0
  for (let lane = at.lane + direction; lane >= 0 && lane < lanes.length; lane += direction) {
    const marks = lanes[lane] ?? []
    const distance = (index: number) => Math.abs((marks[index]?.x ?? 0) - x)
    if (marks.length > 0) {
      const index = marks.reduce((best, _, index) => (distance(index) < distance(best) ? index : best), 0)
      return { lane, index }
    }
  }
  return undefined
}
