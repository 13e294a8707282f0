/** The style sheet's paints as plain colours, for what knows no style sheet: an exported picture, a canvas. */

/** Turns a CSS paint such as `var(--member)` into one that stands alone; a reference to a pattern stays. */
export type Colours = (paint: string) => string

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
export function shownColours(): Colours {
  const probe = document.createElement('span')
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const known = new Map<string, string>()

  function resolved(paint: string): string {
    if (!context) return paint
    document.body.append(probe)
    probe.style.color = paint
    // A palette of the system's would else be all that is read.
    probe.style.setProperty('forced-color-adjust', 'none')
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
