/** What the chart is drawn with: the same drawing becomes the page's canvas and the exported SVG. Lengths are pixels. */

export interface Paint {
  /** Paints of the style sheet, such as `var(--ink)`. */
  fill?: string
  stroke?: string
  width?: number
  /** Lengths of strokes and gaps in turn. */
  dash?: readonly number[]
  /** Of the fill. */
  opacity?: number
}

export interface Lettering {
  size: number
  bold?: boolean
  anchor?: 'start' | 'middle'
  fill: string
}

export interface Size {
  width: number
  height: number
}

export interface Pen {
  rect: (x: number, y: number, width: number, height: number, radius: number, paint: Paint) => void
  /** A line through points; with a fill it is closed. */
  line: (points: readonly (readonly [x: number, y: number])[], paint: Paint) => void
  /** A bar whose fill goes from one opacity at its left to another at its right. */
  fade: (x: number, y: number, width: number, height: number, fill: string, from: number, to: number) => void
  /** Text on its middle line. */
  words: (text: string, x: number, y: number, lettering: Lettering) => void
  /** How wide text of a size is, not bold. */
  widthOf: (text: string, size: number) => number
  /**
   * A small drawing that many places share, with its middle at x and y and within a size. `draw` is told where its middle is and draws the same
   * for the same key, so that a pen may draw it once and print it again and again, at the nearest pixel.
   */
  stamp: (key: string, x: number, y: number, size: Size, draw: (pen: Pen, x: number, y: number) => void) => void
  /** What is drawn within is as transparent. */
  layer: (opacity: number, draw: () => void) => void
}
