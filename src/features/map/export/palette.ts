/** The map's own paints as plain colours: an exported picture knows no style sheet. */
import { pathOptionsOf } from '@/features/map/surface/fill'
import type { Colours } from '@/ui/colours'

/** A look (see `lookOf`) as attributes of SVG, as Leaflet draws it. */
export function attributesOf(look: string, isFaded: boolean, colours: Colours): Record<string, string | number | undefined> {
  const { fillColor = 'none', fillOpacity, stroke, color = 'none', weight, dashArray } = pathOptionsOf(look, isFaded)
  const line = {
    stroke: colours(color),
    'stroke-width': weight,
    'stroke-dasharray': String(dashArray),
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  }
  return { fill: colours(fillColor), 'fill-opacity': fillOpacity, ...(stroke ? line : {}) }
}

/** The page's patterns (see Patterns.tsx) as markup with plain colours. */
export function patternMarkup(definitions: Element, colours: Colours): string {
  const copy = definitions.cloneNode(true) as Element
  for (const shape of copy.querySelectorAll('[fill]')) shape.setAttribute('fill', colours(shape.getAttribute('fill') ?? ''))
  const writer = new XMLSerializer()
  return [...copy.children].map((pattern) => writer.serializeToString(pattern)).join('')
}
