/** What the page draws as SVG markup that stands alone: every style written out, and nothing that only a page can use. */
import { element, escapeXml } from '@/domain/export/svg'
import type { Colours } from '@/ui/colours'

/** Shapes, and what only holds them together. */
const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'])
const HOLDERS = new Set(['svg', 'g', 'pattern', 'clipPath'])
const TEXTS = new Set(['text', 'tspan'])

/** What an element says of its place and form; all other attributes are the page's. */
const FORM =
  'd x y x1 y1 x2 y2 cx cy r rx ry dx dy width height points transform patternUnits patternContentUnits patternTransform clipPathUnits'.split(
    ' ',
  )

/** What is handed down from the enclosing element, with what it is in a picture that says nothing. */
const INHERITED: Styles = {
  fill: '#000000',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
}

type Styles = Readonly<Record<string, string>>

export interface Drawn {
  markup: string
  /** Patterns and clips that the markup refers to, by their id. */
  definitions: Map<string, string>
}

/** The alpha of a computed colour, from 0 to 1. */
function alphaOf(colour: string): number {
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$/.exec(colour)?.[1] ?? /\/\s*([\d.]+)\)$/.exec(colour)?.[1]
  return alpha === undefined ? 1 : Number(alpha)
}

/** Markup of what an element and its children draw as the page shows them now. */
export function drawnMarkup(root: Element, colours: Colours): Drawn {
  const definitions = new Map<string, string>()

  /** Keeps what `url("#id")` means; the id alone is written. */
  function reference(value: string): string {
    const id = /^url\(["']?#(.+?)["']?\)/.exec(value)?.[1] ?? ''
    const meant = root.ownerDocument.getElementById(id)
    if (meant && !definitions.has(id)) {
      // Named before it is written, in case it refers to itself.
      definitions.set(id, '')
      definitions.set(id, markupOf(meant, INHERITED, { id }))
    }
    return `url(#${id})`
  }

  /** A paint with its opacity; one that cannot be seen is none. */
  function painted(paint: string, opacity: string): [paint: string, opacity: string] {
    if (paint.startsWith('url(')) return [reference(paint), opacity]
    const alpha = alphaOf(paint)
    return paint === 'none' || alpha === 0 ? ['none', '1'] : [colours(paint), String(Number(opacity) * alpha)]
  }

  function stylesOf(computed: CSSStyleDeclaration): Styles {
    const plain = (name: string) => computed.getPropertyValue(name).replace(/(\d)px/g, '$1')
    const [fill, fillOpacity] = painted(plain('fill'), plain('fill-opacity'))
    const [stroke, strokeOpacity] = painted(plain('stroke'), plain('stroke-opacity'))
    const others = Object.keys(INHERITED).map((name) => [name, plain(name)] as const)
    return { ...Object.fromEntries(others), fill, 'fill-opacity': fillOpacity, stroke, 'stroke-opacity': strokeOpacity }
  }

  function markupOf(drawn: Element, handed: Styles, own: Record<string, string> = {}): string {
    const name = drawn.tagName
    const computed = getComputedStyle(drawn)
    const isHidden = computed.display === 'none' || computed.visibility === 'hidden' || Number(computed.opacity) === 0
    if (drawn.hasAttribute('data-fleeting') || (isHidden && own['id'] === undefined)) return ''
    const styles = stylesOf(computed)
    const isUnseen = styles['fill'] === 'none' && (styles['stroke'] === 'none' || Number(styles['stroke-width']) === 0)
    if (!HOLDERS.has(name) && (isUnseen || !(SHAPES.has(name) || TEXTS.has(name)))) return ''
    const changed = Object.entries(styles).filter(([key, value]) => handed[key] !== value)
    const clip = computed.getPropertyValue('clip-path')
    const attributes = {
      ...Object.fromEntries(FORM.map((key) => [key, drawn.getAttribute(key) ?? undefined])),
      ...Object.fromEntries(changed),
      opacity: computed.opacity === '1' ? undefined : computed.opacity,
      'clip-path': clip.startsWith('url(') ? reference(clip) : undefined,
      ...own,
    }
    const children = [...drawn.childNodes].flatMap((child): string[] => {
      if (child instanceof Element) return [markupOf(child, styles)]
      return TEXTS.has(name) && child.textContent ? [escapeXml(child.textContent)] : []
    })
    const inner = children.filter((child) => child !== '')
    if (!SHAPES.has(name) && inner.length === 0) return ''
    return element(
      name === 'svg' ? 'g' : name,
      name === 'svg' ? Object.fromEntries(changed) : attributes,
      ...titleOf(drawn),
      ...inner,
    )
  }

  return { markup: markupOf(root, INHERITED), definitions }
}

/** What a mark says to those who hear it, for whoever points at it in the picture. */
function titleOf(drawn: Element): string[] {
  const name = drawn.hasAttribute('data-mark') ? drawn.getAttribute('aria-label') : null
  return name === null ? [] : [element('title', {}, escapeXml(name))]
}
