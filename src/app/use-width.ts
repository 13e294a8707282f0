import { useSyncExternalStore } from 'react'

/** How much fits: `wide` all rooms, `medium` trade as a tab of the lower row, `narrow` one room at a time. */
export type Width = 'wide' | 'medium' | 'narrow'

const wide = '(min-width: 1180px)'
const medium = '(min-width: 900px)'

function current(): Width {
  if (window.matchMedia(wide).matches) return 'wide'
  return window.matchMedia(medium).matches ? 'medium' : 'narrow'
}

function subscribe(listener: () => void): () => void {
  const queries = [wide, medium].map((query) => window.matchMedia(query))
  for (const query of queries) query.addEventListener('change', listener)
  return () => {
    for (const query of queries) query.removeEventListener('change', listener)
  }
}

export function useWidth(): Width {
  return useSyncExternalStore(subscribe, current)
}
