import { useSyncExternalStore } from 'react'
import { onTextScale, textScale } from '@/ui/text-scale'

/** How much fits: `wide` all rooms, `medium` trade as a tab of the lower row, `narrow` one room at a time. */
export type Width = 'wide' | 'medium' | 'narrow'

/** In pixels at the usual size of text; 56.25 rem in the style sheets. */
const MEDIUM_FROM = 900
const WIDE_FROM = 1180

function fits(width: number): boolean {
  return window.matchMedia(`(min-width: ${width * textScale()}px)`).matches
}

function current(): Width {
  if (fits(WIDE_FROM)) return 'wide'
  return fits(MEDIUM_FROM) ? 'medium' : 'narrow'
}

export function useWidth(): Width {
  return useSyncExternalStore(onTextScale, current)
}
