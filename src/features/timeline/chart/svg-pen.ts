import { element, tenth, text, widthOfText } from '@/domain/export/svg'
import type { Colours } from '@/ui/colours'
import type { Paint, Pen } from './pen'

export interface SvgPen extends Pen {
  /** What has been drawn, as markup, and the gradients that it refers to. */
  drawn: () => { markup: string; definitions: string }
}

/** Draws SVG markup that stands alone. `prefix` keeps the ids of its gradients apart from those of other pens in one document. */
export function svgPen(colours: Colours, prefix = 'fade'): SvgPen {
  let parts: string[] = []
  const definitions: string[] = []
  const gradients = new Map<string, string>()

  function attributesOf({ fill, stroke, width, dash, opacity }: Paint) {
    return {
      fill: fill === undefined ? 'none' : colours(fill),
      'fill-opacity': opacity,
      stroke: stroke && colours(stroke),
      'stroke-width': stroke && width,
      'stroke-dasharray': stroke && dash?.join(' '),
    }
  }

  function gradientOf(colour: string, from: number, to: number): string {
    const id = `${prefix}-${gradients.size}`
    const key = `${colour} ${from} ${to}`
    const known = gradients.get(key)
    if (known !== undefined) return known
    gradients.set(key, id)
    definitions.push(
      element(
        'linearGradient',
        { id },
        element('stop', { offset: 0, 'stop-color': colour, 'stop-opacity': from }),
        element('stop', { offset: 1, 'stop-color': colour, 'stop-opacity': to }),
      ),
    )
    return id
  }

  const pen: SvgPen = {
    rect: (x, y, width, height, radius, paint) => {
      const box = { x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height), rx: radius || undefined }
      parts.push(element('rect', { ...box, ...attributesOf(paint) }))
    },
    line: (points, paint) => {
      const d = points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`).join('')
      parts.push(element('path', { d: paint.fill === undefined ? d : `${d}Z`, ...attributesOf(paint) }))
    },
    fade: (x, y, width, height, fill, from, to) => {
      const box = { x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) }
      parts.push(element('rect', { ...box, fill: `url(#${gradientOf(colours(fill), from, to)})` }))
    },
    words: (words, x, y, { size, bold, anchor, fill }) => {
      const look = { 'font-size': size, 'font-weight': bold ? 600 : undefined, 'text-anchor': anchor, fill: colours(fill) }
      // The middle line of letters lies about a third of their size above the line that they stand on.
      parts.push(text(words, x, y + size * 0.36, look))
    },
    widthOf: widthOfText,
    stamp: (_key, x, y, _size, draw) => draw(pen, x, y),
    layer: (opacity, draw) => {
      const outside = parts
      parts = []
      draw()
      parts = [...outside, element('g', { opacity }, ...parts)]
    },
    drawn: () => ({ markup: parts.join(''), definitions: definitions.join('') }),
  }
  return pen
}
