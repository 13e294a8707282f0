/** A pen that writes down what it is asked to draw, in order; and throws at a stamp that breaks its promise. */
import type { Lettering, Paint, Pen, Size } from '@/features/timeline/chart/pen'

/** A paint whose width is told apart from that of what is painted. */
type Painted = Omit<Paint, 'width'> & { thickness?: number }

export type Stroke =
  | ({ kind: 'rect'; x: number; y: number; width: number; height: number; radius: number } & Painted)
  | ({ kind: 'line'; points: readonly (readonly [x: number, y: number])[] } & Painted)
  | { kind: 'fade'; x: number; y: number; width: number; height: number; fill: string; from: number; to: number }
  | ({ kind: 'words'; text: string; x: number; y: number } & Lettering)
  | { kind: 'layer'; opacity: number; strokes: Stroke[] }

function painted({ width, ...paint }: Paint): Painted {
  return width === undefined ? paint : { ...paint, thickness: width }
}

/** What each key stands for. */
const stamps = new Map<string, string>()

/** The same key is the same drawing, within its size. */
function checkStamp(key: string, { width, height }: Size, draw: (pen: Pen, x: number, y: number) => void): void {
  const { pen, strokes } = recordingPen()
  draw(pen, 0, 0)
  const drawn = JSON.stringify(strokes())
  if ((stamps.get(key) ?? drawn) !== drawn) throw new Error(`"${key}" stands for different drawings`)
  stamps.set(key, drawn)
  for (const stroke of strokes()) {
    if (stroke.kind !== 'rect' && stroke.kind !== 'line') throw new Error(`"${key}" holds a ${stroke.kind}`)
    const rim = stroke.stroke === undefined ? 0 : (stroke.thickness ?? 1) / 2
    const points =
      stroke.kind === 'line'
        ? stroke.points
        : [[stroke.x, stroke.y] as const, [stroke.x + stroke.width, stroke.y + stroke.height] as const]
    const isWithin = points.every(([x, y]) => Math.abs(x) + rim <= width / 2 && Math.abs(y) + rim <= height / 2)
    if (!isWithin) throw new Error(`"${key}" is larger than ${width} by ${height}`)
  }
}

export function recordingPen(): { pen: Pen; strokes: () => Stroke[] } {
  let strokes: Stroke[] = []
  const pen: Pen = {
    rect: (x, y, width, height, radius, paint) => {
      strokes.push({ kind: 'rect', x, y, width, height, radius, ...painted(paint) })
    },
    line: (points, paint) => {
      strokes.push({ kind: 'line', points, ...painted(paint) })
    },
    fade: (x, y, width, height, fill, from, to) => {
      strokes.push({ kind: 'fade', x, y, width, height, fill, from, to })
    },
    words: (text, x, y, lettering) => {
      strokes.push({ kind: 'words', text, x, y, ...lettering })
    },
    widthOf: (text) => text.length * 5.9 + 8,
    stamp: (key, x, y, size, draw) => {
      checkStamp(key, size, draw)
      draw(pen, x, y)
    },
    layer: (opacity, draw) => {
      const outside = strokes
      strokes = []
      draw()
      strokes = [...outside, { kind: 'layer', opacity, strokes }]
    },
  }
  return { pen, strokes: () => strokes }
}
