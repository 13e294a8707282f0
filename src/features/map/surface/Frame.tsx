import type { FitBoundsOptions, LatLngBounds, Map as LeafletMap } from 'leaflet'
import { memo, useEffect, useRef } from 'react'
import { useMap } from 'react-leaflet/hooks'
import { messages } from '@/i18n/messages'
import { Credit } from './Credit'
import { isMotionWanted } from './motion'
import { usePageScroll } from './use-page-scroll'
import styles from './Frame.module.css'

interface FrameProps {
  home: LatLngBounds
  /** Title of the work that the shapes are taken from. */
  shapes: string
  /** Reports pixels for one unit of the plane, at first and after each zoom. */
  onScale: (scale: number) => void
}

/** In the map's pixels, the width from which the legend is a card upon the map and not a row of chips above it (50 rem in Legend.module.css). */
const LEGEND_CARD_FROM = 800

/** The card's width with the room around it. */
const LEGEND_CARD = 288

/** In CSS pixels, the line with the credit at the map's lower edge. */
const CREDIT_HEIGHT = 20

/** The family is set beside the legend, which covers the left edge of a wide map and the top of a narrow one, and above the credit. */
function asideOfControls(map: LeafletMap): FitBoundsOptions {
  return {
    paddingTopLeft: map.getSize().x > LEGEND_CARD_FROM ? [LEGEND_CARD, 0] : [0, 44],
    paddingBottomRight: [0, CREDIT_HEIGHT],
  }
}

/** What a press on a control must not do to the map below: move it, zoom it, take the focus from the control. */
const MAP_GESTURES = ['mousedown', 'touchstart', 'dblclick', 'wheel'] as const

/** Keeps the map in its frame: size, home view, zoom buttons, credit, what of a touch is the page's, and a name for its surface. */
export const Frame = memo(function Frame({ home, shapes, onScale }: FrameProps) {
  const map = useMap()
  const controls = useRef<HTMLDivElement>(null)
  const isZooming = useRef(false)
  usePageScroll()

  useEffect(() => {
    map.fitBounds(home, { animate: false, ...asideOfControls(map) })
    const report = () => onScale(map.getZoomScale(map.getZoom(), 0))
    report()
    map.on('zoomend', report)
    const container = map.getContainer()
    container.setAttribute('role', 'group')
    container.setAttribute('aria-label', messages.map.surface)
    const observer = new ResizeObserver(() => {
      // On paper the map gives way to its picture.
      if (container.clientWidth === 0 || container.clientHeight === 0) return
      const isAtHome = map.getBounds().contains(home)
      map.invalidateSize({ animate: false })
      if (isAtHome) map.fitBounds(home, { animate: false, ...asideOfControls(map) })
      report()
    })
    observer.observe(container)
    return () => {
      observer.disconnect()
      map.off('zoomend', report)
    }
  }, [map, home, onScale])

  useEffect(() => {
    const stop = (event: Event) => event.stopPropagation()
    const element = controls.current
    for (const gesture of MAP_GESTURES) element?.addEventListener(gesture, stop, { passive: true })
    return () => {
      for (const gesture of MAP_GESTURES) element?.removeEventListener(gesture, stop)
    }
  }, [])

  useEffect(() => {
    const begin = () => (isZooming.current = true)
    const end = () => (isZooming.current = false)
    map.on('zoomstart', begin).on('zoomend', end)
    return () => void map.off('zoomstart', begin).off('zoomend', end)
  }, [map])

  /** Leaflet drops what is asked of it while a zoom is on its way: then home comes after. */
  function goHome() {
    if (isZooming.current) map.once('zoomend', goHome)
    else map.fitBounds(home, { animate: isMotionWanted(), ...asideOfControls(map) })
  }

  const words = messages.map
  return (
    <div ref={controls}>
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
        <button type="button" aria-label={words.home} title={words.home} onClick={goHome}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M1.5 4.5v-3h3M10.5 4.5v-3h-3M1.5 7.5v3h3M10.5 7.5v3h-3" />
          </svg>
        </button>
      </div>
      <Credit shapes={shapes} />
    </div>
  )
})
