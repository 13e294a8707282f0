/** How large the parts of a grid are, in pixels. */
import { lettersIn } from '@/ui/letters'

export interface Extent {
  width: number
  height: number
}

interface GridContent {
  /** The lines of each row's name; where there is little room they stand below each other. */
  rows: readonly (readonly string[])[]
  columns: readonly string[]
  /** What the columns are called where there is room for no more; none: their names. */
  short: readonly string[]
  /** Names of columns are rather written upwards, where there is the height. */
  prefersTurned: boolean
  /** What stands small after the name of a row. */
  counts: readonly string[]
  /** The height of what stands above the names of the columns. */
  above: number
  /** Between these a cell takes the room that there is. */
  least: Extent
  most: Extent
}

export interface GridLayout {
  cell: Extent
  /** The width of the names of the rows, and the height of those of the columns with what stands above them. */
  side: number
  top: number
  /** Names of rows take several lines. */
  isStacked: boolean
  /** Names of columns are written upwards, or are the short ones. */
  columnNames: 'level' | 'turned' | 'short'
}

/** About how wide a character is at the size of names, and at that of names of columns. */
const CHARACTER = 7
const COLUMN_CHARACTER = 6.8
export const LINE = 14
const GAP = 8
/** The height of a line of names of columns: it can be pressed. */
const HEAD = 24
/** In a narrower room names take several lines. */
const NARROW = 560
/** In a lower room names of columns are not written upwards. */
const LOW = 260
/** A bar for scrolling takes no more. */
const SCROLL_BAR = 12

export function widthOf(text: string): number {
  return lettersIn(text) * CHARACTER
}

const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(widthOf))
const clamp = (value: number, least: number, most: number) => Math.floor(Math.min(most, Math.max(least, value)))

/** Fills the room where cells stay between their sizes; what does not fit then scrolls. */
export function layoutOf(
  { rows, columns, short, prefersTurned, counts, above, least, most }: GridContent,
  room: Extent,
): GridLayout {
  const isStacked = room.width < NARROW && rows.some((lines) => lines.length > 1)
  const lineCount = isStacked ? Math.max(...rows.map((lines) => lines.length)) : 1
  const names = rows.flatMap((lines) => (isStacked ? lines : [lines.join(' ')]))
  const side = Math.ceil(widest(names) + widest(counts) + (counts.length > 0 ? 2.5 : 1) * GAP)
  const leastHeight = Math.max(least.height, lineCount * LINE + 2)
  const headOf = (names: GridLayout['columnNames']) => above + (names === 'turned' ? Math.ceil(widest(columns)) + GAP : HEAD)
  const isTall = headOf('level') + rows.length * leastHeight > room.height
  const width = clamp((room.width - side - (isTall ? SCROLL_BAR : 0)) / columns.length, least.width, most.width)
  const isLevel = Math.max(0, ...columns.map(lettersIn)) * COLUMN_CHARACTER + GAP / 2 <= width
  const isTurned = short.length === 0 || (prefersTurned && room.height >= LOW)
  const columnNames = isLevel ? 'level' : isTurned ? 'turned' : 'short'
  const top = headOf(columnNames)
  const isWide = side + columns.length * width > room.width
  const height = clamp(
    (room.height - top - (isWide ? SCROLL_BAR : 0)) / rows.length,
    leastHeight,
    Math.max(leastHeight, most.height),
  )
  return { cell: { width, height }, side, top, isStacked, columnNames }
}
