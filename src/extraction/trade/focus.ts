/** The country whose trade a text tells of, for the partners that it names one by one. */
import type { Memory } from './memory'

/** The country of which the text speaks, none of those in `not`. */
export function focusOf({ focus, home, homes, place }: Memory, not: ReadonlySet<string>): string | undefined {
  const isFree = (code: string | undefined) => code !== undefined && !not.has(code)
  if (focus !== undefined) return isFree(focus) ? focus : undefined
  if (isFree(home)) return home
  let usual: string | undefined
  for (const [code, count] of homes) if (isFree(code) && count > (homes.get(usual ?? '') ?? 0)) usual = code
  return usual ?? (isFree(place) ? place : undefined)
}
