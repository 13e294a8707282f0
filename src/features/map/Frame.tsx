import type { FitBoundsOptions, LatLngBounds, Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'
import { useMap, useMapEvents } from 'react-leaflet/hooks'
import { messages } from '@/i18n/messages'
import styles from './MapView.module.css'

interface FrameProps {
  home: LatLngBounds
  credit: string
  /** Reports pixels for one unit of the plane, at first and after each zoom. */
  onScale: (scale: number) => void
}

/** The width from which the legend is a card upon the map and not a row of chips above it (see Legend.module.css). */
const LEGEND_CARD_FROM = 800

/** Beside the legend, which covers the left edge of a wide map and the top of a narrow one, the family is set a little aside. */
function roomForLegend(map: LeafletMap): FitBoundsOptions {
  const { x } = map.getSize()
  return { paddingTopLeft: x > LEGEND_CARD_FROM ? [Math.round(x * 0.14), 0] : [0, 44] }
}

/** Keeps the map in its frame: size, home view, zoom buttons, credit, and a name for its surface. */
export function Frame({ home, credit, onScale }: FrameProps) {
  const map = useMap()
  const report = () => onScale(map.getZoomScale(map.getZoom(), 0))
  useMapEvents({ zoomend: report })

  useEffect(() => {
    map.fitBounds(home, { animate: false, ...roomForLegend(map) })
    onScale(map.getZoomScale(map.getZoom(), 0))
    map.attributionControl.addAttribution(credit)
    const container = map.getContainer()
    container.setAttribute('role', 'group')
    container.setAttribute('aria-label', messages.map.surface)
    const observer = new ResizeObserver(() => {
      const isAtHome = map.getBounds().contains(home)
      map.invalidateSize({ animate: false })
      if (isAtHome) map.fitBounds(home, { animate: false, ...roomForLegend(map) })
      onScale(map.getZoomScale(map.getZoom(), 0))
    })
    observer.observe(container)
    return () => {
      observer.disconnect()
      map.attributionControl.removeAttribution(credit)
    }
  }, [map, home, credit, onScale])

  const words = messages.map
  return (
    <div className={styles['zoom']}>
      <button type="button" aria-label={words.zoomIn} title={words.zoomIn} onClick={() => map.zoomIn()}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M6 1.5v9M1.5 6h9" />
        </svg>
      </button>
      <button type="button" aria-label={words.zoomOut} title={words.zoomOut} onClick={() => map.zoomOut()}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M1.5 6h9" />
        </svg>
      </button>
      <button type="button" aria-label={words.home} title={words.home} onClick={() => map.fitBounds(home, roomForLegend(map))}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M1.5 4.5v-3h3M10.5 4.5v-3h-3M1.5 7.5v3h3M10.5 7.5v3h-3" />
        </svg>
      </button>
    </div>
  )
}
