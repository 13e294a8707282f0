import { CRS, latLngBounds } from 'leaflet'
import { useMemo, useState } from 'react'
import { MapContainer } from 'react-leaflet/MapContainer'
import 'leaflet/dist/leaflet.css'
import { Scaled } from '@/ui/Scaled'
import { Frame } from './Frame'
import { Layers, type LayersProps } from './Layers'
import { ZOOM_STEP, closestZoom } from './closest-zoom'
import { boundsOf } from './geometry'
import styles from './MapCanvas.module.css'

/** How far beyond the land a reader may pan, as a share of it: so far that none of it need lie below the legend. */
const ROOM = 0.25

/** The plane of the map. Everything it draws comes in by props; what it selects goes out by `onSelect`. */
export function MapCanvas(props: Omit<LayersProps, 'scale'>) {
  const { file } = props
  const home = useMemo(() => latLngBounds(boundsOf(file.home)), [file])
  const reach = useMemo(() => latLngBounds(boundsOf(file.bounds)).pad(ROOM), [file])
  const [scale, setScale] = useState(1)

  return (
    <Scaled>
      <MapContainer
        crs={CRS.Simple}
        bounds={home}
        maxBounds={reach}
        maxBoundsViscosity={0.8}
        minZoom={-3}
        maxZoom={closestZoom(file.deviation)}
        zoomSnap={ZOOM_STEP}
        zoomDelta={0.75}
        wheelPxPerZoomLevel={90}
        zoomControl={false}
        attributionControl={false}
        className={styles['map'] ?? ''}
      >
        <Frame home={home} shapes={file.source.title} onScale={setScale} />
        <Layers {...props} scale={scale} />
      </MapContainer>
    </Scaled>
  )
}
