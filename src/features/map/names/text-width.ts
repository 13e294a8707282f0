import type { LabelKind } from './label-spots'

/** As in the style sheet. */
const FONTS: Readonly<Record<LabelKind, string>> = { country: '700 12px', small: '700 11px', city: '500 11px' }
/** Where no text can be measured: wider than most letters of these sizes. */
const USUAL_WIDTH = 7.5

/** Measures lines of the map's names in the page's own font, in pixels. */
export function textMeasure(): (text: string, kind: LabelKind) => number {
  const context = 'OffscreenCanvas' in window ? new OffscreenCanvas(1, 1).getContext('2d') : null
  if (!context) return (text) => text.length * USUAL_WIDTH
  const family = getComputedStyle(document.body).fontFamily
  return (text, kind) => {
    context.font = `${FONTS[kind]} ${family}`
    return context.measureText(text).width
  }
}
