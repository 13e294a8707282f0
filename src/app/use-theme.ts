import { useEffect } from 'react'
import { useView } from '@/state/use-view-state'

/** Puts the chosen theme on the document; `auto` leaves it to the reader's system. */
export function useTheme(): void {
  const { theme } = useView('theme')
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
}
