import { DivIcon, type LatLngTuple } from 'leaflet'
import { type ReactNode, memo, useMemo } from 'react'
import { createPortal } from 'react-dom'
import { Marker } from 'react-leaflet/Marker'
import { useMap } from 'react-leaflet/hooks'

interface ButtonMarkerProps {
  position: LatLngTuple
  /** Accessible name. */
  name: string
  /** Tooltip; left out: the name. */
  title?: string
  className: string
  /** Diameter in CSS pixels; at least 24 for a target that can be hit. */
  size: number
  zIndexOffset?: number
  isPressed?: boolean
  onSelect: () => void
  children?: ReactNode
}

/** A real button that stands at a place of the map. */
export const ButtonMarker = memo(function ButtonMarker(props: ButtonMarkerProps) {
  const { position, name, title = name, className, size, zIndexOffset = 0, isPressed, onSelect, children } = props
  const map = useMap()
  const holder = useMemo(() => document.createElement('span'), [])
  const icon = useMemo(() => new DivIcon({ html: holder, className: '', iconSize: [size, size] }), [holder, size])

  return (
    <>
      <Marker position={position} icon={icon} zIndexOffset={zIndexOffset} keyboard={false} interactive={false} />
      {createPortal(
        <button
          type="button"
          className={className}
          title={title}
          aria-label={name}
          aria-pressed={isPressed}
          onClick={onSelect}
          onFocus={() => {
            if (!map.getBounds().contains(position)) map.panTo(position)
          }}
        >
          {children}
        </button>,
        holder,
      )}
    </>
  )
})
