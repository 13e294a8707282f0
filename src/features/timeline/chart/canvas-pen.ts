import type { Colours } from '@/ui/colours'
import type { Paint, Pen, Size } from './pen'

/** What was drawn to be printed, by the pixels for a length of one and by its key, as long as the colours are the same. */
const stamps = new WeakMap<Colours, Map<string, HTMLCanvasElement>>()

/** Draws on a canvas, whose scale and place stay as they are now. `family` is the font family of its lettering. */
export function canvasPen(context: CanvasRenderingContext2D, colours: Colours, family: string): Pen {
  function paintPath({ fill, stroke, width = 1, dash, opacity = 1 }: Paint) {
    if (fill !== undefined) {
      const whole = context.globalAlpha
      context.globalAlpha = whole * opacity
      context.fillStyle = colours(fill)
      context.fill()
      context.globalAlpha = whole
    }
    if (stroke === undefined) return
    context.strokeStyle = colours(stroke)
    context.lineWidth = width
    context.setLineDash(dash ? [...dash] : [])
    context.stroke()
  }

  const { a: scale, e: shiftX, f: shiftY } = context.getTransform()
  let made = stamps.get(colours)
  if (!made) stamps.set(colours, (made = new Map()))
  const known = made

  /** To draw and to fill strokes again and again takes many times as long as to print them. */
  function stampOf(key: string, { width, height }: Size, draw: (pen: Pen, x: number, y: number) => void): HTMLCanvasElement {
    const own = `${scale} ${key}`
    const before = known.get(own)
    if (before) return before
    const stamp = document.createElement('canvas')
    Object.assign(stamp, { width: Math.ceil(width * scale), height: Math.ceil(height * scale) })
    const within = stamp.getContext('2d')
    if (within) {
      within.scale(scale, scale)
      draw(canvasPen(within, colours, family), width / 2, height / 2)
    }
    known.set(own, stamp)
    return stamp
  }

  const fontOf = (size: number, isBold: boolean) => `${isBold ? 600 : 400} ${size}px ${family}`

  return {
    rect: (x, y, width, height, radius, paint) => {
      context.beginPath()
      context.roundRect(x, y, width, height, Math.min(radius, width / 2, height / 2))
      paintPath(paint)
    },
    line: (points, paint) => {
      context.beginPath()
      for (const [x, y] of points) context.lineTo(x, y)
      if (paint.fill !== undefined) context.closePath()
      paintPath(paint)
    },
    fade: (x, y, width, height, fill, from, to) => {
      const gradient = context.createLinearGradient(x, 0, x + width, 0)
      const alpha = (opacity: number) =>
        Math.round(opacity * 255)
          .toString(16)
          .padStart(2, '0')
      gradient.addColorStop(0, colours(fill) + alpha(from))
      gradient.addColorStop(1, colours(fill) + alpha(to))
      context.fillStyle = gradient
      context.fillRect(x, y, width, height)
    },
    words: (text, x, y, { size, bold = false, anchor = 'start', fill }) => {
      context.font = fontOf(size, bold)
      context.textAlign = anchor === 'middle' ? 'center' : 'start'
      context.textBaseline = 'middle'
      context.fillStyle = colours(fill)
      context.fillText(text, x, y + 0.5)
    },
    widthOf: (text, size) => {
      context.font = fontOf(size, false)
      return context.measureText(text).width
    },
    stamp: (key, x, y, size, draw) => {
      const stamp = stampOf(key, size, draw)
      // On whole pixels, so that it stays as sharp as it was drawn.
      const left = (Math.round((x - size.width / 2) * scale + shiftX) - shiftX) / scale
      const top = (Math.round((y - size.height / 2) * scale + shiftY) - shiftY) / scale
      context.drawImage(stamp, left, top, stamp.width / scale, stamp.height / scale)
    },
    layer: (opacity, draw) => {
      const whole = context.globalAlpha
      context.globalAlpha = whole * opacity
      draw()
      context.globalAlpha = whole
    },
  }
}
