/** Where the focus is, so that it can be put there again after the same page has been made anew: an element's way down from the top. */
type Way = readonly Step[]

/** Which of the siblings that are made alike: those of other kinds may come later than the rest of the page, or not at all. */
interface Step {
  kind: string
  index: number
}

function kindOf(element: Element): string {
  return `${element.tagName}.${element.getAttribute('class') ?? ''}`
}

function childrenOfKind(parent: Element, kind: string): Element[] {
  return [...parent.children].filter((child) => kindOf(child) === kind)
}

/** Undefined if nothing has the focus. */
export function wayToFocus(): Way | undefined {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body ? undefined : wayTo(activeElement)
}

function wayTo(element: Element): Way {
  const { parentElement } = element
  if (!parentElement) return []
  const kind = kindOf(element)
  return [...wayTo(parentElement), { kind, index: childrenOfKind(parentElement, kind).indexOf(element) }]
}

/** Focuses what stands there now; if it has all gone, the focus stays where it is. */
export function focusAt(way: Way): void {
  const place = way.reduce<Element | undefined>(
    (at, { kind, index }) => at && childrenOfKind(at, kind)[index],
    document.documentElement,
  )
  if (place instanceof HTMLElement || place instanceof SVGElement) place.focus({ preventScroll: true })
}
