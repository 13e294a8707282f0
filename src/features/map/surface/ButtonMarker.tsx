import { DivIcon } from 'leaflet'
import { type ReactNode, useMemo } from 'react'
import { createPortal } from 'react-dom'
import { Marker } from 'react-leaflet/Marker'
import type { Group } from './use-roving'

interface ButtonMarkerProps {
  x: number
  y: number
  /** Its kind, which is also its pane: where the keyboard finds it. */
  group: Group
  id: string
  /** Whether Tab comes to it; to the others of its group the arrow keys do. */
  isStop: boolean
  /** Accessible name. */
  name: string
  /** Tooltip; left out: the name. */
  title?: string
  className: string
  /** Diameter in CSS pixels; at least 24 for a target that can be hit. */
  size: number
  /** Its height, if it is not round. */
  height?: number
  zIndexOffset?: number
  isPressed: boolean
  onSelect: () => void
  children?: ReactNode
}

/** A real button that stands at a point of the plane. */
export function ButtonMarker(props: ButtonMarkerProps) {
  const { x, y, group, id, isStop, isPressed, onSelect, children } = props
  const { name, title = name, className, size, height = size, zIndexOffset = 0 } = props
  const holder = useMemo(() => document.createElement('span'), [])
  const icon = useMemo(() => new DivIcon({ html: holder, className: '', iconSize: [size, height] }), [holder, size, height])
  const position = useMemo(() => [y, x] as [number, number], [x, y])

  return (
    <>
      <Marker pane={group} position={position} icon={icon} zIndexOffset={zIndexOffset} keyboard={false} interactive={false} />
      {createPortal(
        <button
          type="button"
          className={className}
          title={title}
          tabIndex={isStop ? 0 : -1}
          data-group={group}
          data-stop={id}
          aria-label={name}
          aria-pressed={isPressed}
          onClick={onSelect}
        >
          {children}
        </button>,
        holder,
      )}
    </>
  )
}
