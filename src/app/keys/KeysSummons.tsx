import { type ComponentType, useEffect, useEffectEvent, useState } from 'react'
import { isSingleKey } from '@/state/single-keys'

/** Opens the list of keys by `?` from wherever one does not type. The review of a document has a list of its own, which it opens itself. */
export function KeysSummons() {
  const [Dialog, setDialog] = useState<ComponentType<{ onClose: () => void }>>()

  async function open() {
    try {
      const { KeysDialog } = await import('./KeysDialog')
      setDialog(() => KeysDialog)
    } catch {
      // The menu offers it too, and says that it did not load.
    }
  }

  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== '?' || !isSingleKey(event)) return
    const review = document.querySelector('[data-review]')
    if (review && (event.target === document.body || (event.target instanceof Node && review.contains(event.target)))) return
    event.preventDefault()
    void open()
  })

  useEffect(() => {
    document.addEventListener('keydown', handleKey)
    return () => document.removeEventListener('keydown', handleKey)
  }, [])

  return Dialog && <Dialog onClose={() => setDialog(undefined)} />
}
