/** What a chart of figures over time leaves out, and why. */
import { pairMessages } from '@/i18n/trade-pair'
import type { Picture } from './pair-picture'

const words = pairMessages

/** The years without an amount, and the figures that give growth alone. */
export function amountNotes({ gaps, growthOnly, rows }: Picture): string[] {
  return [
    gaps.length > 0 && words.gaps(gaps),
    growthOnly.length > 0 && words.growthOnly(growthOnly.length, rows.length > 0),
  ].filter((note) => note !== false)
}

/** Who is counted as the partner, where that is a group. */
export function definitionNotes({ definitions }: Picture): string[] {
  const [definition] = definitions
  if (definition === undefined) return []
  return [definitions.length > 1 ? words.definitions(definitions) : words.definition(definition)]
}
