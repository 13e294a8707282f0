import type { LatLngTuple, Polygon as LeafletPolygon } from 'leaflet'
import { memo, useEffect, useMemo, useRef } from 'react'
import { Polygon } from 'react-leaflet/Polygon'
import { Tooltip } from 'react-leaflet/Tooltip'
import { pathOptionsOf } from './fill'
import styles from './MapCanvas.module.css'

interface StateLayerProps {
  code: string
  /** Accessible name and tooltip: `Tajikistan, member`. */
  name: string
  /** More for the tooltip: since when, how surely. */
  detail: string
  positions: LatLngTuple[][][]
  look: string
  isSelected: boolean
  isFaded: boolean
  /** Whether the shape itself is the country's button; a small state's is its marker. */
  isButton: boolean
  /** Whether Tab comes to it; to the other countries the arrow keys do. */
  isStop: boolean
  onSelect: (code: string) => void
}

/** One state of the family. It is touched only when its own look changes. */
export const StateLayer = memo(function StateLayer(props: StateLayerProps) {
  const { code, name, detail, positions, look, isSelected, isFaded, isButton, isStop, onSelect } = props
  const layer = useRef<LeafletPolygon>(null)
  const pathOptions = useMemo(() => pathOptionsOf(look, isFaded), [look, isFaded])

  useEffect(() => {
    const element = layer.current?.getElement()
    if (!element) return
    element.setAttribute('data-country', code)
    element.setAttribute('data-look', look)
    element.setAttribute('data-about', code)
    for (const [attribute, value] of Object.entries({
      role: 'button',
      'aria-label': name,
      'aria-pressed': String(isSelected),
      'data-group': 'countries',
      'data-stop': code,
    })) {
      if (isButton) element.setAttribute(attribute, value)
      else element.removeAttribute(attribute)
    }
    // Without a value of its own, Chromium takes a shape that listens for focus into the order of Tab.
    element.setAttribute('tabindex', isButton && isStop ? '0' : '-1')
    if (isButton) element.removeAttribute('aria-hidden')
    else element.setAttribute('aria-hidden', 'true')
  }, [code, name, look, isSelected, isButton, isStop])

  useEffect(() => {
    const polygon = layer.current
    const element = polygon?.getElement()
    if (!polygon || !(element instanceof SVGElement)) return
    function handleFocus() {
      polygon?.openTooltip()
    }
    function handleBlur() {
      polygon?.closeTooltip()
    }
    element.addEventListener('focus', handleFocus)
    element.addEventListener('blur', handleBlur)
    return () => {
      element.removeEventListener('focus', handleFocus)
      element.removeEventListener('blur', handleBlur)
    }
  }, [])

  const eventHandlers = useMemo(() => ({ click: () => onSelect(code) }), [onSelect, code])
  return (
    <Polygon
      ref={layer}
      positions={positions}
      pathOptions={pathOptions}
      eventHandlers={eventHandlers}
      className={styles['state'] ?? ''}
    >
      <Tooltip sticky className={styles['tooltip'] ?? ''}>
        <strong>{name}</strong>
        <br />
        {detail}
      </Tooltip>
    </Polygon>
  )
})
