/** Where the words beside the marks go. Pixels throughout. */
import { breakable, lettersIn } from '@/ui/letters'

export interface Point {
  x: number
  y: number
}

export interface Bounds {
  left: number
  right: number
  top: number
  bottom: number
}

/** What a label should not cover: a circle. */
export interface Obstacle extends Point {
  radius: number
}

/** A label in the words that it may have, the fullest first; each is a list of lines. */
export interface Wanted extends Point {
  key: string
  variants: readonly (readonly string[])[]
  /** How far the mark itself reaches to its sides, and up and down. */
  reach: number
  clear: number
  /** Stands in any case: in its shortest words where it covers least. */
  isNeeded: boolean
}

/** `x` is the left edge of the lines, `y` the middle of the first. */
export interface Placed extends Point {
  key: string
  lines: readonly string[]
}

export const LINE_HEIGHT = 14
/** A line of the first kind is bold, the others are smaller. */
const CHARACTER_WIDTHS = [6.9, 5.9] as const
const ASIDE = 5

/** About how wide the lines are; a little too much rather than too little. */
export function widthOf(lines: readonly string[]): number {
  return Math.max(0, ...lines.map((line, index) => lettersIn(line) * CHARACTER_WIDTHS[index === 0 ? 0 : 1]))
}

/** Breaks words into lines of at most so many letters, where they may break. */
export function wrapped(text: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of breakable(text)) {
    const longer = (lines.at(-1) ?? '') + word
    if (lines.length > 0 && lettersIn(longer) <= letters) lines[lines.length - 1] = longer
    else lines.push(word.trimStart())
  }
  return lines
}

interface Box extends Bounds {
  lines: readonly string[]
}

/** Where lines may stand beside a point, the best place first: right, above, below, left, then aslant. */
function boxesAt({ x, y, reach, clear }: Wanted, lines: readonly string[]): Box[] {
  const [width, height] = [widthOf(lines), lines.length * LINE_HEIGHT]
  const [right, left, middle] = [x + Math.max(reach, clear) + ASIDE, x - Math.max(reach, clear) - ASIDE - width, x - width / 2]
  const [level, above, below] = [y - LINE_HEIGHT / 2, y - clear - 1 - height, y + clear + 1]
  return [
    [right, level],
    [middle, above],
    [middle, below],
    [left, level],
    [right, above],
    [right, below],
    [left, above],
    [left, below],
    [right, above - LINE_HEIGHT],
    [middle, above - LINE_HEIGHT],
  ].map(([start = 0, top = 0]) => ({ lines, left: start, right: start + width, top, bottom: top + height }))
}

function isWithin(box: Bounds, bounds: Bounds): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom
}

function doOverlap(one: Bounds, other: Bounds): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

/**
 * Places labels in the order given, each in the fullest words that cover no other label and nothing to `avoid` (marks, lines). What finds
 * no such place is left out, unless it is needed.
 */
export function placeLabels(wanted: readonly Wanted[], avoid: readonly Obstacle[], bounds: Bounds): Placed[] {
  const placed: (Box & { key: string })[] = []
  const around = avoid.map(({ x, y, radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }))
  const costOf = (box: Bounds) =>
    around.filter((circle) => doOverlap(box, circle)).length + 10 * placed.filter((other) => doOverlap(box, other)).length
  for (const label of wanted) {
    const boxes = label.variants.map((lines) => boxesAt(label, lines).filter((box) => isWithin(box, bounds)))
    const free = boxes.flat().find((box) => costOf(box) === 0)
    const forced = label.isNeeded ? (leastOf(boxes.at(-1) ?? [], costOf) ?? heldWithin(label, bounds)) : undefined
    const box = free ?? forced
    if (box) placed.push({ ...box, key: label.key })
  }
  return placed.map(({ key, lines, left, top }) => ({ key, lines, x: left, y: top + LINE_HEIGHT / 2 }))
}

function leastOf(boxes: readonly Box[], costOf: (box: Bounds) => number): Box | undefined {
  return boxes.toSorted((one, other) => costOf(one) - costOf(other))[0]
}

/** Above the mark, moved aside as far as it must. */
function heldWithin(label: Wanted, bounds: Bounds): Box {
  const lines = label.variants.at(-1) ?? []
  const [, above] = boxesAt(label, lines)
  const left = Math.max(bounds.left, Math.min(above!.left, bounds.right - widthOf(lines)))
  return { lines, left, right: left + widthOf(lines), top: above!.top, bottom: above!.bottom }
}
