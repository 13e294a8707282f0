import { type RefObject, useEffect, useEffectEvent } from 'react'

/** Escape within the element leaves it. */
export function useEscape(element: RefObject<HTMLElement | null>, onEscape: () => void): void {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !(event.target instanceof Node) || !element.current?.contains(event.target)) return
    event.preventDefault()
    // What stands around it has an Escape of its own.
    event.stopPropagation()
    onEscape()
  })
  useEffect(() => {
    document.addEventListener('keydown', handleKey)
    return () => document.removeEventListener('keydown', handleKey)
  }, [])
}
