import type { Colours } from '@/ui/colours'
import type { Paint, Pen } from './pen'

/** Draws on a canvas. `family` is the font family of its lettering. */
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
    layer: (opacity, draw) => {
      const whole = context.globalAlpha
      context.globalAlpha = whole * opacity
      draw()
      context.globalAlpha = whole
    },
  }
}
