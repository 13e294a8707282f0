import { useEffect, useEffectEvent } from 'react'
import { isSingleKey } from '@/state/single-keys'
import { leaveDialog, openDialog, useDialogs } from './open-dialog'

/**
 * The dialog that is open, if any; and `?`, which opens the list of keys from wherever one does not type. The review of a document has a list of its own,
 * which it opens itself.
 */
export function Dialogs() {
  const { Shown } = useDialogs()

  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== '?' || !isSingleKey(event)) return
    const review = document.querySelector('[data-review]')
    if (review && (event.target === document.body || (event.target instanceof Node && review.contains(event.target)))) return
    event.preventDefault()
    void openDialog('keys', document.activeElement)
  })

  useEffect(() => {
    document.addEventListener('keydown', handleKey)
    return () => document.removeEventListener('keydown', handleKey)
  }, [])

  return Shown && <Shown onClose={leaveDialog} />
}
