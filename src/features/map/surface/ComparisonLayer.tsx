import { DivIcon, type LatLngTuple } from 'leaflet'
import { Fragment, useMemo } from 'react'
import { Marker } from 'react-leaflet/Marker'
import { Polygon } from 'react-leaflet/Polygon'
import type { Id, Status } from '@/domain/contract'
import type { StateShape } from '@/domain/shapes'
import { type Standing, hasChanged } from '@/domain/status'
import type { MapGeometry } from './geometry'
import { isTiny } from './small-states'
import styles from './Comparison.module.css'

interface ComparisonLayerProps {
  states: readonly StateShape[]
  geometry: MapGeometry
  scale: number
  before: ReadonlyMap<Id, Standing>
  standings: ReadonlyMap<Id, Standing>
}

const haloPaint = { fill: false, color: 'var(--paper)', weight: 6, interactive: false }

/** Round each country that stands otherwise than on the earlier day, an outline in the colour that it had; dotted ink if it had none. */
export function ComparisonLayer({ states, geometry, scale, before, standings }: ComparisonLayerProps) {
  const changed = states
    .filter(({ code }) => hasChanged(before.get(code), standings.get(code)))
    .map((shape) => ({ shape, was: before.get(shape.code)?.status }))
  return (
    <>
      {changed.map(({ shape, was }) => (
        <Fragment key={shape.code}>
          {isTiny(shape, scale) ? (
            <Ring position={[shape.y, shape.x]} was={was} />
          ) : (
            <Outline positions={geometry.states.get(shape.code) ?? []} was={was} />
          )}
        </Fragment>
      ))}
    </>
  )
}

interface MarkProps {
  was: Status | undefined
}

function Outline({ positions, was }: MarkProps & { positions: LatLngTuple[][][] }) {
  const paint = useMemo(
    () => ({
      fill: false,
      color: was === undefined ? 'var(--ink)' : `var(--${was})`,
      weight: 3,
      dashArray: was === undefined ? '1 5' : '',
      interactive: false,
    }),
    [was],
  )
  return (
    <>
      <Polygon positions={positions} pathOptions={haloPaint} />
      <Polygon positions={positions} pathOptions={paint} />
    </>
  )
}

/** Of a state too small for its shape to be seen: a ring round its dot. */
function Ring({ position, was }: MarkProps & { position: LatLngTuple }) {
  const icon = useMemo(() => {
    const ring = document.createElement('span')
    ring.dataset['was'] = was ?? 'none'
    return new DivIcon({ html: ring, className: styles['ring'] ?? '', iconSize: [18, 18] })
  }, [was])
  return <Marker position={position} icon={icon} interactive={false} keyboard={false} zIndexOffset={1500} />
}
