import { type RefObject, useEffect } from 'react'
import { isSingleKey } from '@/state/single-keys'

/** `/` leads into the field from wherever one does not type, Ctrl or Cmd with K from anywhere. */
export function useSummons(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    function handleKeyDown(event: KeyboardEvent) {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event
      const isSlash = key === '/' && isSingleKey(event)
      const isK = key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey
      if (!isSlash && !isK) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', handleKeyDown)
    return () => document.removeEventListener('keydown', handleKeyDown)
  }, [field])
}
