import type { Feature } from 'geojson'
import { CRS, latLngBounds } from 'leaflet'
import { type PointerEvent, useMemo, useState } from 'react'
import { GeoJSON, MapContainer, Polygon, Polyline } from 'react-leaflet'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { CorePart, IsoDate } from '@/domain/contract'
import { dayAfterKey, dayAtShare, shareOf } from '@/domain/date-bar'
import type { MapFile } from '@/domain/shapes'
import { standingsOn } from '@/domain/status'
import { Patterns } from '@/features/map/surface/Patterns'
import { lookOf, pathOptionsOf } from '@/features/map/surface/fill'
import { boundsOf, geometryOf } from '@/features/map/surface/geometry'

interface PlainMapProps {
  core: CorePart
  file: MapFile
  /** Whether each step gives the layer another key, as is often seen, and not just another style. */
  isRemounted: boolean
  firstDay: IsoDate
  width: number
  height: number
}

const landPaint = { stroke: false, fillColor: 'var(--land)', fillOpacity: 1 }
const borderPaint = { color: 'var(--border)', weight: 1, interactive: false }

/**
 * The map of the day in the usual way: one `GeoJSON` layer whose style is a new function with each day. Shapes, projection,
 * statuses and fills are the atlas's own, so that only the way of restyling differs; it has neither names nor marks nor rooms
 * beside it, which is to its advantage.
 */
export function PlainMap({ core, file, isRemounted, firstDay, width, height }: PlainMapProps) {
  const [day, setDay] = useState(firstDay)
  const geometry = useMemo(() => geometryOf(file), [file])
  const shapes = useMemo(() => {
    const { states } = file.topology.objects
    return feature(file.topology as unknown as Topology, states as unknown as GeometryCollection)
  }, [file])
  const standings = useMemo(() => standingsOn(core.statuses, day, 'all'), [core, day])
  const style = (shape?: Feature) => pathOptionsOf(lookOf(standings.get(String(shape?.id))), false)

  return (
    <>
      <Patterns />
      <MapContainer
        crs={CRS.Simple}
        bounds={latLngBounds(boundsOf(file.home))}
        minZoom={-2}
        zoomSnap={0.25}
        style={{ width, height }}
      >
        <Polygon positions={geometry.land} pathOptions={landPaint} interactive={false} />
        <GeoJSON key={isRemounted ? day : 'kept'} data={shapes} style={style} />
        <Polyline positions={geometry.borders} pathOptions={borderPaint} />
      </MapContainer>
      <DateSlider day={day} first={core.firstDay} last={core.lastDay} onDay={setDay} />
    </>
  )
}

interface DateSliderProps {
  day: IsoDate
  first: IsoDate
  last: IsoDate
  onDay: (day: IsoDate) => void
}

/** A slider that the bench's keys and pointer move as they move the atlas's. */
function DateSlider({ day, first, last, onDay }: DateSliderProps) {
  const extent = { first, last }
  function dragTo({ currentTarget, clientX }: PointerEvent<HTMLDivElement>) {
    const { left, width } = currentTarget.getBoundingClientRect()
    onDay(dayAtShare((clientX - left) / width, extent))
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label="Date"
      aria-valuemin={0}
      aria-valuemax={10_000}
      aria-valuenow={Math.round(shareOf(day, extent) * 10_000)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        dragTo(event)
      }}
      onPointerMove={(event) => event.buttons > 0 && dragTo(event)}
      onKeyDown={({ key, shiftKey }) => onDay(dayAfterKey(day, key, shiftKey, extent) ?? day)}
    />
  )
}
