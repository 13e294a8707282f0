/** The map's own paints as plain colours: an exported picture knows no style sheet. Always of the light palette, as on paper. */

import { pathOptionsOf } from '@/features/map/surface/fill'

/** Turns a CSS paint such as `var(--member)` into one that stands alone; a reference to a pattern stays. */
export type Colours = (paint: string) => string

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

/** Makes something with the paints that the page's style sheet has in the light theme; the page takes it on only for so long. */
export function inLightTheme<T>(make: (colours: Colours) => T): T {
  const root = document.documentElement
  const theme = root.dataset['theme']
  root.dataset['theme'] = 'light'
  try {
    return make(shownColours())
  } finally {
    if (theme === undefined) delete root.dataset['theme']
    else root.dataset['theme'] = theme
  }
}

/** Paints as the style sheet resolves them now; a canvas turns whatever notation that gives into `#rrggbb`. */
function shownColours(): Colours {
  const probe = document.createElement('span')
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const known = new Map<string, string>()

  function resolved(paint: string): string {
    if (!context) return paint
    document.body.append(probe)
    probe.style.color = paint
    context.fillStyle = getComputedStyle(probe).color
    probe.remove()
    context.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
  }

  return (paint) => {
    if (paint.startsWith('url(') || paint === 'none') return paint
    const colour = known.get(paint) ?? resolved(paint)
    known.set(paint, colour)
    return colour
  }
}

/** The page's patterns (see Patterns.tsx) as markup with plain colours. */
export function patternMarkup(definitions: Element, colours: Colours): string {
  const copy = definitions.cloneNode(true) as Element
  for (const shape of copy.querySelectorAll('[fill]')) shape.setAttribute('fill', colours(shape.getAttribute('fill') ?? ''))
  const writer = new XMLSerializer()
  return [...copy.children].map((pattern) => writer.serializeToString(pattern)).join('')
}
