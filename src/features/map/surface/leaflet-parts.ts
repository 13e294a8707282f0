/**
 * The parts of Leaflet that the map uses. The built page gets this module wherever `leaflet` is imported (see vite.config.ts):
 * of the whole library, which cannot be shaken, 30 kB of 148 would never run. What react-leaflet's components here need has to
 * be named; a part that is missing fails the build.
 */
import { CRS } from 'leaflet/src/geo/crs/CRS.js'
import { Simple } from 'leaflet/src/geo/crs/CRS.Simple.js'
import 'leaflet/src/layer/vector/Renderer.getRenderer.js'
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js'
import 'leaflet/src/map/handler/Map.Drag.js'
import 'leaflet/src/map/handler/Map.Keyboard.js'
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js'
import 'leaflet/src/map/handler/Map.TouchZoom.js'

CRS.Simple = Simple

export { CRS }
export * as DomUtil from 'leaflet/src/dom/DomUtil.js'
export { LatLngBounds, toLatLngBounds as latLngBounds } from 'leaflet/src/geo/LatLngBounds.js'
export { DivIcon } from 'leaflet/src/layer/marker/DivIcon.js'
export { Marker } from 'leaflet/src/layer/marker/Marker.js'
export { Tooltip } from 'leaflet/src/layer/Tooltip.js'
export { Polygon } from 'leaflet/src/layer/vector/Polygon.js'
export { Polyline } from 'leaflet/src/layer/vector/Polyline.js'
export { Map } from 'leaflet/src/map/Map.js'
