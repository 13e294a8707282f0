/** Where a name could stand: on its country, across it, beside its mark. All in pixels, y upwards. */
import type { StateShape } from '@/domain/shapes'

export type LabelKind = 'country' | 'small' | 'city'

/** In pixels; the style sheet's line heights. */
const LINE_HEIGHT: Readonly<Record<LabelKind, number>> = { country: 14, small: 12, city: 12 }
/** Beside the text of a line, before and after it. */
export const PADDING = 3
/** Between a mark and the box of the name beside it: close, and a little farther. */
const GAPS = [1, 8]
/** A name may reach this much beyond its country's own width. */
const OVERHANG = 1.8
/** The least room, in pixels, that the mark of a small state takes from its middle to each side. */
const DOT = 6
/** How far a name looks for room on its own ground: steps in pixels, and how many each way. */
const STEP = { x: 12, y: 7, most: 8 }

export interface Box {
  left: number
  right: number
  bottom: number
  top: number
}

/** A place that a name could take, in pixels. */
export interface Spot {
  box: Box
  lines: readonly string[]
  anchor: 'middle' | 'start' | 'end'
  /** How little it suits for where it stands; to this the ground below is added. */
  cost: number
  /** Whether it is a little way off what it names, to the side: there it reads as a neighbour's. */
  isFar: boolean
}

export interface Text {
  lines: readonly string[]
  width: number
  height: number
}

export function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, bottom: y - height / 2, top: y + height / 2 }
}

export function doTouch(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.bottom < other.top && other.bottom < one.top
}

/** Between the nearest points of two boxes. */
export function distance(one: Box, other: Box): number {
  const across = Math.max(0, one.left - other.right, other.left - one.right)
  const along = Math.max(0, one.bottom - other.top, other.bottom - one.top)
  return Math.hypot(across, along)
}

/** The name in one line and, if it has several words, in the two lines that are shortest. */
export function textsOf(name: string, kind: LabelKind, widthOf: (text: string, kind: LabelKind) => number): Text[] {
  const words = name.split(' ')
  const splits = words.slice(1).map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')])
  const measured = [[name], ...splits].map((lines) => ({
    lines,
    width: Math.max(...lines.map((line) => widthOf(line, kind))) + 2 * PADDING,
    height: lines.length * LINE_HEIGHT[kind],
  }))
  const [single, ...double] = measured
  const shortest = double.toSorted((left, right) => left.width - right.width)[0]
  return [single, shortest].filter((text) => text !== undefined)
}

export function samplesOf({ left, right, bottom, top }: Box): [x: number, y: number][] {
  const inset = 2
  return [left, (left + right) / 2, right].flatMap((x): [number, number][] => [
    [x, bottom + inset],
    [x, top - inset],
  ])
}

/** Around the middle of the country, the nearest first, if it is not far too narrow for the name. */
export function insideSpots(shape: StateShape, scale: number, text: Text): Spot[] {
  const [left, bottom, right, top] = shape.bounds
  if (text.width > (right - left) * scale * OVERHANG) return []
  const reach = (size: number, own: number, step: number) =>
    Math.min(STEP.most, Math.max(0, Math.floor((size * scale - own) / 2 / step)))
  const across = reach(right - left, text.width, STEP.x)
  const along = reach(top - bottom, text.height, STEP.y)
  const spots: Spot[] = []
  for (let column = -across; column <= across; column += 1) {
    for (let row = -along; row <= along; row += 1) {
      const [dx, dy] = [column * STEP.x, row * STEP.y]
      const box = boxAround(shape.x * scale + dx, shape.y * scale + dy, text.width, text.height)
      spots.push({ box, lines: text.lines, anchor: 'middle', cost: Math.hypot(dx, dy) / 7, isFar: false })
    }
  }
  return spots.toSorted((one, other) => one.cost - other.cost)
}

/** Across the country's middle and beyond its edges a little, if it is not far too narrow for the name. */
export function overhangingSpots(shape: StateShape, scale: number, text: Text): Spot[] {
  const [left, bottom, right, top] = shape.bounds
  if (text.width > (right - left) * scale * OVERHANG || (top - bottom) * scale < text.height) return []
  const shifts = [0, -7, 7, -14, 14, -21, 21].flatMap((dx) => [0, -6, 6, -12, 12].map((dy) => [dx, dy] as const))
  return shifts.map(([dx, dy]) => ({
    box: boxAround(shape.x * scale + dx, shape.y * scale + dy, text.width, text.height),
    lines: text.lines,
    anchor: 'middle',
    cost: Math.hypot(dx, dy) / 7,
    isFar: false,
  }))
}

/** On every side of a mark, at two distances; right in the middle suits best. */
export function besideSpots(mark: Box, { lines, width, height }: Text): Spot[] {
  const [x, y] = [(mark.left + mark.right) / 2, (mark.bottom + mark.top) / 2]
  const [across, along] = [(mark.right - mark.left + width) / 2, (mark.top - mark.bottom + height) / 2]
  return GAPS.flatMap((gap, far): Spot[] => {
    const spot = (dx: number, dy: number, anchor: Spot['anchor'], cost: number): Spot => ({
      box: boxAround(x + dx, y + dy, width, height),
      lines,
      anchor,
      cost: cost + 3 * far + lines.length,
      isFar: far > 0 && anchor !== 'middle',
    })
    return [
      ...[0, 0.5, -0.5, 1, -1].flatMap((aside) => [
        spot(across + gap, aside * height, 'start', Math.abs(aside)),
        spot(-across - gap, aside * height, 'end', Math.abs(aside) + 0.5),
      ]),
      ...[0, 0.5, -0.5, 1, -1].flatMap((aside) => [
        spot(aside * across, along + gap, 'middle', Math.abs(aside) + 1),
        spot(aside * across, -along - gap, 'middle', Math.abs(aside) + 1),
      ]),
    ]
  })
}

/** What of a small state a name beside it keeps off: its shape and its dot. */
export function markOf({ x, y, bounds: [left, bottom, right, top] }: StateShape, scale: number): Box {
  const dot = boxAround(x * scale, y * scale, 2 * DOT, 2 * DOT)
  return {
    left: Math.min(left * scale, dot.left),
    right: Math.max(right * scale, dot.right),
    bottom: Math.min(bottom * scale, dot.bottom),
    top: Math.max(top * scale, dot.top),
  }
}
