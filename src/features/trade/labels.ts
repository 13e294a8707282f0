/** Where the names beside the marks go. Pixels throughout; `x` is a label's left edge, `y` its middle. */

export interface Point {
  x: number
  y: number
}

interface Wanted extends Point {
  key: string
  text: string
  /** How far the mark itself reaches to its sides. */
  reach: number
}

interface Placed extends Point {
  key: string
  text: string
}

const LABEL_HEIGHT = 14
const CHARACTER_WIDTH = 6.8
const MARK_RADIUS = 6

/** About how wide a label is; a little too much rather than too little. */
export function widthOf(text: string): number {
  return text.length * CHARACTER_WIDTH
}

function overlap(from: number, length: number, otherFrom: number, otherLength: number): boolean {
  return from < otherFrom + otherLength && otherFrom < from + length
}

/**
 * Places each label right of, above, below or left of its point: where it covers least, in that order of preference. Labels
 * stay between `left` and `right`. `avoid` are points of marks and lines.
 */
export function placeLabels(wanted: readonly Wanted[], avoid: readonly Point[], left: number, right: number): Placed[] {
  const placed: (Placed & { width: number })[] = []
  for (const { key, text, x, y, reach } of wanted) {
    const width = widthOf(text)
    const cost = (at: Point) =>
      avoid.filter(
        (point) => overlap(at.x, width, point.x - MARK_RADIUS, 2 * MARK_RADIUS) && Math.abs(point.y - at.y) < LABEL_HEIGHT,
      ).length +
      10 * placed.filter((other) => overlap(at.x, width, other.x, other.width) && Math.abs(other.y - at.y) < LABEL_HEIGHT).length
    const candidates = [
      { x: x + reach + 4, y },
      { x: x - width / 2, y: y - LABEL_HEIGHT },
      { x: x - width / 2, y: y + LABEL_HEIGHT },
      { x: x - reach - 4 - width, y },
      { x: x + reach + 4, y: y - LABEL_HEIGHT },
      { x: x + reach + 4, y: y + LABEL_HEIGHT },
    ].filter((at) => at.x >= left && at.x + width <= right)
    const best = candidates.toSorted((one, other) => cost(one) - cost(other))[0] ?? {
      x: Math.max(left, right - width),
      y: y - LABEL_HEIGHT,
    }
    placed.push({ key, text, width, ...best })
  }
  return placed
}
