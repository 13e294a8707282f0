import { pathOptionsOf } from '@/features/map/surface/fill'

interface SwatchProps {
  /** See `lookOf`. */
  look: string
  className: string | undefined
}

/** A look as the map draws it, in a square; the line's round ends are Leaflet's. */
export function Swatch({ look, className }: SwatchProps) {
  const { fillColor, fillOpacity, stroke, color, weight, dashArray } = pathOptionsOf(look, false)
  return (
    <svg className={className} viewBox="0 0 16 16" aria-hidden="true">
      <rect
        x="1"
        y="1"
        width="14"
        height="14"
        rx="3"
        fill={fillColor}
        fillOpacity={fillOpacity}
        stroke={stroke ? color : 'none'}
        strokeWidth={weight}
        strokeDasharray={String(dashArray)}
        strokeLinecap="round"
      />
    </svg>
  )
}
