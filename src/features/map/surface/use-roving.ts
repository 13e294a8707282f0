import { type LatLng, latLngBounds } from 'leaflet'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useMap } from 'react-leaflet/hooks'
import type { Id } from '@/domain/contract'
import { type Stop, stopAfterKey } from '@/domain/neighbours'
import type { Box } from '@/domain/shapes'
import { boundsOf } from './geometry'
import { isMotionWanted } from './motion'

/** The kinds of marks; each is one stop for Tab, within which the arrow keys go from mark to mark. */
export type Group = 'countries' | 'places' | 'contested'

/** A mark that the keyboard can come to; its element bears `data-group` and `data-stop`. */
export interface MapStop extends Stop {
  /** How far it reaches; some of it must be in view when it has the focus. */
  extent: Box
}

type Stops = Readonly<Record<Group, readonly MapStop[]>>

const SELECTING = new Set(['Enter', ' '])
const GOING = /^(Arrow.*|Home|End)$/

function groupOf(target: EventTarget | null): HTMLElement | SVGElement | null {
  return target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-group]') : null
}

/**
 * Roving focus among the marks; gives the one of each group that Tab comes to: the focused, else the open, else the last that had
 * the focus, else the first. A mark out of view is brought in, and the view goes back when the focus leaves the marks, unless the
 * reader chose something there or moved the map.
 */
export function useRoving(
  stops: Stops,
  open: Id | undefined,
  onSelect: (id: Id) => void,
  scale: number,
): Readonly<Record<Group, Id | undefined>> {
  const map = useMap()
  const [focused, setFocused] = useState<{ group: Group; id: Id }>()
  const [last, setLast] = useState<Partial<Record<Group, Id>>>({})
  const before = useRef<{ centre: LatLng; zoom: number }>(undefined)

  function stopOf(target: EventTarget | null): { group: Group; stop: MapStop } | undefined {
    const { group, stop: id } = groupOf(target)?.dataset ?? {}
    if (group !== 'countries' && group !== 'places' && group !== 'contested') return undefined
    const stop = stops[group].find((one) => one.id === id)
    return stop && { group, stop }
  }

  function elementOf({ group, id }: { group: Group; id: Id }) {
    return map.getContainer().querySelector<HTMLElement | SVGElement>(`[data-group="${group}"][data-stop="${CSS.escape(id)}"]`)
  }

  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    const from = stopOf(event.target)
    if (!from || event.altKey || event.ctrlKey || event.metaKey) return
    if (SELECTING.has(event.key)) {
      before.current = undefined
      // A button is pressed by the browser; a shape is none that it knows.
      if (!(event.target instanceof SVGElement)) return
      onSelect(from.stop.id)
      event.preventDefault()
    }
    if (event.key === '+' || event.key === '=') map.zoomIn()
    if (event.key === '-') map.zoomOut()
    const next = stopAfterKey(stops[from.group], from.stop, event.key)
    if (next) elementOf({ group: from.group, id: next.id })?.focus({ preventScroll: true })
    if (!next && !GOING.test(event.key)) return
    event.preventDefault()
    event.stopPropagation()
  })

  const handleFocus = useEffectEvent(({ target }: FocusEvent) => {
    const found = stopOf(target)
    if (!found) return
    const { group, stop } = found
    setFocused({ group, id: stop.id })
    setLast({ ...last, [group]: stop.id })
    if (map.getBounds().intersects(latLngBounds(boundsOf(stop.extent)))) return
    before.current ??= { centre: map.getCenter(), zoom: map.getZoom() }
    map.panTo([stop.y, stop.x], { animate: isMotionWanted() })
  })

  const handleBlur = useEffectEvent(({ relatedTarget }: FocusEvent) => {
    // Of a window that goes to the background, and of a mark that became a shape, the focus is not gone.
    if (groupOf(relatedTarget) || relatedTarget === null) return
    setFocused(undefined)
    if (before.current) map.setView(before.current.centre, before.current.zoom, { animate: isMotionWanted() })
    before.current = undefined
  })

  useEffect(() => {
    const container = map.getContainer()
    container.addEventListener('keydown', handleKey)
    container.addEventListener('focusin', handleFocus)
    container.addEventListener('focusout', handleBlur)
    return () => {
      container.removeEventListener('keydown', handleKey)
      container.removeEventListener('focusin', handleFocus)
      container.removeEventListener('focusout', handleBlur)
    }
  }, [map])

  const drawn = useRef(scale)
  const refocus = useEffectEvent(() => {
    if (!focused) return
    const element = elementOf(focused)
    const { activeElement } = document
    const isLost = activeElement === document.body || (activeElement instanceof SVGElement && activeElement !== element)
    if (isLost) element?.focus({ preventScroll: true })
  })
  useEffect(() => {
    const forget = () => (before.current = undefined)
    map.on('dragstart zoomstart', forget)
    return () => void map.off('dragstart zoomstart', forget)
  }, [map])
  // Another scale turns shapes into marks and back: the focus goes along, once they are drawn.
  useEffect(() => {
    if (drawn.current === scale) return
    drawn.current = scale
    refocus()
  }, [scale])

  const currentOf = (group: Group) => {
    const has = (id: Id | undefined) => (stops[group].some((stop) => stop.id === id) ? id : undefined)
    return has(focused?.group === group ? focused.id : undefined) ?? has(open) ?? has(last[group]) ?? stops[group][0]?.id
  }
  return { countries: currentOf('countries'), places: currentOf('places'), contested: currentOf('contested') }
}
