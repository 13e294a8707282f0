import { useMemo, useSyncExternalStore } from 'react'
import { type Colours, shownColours } from '@/ui/colours'

const looks = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)']

function subscribe(listener: () => void): () => void {
  const queries = looks.map((look) => window.matchMedia(look))
  for (const query of queries) query.addEventListener('change', listener)
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => {
    for (const query of queries) query.removeEventListener('change', listener)
    observer.disconnect()
  }
}

function currentLook(): string {
  return [document.documentElement.dataset['theme'] ?? '', ...looks.map((look) => window.matchMedia(look).matches)].join(' ')
}

/** The style sheet's paints as plain colours, new whenever the theme changes. */
export function useColours(): Colours {
  const look = useSyncExternalStore(subscribe, currentLook)
  // The look is what the style sheet's answers depend on.
  return useMemo(() => (look === undefined ? shownColours() : shownColours()), [look])
}
