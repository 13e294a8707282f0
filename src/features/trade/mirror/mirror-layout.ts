/** Where the rows of the mirrors stand, in pixels from the top left of the drawing. */
import { lettersIn } from '@/ui/letters'
import { type MirrorRow, type Side, sides } from './mirror-rows'
import { type MoneyScale, moneyScale } from './money-scale'
import { AMOUNT, SMALL, clipped, wrapped } from './text-lines'

const LINE = 14
/** From this width on, names stand beside the signs and not above them. */
const WIDE = 680
/** From this width on, gaps stand beside the signs. */
const MIDDLE = 420
/** Beside the outer signs, for their values. */
const VALUE_ROOM = 68
const AXIS = 36
/** Between a row and the next. */
export const SPACE = 14
/** Lines of a note, where it stands below its reporter. */
const NOTE_LINES = 3
/** What a sign, and so a pressed mark, takes at least to each side. */
export const REACH = 12

/** A line of small print. */
interface SmallPrint {
  x: number
  y: number
  text: string
  /** It names a reporter; else it is noted of the figure. */
  isWho: boolean
  /** Bears the sign of the side. */
  side?: Side
}

export interface PlacedRow {
  row: MirrorRow
  top: number
  bottom: number
  /** Of the pair's name; the period follows it, or stands below. */
  name: { x: number; y: number }
  period?: { x: number; y: number }
  /** The end of the gap's words. */
  gap: { x: number; y: number }
  /** The middle of both signs. */
  y: number
  x: Record<Side, number>
  smallPrint: SmallPrint[]
}

export interface MirrorLayout {
  height: number
  scale: MoneyScale
  /** The long words of the axis find room. */
  isWide: boolean
  rows: PlacedRow[]
}

/** Who reports, each in a line, and in the same line what is noted of the figure. */
function printBeside(row: MirrorRow, y: number, width: number, columns: Columns, hasNotes: boolean): SmallPrint[] {
  return sides.flatMap((side, index): SmallPrint[] => {
    const { reporter, note } = row.mirror[side].claim
    const at = y + index * LINE
    const who = { x: 0, y: at, text: clipped(reporter.name, columns.left - 2 * REACH), isWho: true, side }
    if (!hasNotes || note === undefined) return [who]
    return [who, { x: columns.left - REACH, y: at, text: clipped(note, width - columns.left), isWho: false }]
  })
}

/** Who reports, and below each what is noted of its figure. */
function printBelow(row: MirrorRow, y: number, width: number): SmallPrint[] {
  const room = width - REACH
  return sides
    .flatMap((side) => {
      const { reporter, note = '' } = row.mirror[side].claim
      return [
        ...wrapped(reporter.name, room, 2).map((text, index) => ({ text, isWho: true, ...(index === 0 ? { side } : {}) })),
        ...(note === '' ? [] : wrapped(note, room, NOTE_LINES)).map((text) => ({ text, isWho: false })),
      ]
    })
    .map((line, index) => ({ ...line, x: 0, y: y + index * LINE }))
}

function bottomOf(smallPrint: readonly SmallPrint[], least: number): number {
  return Math.max(least, ...smallPrint.map(({ y }) => y + 4))
}

type Unscaled = Omit<PlacedRow, 'x'>

/** Name, signs and gap in a line; below them who reports, and what is noted. */
function inColumns(row: MirrorRow, top: number, { width, columns, hasNotes }: Frame): Unscaled {
  const y = top + REACH
  const base = y + 4
  const smallPrint = printBeside(row, base + LINE + 1, width, columns, hasNotes)
  return { row, top, y, name: { x: 0, y: base }, gap: { x: width, y: base }, smallPrint, bottom: bottomOf(smallPrint, y + REACH) }
}

/** The name above the signs; the gap beside them, above them beside the period, or between the two. */
function inLines(row: MirrorRow, top: number, { kind, width, hasNotes }: Frame): Unscaled {
  const name = top + LINE - 2
  const period = kind === 'beside' ? undefined : name + LINE + 2
  const above = period !== undefined && kind === 'narrow' ? period + LINE : period
  const y = (above ?? name) + 6 + REACH
  const smallPrint = hasNotes ? printBelow(row, y + REACH + 10, width) : []
  return {
    row,
    top,
    y,
    name: { x: 0, y: name },
    ...(period === undefined ? {} : { period: { x: 0, y: period } }),
    gap: { x: kind === 'narrow' ? 0 : width, y: above ?? y + 4 },
    smallPrint,
    bottom: bottomOf(smallPrint, y + REACH),
  }
}

interface Columns {
  /** The end of the names, and where the gaps begin. */
  left: number
  right: number
}

interface Frame {
  /** All in a line; the gap beside the signs, the name above; the gap above too; each in a line of its own. */
  kind: 'columns' | 'beside' | 'above' | 'narrow'
  width: number
  columns: Columns
  hasNotes: boolean
}

function frameOf(rows: readonly MirrorRow[], width: number, hasNotes: boolean): Frame {
  const gaps = AMOUNT * Math.max(...rows.map(({ gap }) => lettersIn(gap) + 2))
  const isNarrow = rows.some(({ period, gap }) => lettersIn(period) * SMALL + (lettersIn(gap) + 3) * AMOUNT > width)
  return {
    kind: width >= WIDE ? 'columns' : width >= MIDDLE ? 'beside' : isNarrow ? 'narrow' : 'above',
    width,
    columns: { left: Math.min(310, 0.34 * width), right: width - gaps },
    hasNotes,
  }
}

/** `hasNotes`: there is room for what is noted of the figures. At least one row. */
export function mirrorLayout(rows: readonly MirrorRow[], width: number, hasNotes: boolean): MirrorLayout {
  const frame = frameOf(rows, width, hasNotes)
  const { kind, columns } = frame
  const from = kind === 'columns' ? columns.left : 0
  const to = kind === 'columns' || kind === 'beside' ? columns.right : width
  const amounts = rows.flatMap(({ mirror }) => [mirror.first.dollars!, mirror.second.dollars!])
  const scale = moneyScale(amounts, from + VALUE_ROOM, to - VALUE_ROOM)
  const placed: PlacedRow[] = []
  for (const row of rows) {
    const top = (placed.at(-1)?.bottom ?? AXIS - SPACE / 2) + SPACE
    const own = kind === 'columns' ? inColumns(row, top, frame) : inLines(row, top, frame)
    placed.push({ ...own, x: { first: scale.at(row.mirror.first.dollars!), second: scale.at(row.mirror.second.dollars!) } })
  }
  return { height: (placed.at(-1)?.bottom ?? 0) + SPACE + REACH, scale, isWide: kind === 'columns', rows: placed }
}
