/** A pen that writes down what it is asked to draw, in order. */
import type { Lettering, Paint, Pen } from '@/features/timeline/chart/pen'

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
    layer: (opacity, draw) => {
      const outside = strokes
      strokes = []
      draw()
      strokes = [...outside, { kind: 'layer', opacity, strokes }]
    },
  }
  return { pen, strokes: () => strokes }
}
