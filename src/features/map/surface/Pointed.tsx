import { DivIcon, type LatLngTuple } from 'leaflet'
import { Marker } from 'react-leaflet/Marker'
import { Polygon } from 'react-leaflet/Polygon'
import { useMemo } from 'react'
import { countriesConcerned } from '@/domain/concerned'
import type { MapFile } from '@/domain/shapes'
import { useAtlas } from '@/state/use-atlas'
import { usePointed } from '@/state/pointing'
import { useView } from '@/state/use-view-state'
import type { MapGeometry } from './geometry'
import { isTooSmall } from './small-states'
import styles from './MapMarks.module.css'

interface PointedProps {
  file: MapFile
  geometry: MapGeometry
  scale: number
}

const ring = new DivIcon({ className: styles['pointed'] ?? '', iconSize: [22, 22] })
const halo = { fill: false, color: 'var(--paper)', weight: 4, interactive: false }
const line = { fill: false, color: 'var(--ink)', weight: 1.75, interactive: false }

/**
 * The countries that whatever is pointed at anywhere in the page concerns, outlined; a small one ringed. While nothing is pointed at,
 * those that what is open concerns, as the participants of a meeting; a country that is open has an outline of its own.
 */
export function Pointed({ file, geometry, scale }: PointedProps) {
  const { subjects } = useAtlas()
  const { open, tier } = useView('open', 'tier')
  const pointed = usePointed() || (open === undefined || subjects.get(open)?.kind === 'country' ? '' : open)
  const { shapes, positions } = useMemo(() => {
    const codes = new Set(
      (pointed === '' ? [] : pointed.split(' ')).flatMap((id) => {
        const subject = subjects.get(id)
        return subject ? countriesConcerned(subject, tier) : []
      }),
    )
    const shapes = file.states.filter((shape) => codes.has(shape.code))
    return { shapes, positions: shapes.flatMap((shape): LatLngTuple[][][] => geometry.states.get(shape.code) ?? []) }
  }, [pointed, subjects, tier, file, geometry])

  if (shapes.length === 0) return null
  return (
    <>
      <Polygon positions={positions} pathOptions={halo} />
      <Polygon positions={positions} pathOptions={line} />
      {shapes
        .filter((shape) => isTooSmall(shape, scale))
        .map((shape) => (
          <Marker key={shape.code} position={[shape.y, shape.x]} icon={ring} interactive={false} keyboard={false} />
        ))}
    </>
  )
}
