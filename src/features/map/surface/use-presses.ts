import { useEffect, useEffectEvent } from 'react'
import { useMap } from 'react-leaflet/hooks'
import type { Id } from '@/domain/contract'

const STATES = 'button[data-group="countries"]'
const BUTTONS = `${STATES}, button[data-group="places"]`

function distanceTo(element: Element, { clientX, clientY }: MouseEvent): number {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  return Math.hypot((left + right) / 2 - clientX, (top + bottom) / 2 - clientY)
}

/**
 * Makes small states easy to press: of those whose buttons overlap, or lie over a meeting place, the one whose middle is nearest is
 * meant, not the one that lies on top; and a name that stands beside its state is pressed for it.
 */
export function usePresses(onSelect: (id: Id) => void): void {
  const map = useMap()

  const handleClick = useEffectEvent((event: MouseEvent) => {
    // A click of the keyboard has no place, and means just the button that has the focus.
    if (event.detail === 0 || !(event.target instanceof Element)) return
    const named = event.target.closest<HTMLElement>('[data-names]')?.dataset['names']
    const pressed = event.target.closest(STATES)
    const near = pressed && [...map.getContainer().querySelectorAll<HTMLElement>(BUTTONS)]
    const nearest = near?.toSorted((one, other) => distanceTo(one, event) - distanceTo(other, event))[0]
    if (named === undefined && (!nearest || nearest === pressed)) return
    event.stopPropagation()
    // The button itself knows what a press of it does: places that are gathered come apart.
    if (named === undefined) nearest?.click()
    else onSelect(named)
  })

  useEffect(() => {
    const container = map.getContainer()
    container.addEventListener('click', handleClick, { capture: true })
    return () => container.removeEventListener('click', handleClick, { capture: true })
  }, [map])
}
