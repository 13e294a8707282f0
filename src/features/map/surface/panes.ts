import type { Map as LeafletMap } from 'leaflet'

/**
 * What stands upon the shapes, in the order in which Tab comes to it, and how high: of two that meet the higher is hit. Small
 * states come above all, for a place has other ways to it; a number is smaller than the circle that it lies on; names are never hit.
 */
const panes = { countries: 4, places: 2, contested: 3, names: 1 } as const

/** Gives the map a pane for each kind of mark, so that their order is that of their kinds; once for each map. */
export function preparePanes(map: LeafletMap): void {
  for (const [name, height] of Object.entries(panes)) {
    if (map.getPane(name)) continue
    map.createPane(name, map.getPane('markerPane')).style.zIndex = String(height)
  }
}
