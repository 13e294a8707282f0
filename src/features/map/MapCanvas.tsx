import { CRS, type LatLngTuple, latLngBounds } from 'leaflet'
import { useMemo, useState } from 'react'
import { AttributionControl } from 'react-leaflet/AttributionControl'
import { MapContainer } from 'react-leaflet/MapContainer'
import { Polygon } from 'react-leaflet/Polygon'
import { Polyline } from 'react-leaflet/Polyline'
import type { Id, Status } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import type { MapFile } from '@/domain/shapes'
import type { Standing } from '@/domain/status'
import { messages } from '@/i18n/messages'
import 'leaflet/dist/leaflet.css'
import { Frame } from './Frame'
import { MapMarks } from './MapMarks'
import { Pointed } from './Pointed'
import { StateLayer } from './StateLayer'
import { lookOf } from './fill'
import { type MapGeometry, boundsOf } from './geometry'
import { isTooSmall } from './labels'
import type { MeetingPlace } from './places'
import { describeStanding } from './standing-words'
import styles from './MapView.module.css'

interface MapCanvasProps {
  file: MapFile
  geometry: MapGeometry
  standings: ReadonlyMap<Id, Standing>
  /** Countries whose standing another source contradicts. */
  contradicted: ReadonlySet<Id>
  directory: Directory
  places: readonly MeetingPlace[]
  /** Statuses singled out; the others fade. */
  chosen: readonly Status[]
  open: Id | undefined
  onSelect: (id: Id) => void
}

const landPaint = { stroke: false, fillColor: 'var(--land)', fillOpacity: 1 }
const borderPaint = { color: 'var(--border)', weight: 1, interactive: false }
const contestedPaint = { stroke: false, fillColor: 'url(#hatch-contested)', fillOpacity: 1 }
const contestedBorderPaint = { color: 'var(--line-strong)', weight: 1, dashArray: '2 3', interactive: false }
const haloPaint = { fill: false, color: 'var(--paper)', weight: 5, interactive: false }
const outlinePaint = { fill: false, color: 'var(--ink)', weight: 2.5, interactive: false }
const graticulePaint = { color: 'var(--graticule)', weight: 1, interactive: false }

/** The state that is selected, outlined above its neighbours: ink within a halo, so that it shows on any fill. */
function Outline({ positions }: { positions: LatLngTuple[][][] | undefined }) {
  if (!positions) return null
  return (
    <>
      <Polygon positions={positions} pathOptions={haloPaint} />
      <Polygon positions={positions} pathOptions={outlinePaint} />
    </>
  )
}

/** The plane of the map. Everything it draws comes in by props; what it selects goes out by `onSelect`. */
export function MapCanvas({
  file,
  geometry,
  standings,
  contradicted,
  directory,
  places,
  chosen,
  open,
  onSelect,
}: MapCanvasProps) {
  const home = useMemo(() => latLngBounds(boundsOf(file.home)), [file])
  const whole = useMemo(() => latLngBounds(boundsOf(file.bounds)), [file])
  const [scale, setScale] = useState(1)

  return (
    <MapContainer
      crs={CRS.Simple}
      bounds={home}
      maxBounds={whole}
      maxBoundsViscosity={0.8}
      minZoom={-2}
      maxZoom={4}
      zoomSnap={0.25}
      zoomDelta={0.75}
      wheelPxPerZoomLevel={90}
      zoomControl={false}
      attributionControl={false}
      className={styles['map'] ?? ''}
    >
      <AttributionControl position="bottomright" prefix={messages.map.leaflet} />
      <Frame home={home} credit={messages.map.shapes(file.source.title)} onScale={setScale} />
      <Polyline positions={geometry.graticule} pathOptions={graticulePaint} />
      <Polygon positions={geometry.land} pathOptions={landPaint} interactive={false} />
      {file.states.map((shape) => {
        const standing = standings.get(shape.code)
        const { name, detail } = describeStanding(directory.nameOf(shape.code), standing, contradicted.has(shape.code))
        return (
          <StateLayer
            key={shape.code}
            code={shape.code}
            name={name}
            detail={detail}
            positions={geometry.states.get(shape.code) ?? []}
            look={lookOf(standing)}
            isSelected={open === shape.code}
            isFaded={chosen.length > 0 && (standing === undefined || !chosen.includes(standing.status))}
            isButton={!isTooSmall(shape, scale)}
            onSelect={onSelect}
          />
        )
      })}
      {[...geometry.contested].map(([id, positions]) => (
        <Polygon key={id} positions={positions} pathOptions={contestedPaint} interactive={false} />
      ))}
      <Polyline positions={geometry.borders} pathOptions={borderPaint} />
      <Outline positions={open === undefined ? undefined : geometry.states.get(open)} />
      <Polyline positions={geometry.contestedBorders} pathOptions={contestedBorderPaint} />
      <Pointed file={file} geometry={geometry} scale={scale} />
      <MapMarks
        file={file}
        scale={scale}
        standings={standings}
        contradicted={contradicted}
        directory={directory}
        places={places}
        open={open}
        onSelect={onSelect}
      />
    </MapContainer>
  )
}
