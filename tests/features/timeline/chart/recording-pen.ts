/** A pen that writes down what it is asked to draw, in order. */
import type { Lettering, Paint, Pen } from '@/features/timeline/chart/pen'

export type Stroke =
  | ({ kind: 'rect'; x: number; y: number; width: number; height: number; radius: number } & Paint)
  | ({ kind: 'line'; points: readonly (readonly [x: number, y: number])[] } & Paint)
  | { kind: 'fade'; x: number; y: number; width: number; height: number; fill: string; from: number; to: number }
  | ({ kind: 'words'; text: string; x: number; y: number } & Lettering)
  | { kind: 'layer'; opacity: number; strokes: Stroke[] }

export function recordingPen(): Pen & { strokes: Stroke[] } {
  const pen = {
    strokes: new Array<Stroke>(),
    rect: (x, y, width, height, radius, paint) => pen.strokes.push({ kind: 'rect', x, y, width, height, radius, ...paint }),
    line: (points, paint) => pen.strokes.push({ kind: 'line', points, ...paint }),
    fade: (x, y, width, height, fill, from, to) => pen.strokes.push({ kind: 'fade', x, y, width, height, fill, from, to }),
    words: (text, x, y, lettering) => pen.strokes.push({ kind: 'words', text, x, y, ...lettering }),
    layer: (opacity, draw) => {
      const outside = pen.strokes
      pen.strokes = []
      draw()
      const strokes = pen.strokes
      pen.strokes = [...outside, { kind: 'layer', opacity, strokes }]
    },
  } satisfies Pen & { strokes: Stroke[] } as Pen & { strokes: Stroke[] }
  return pen
}
