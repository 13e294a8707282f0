import type { Map as LeafletMap } from 'leaflet'

/**
 * What stands upon the shapes, in the order in which Tab comes to it. The earlier of two that meet lies above and is hit: small
 * states above all, for a place has other ways to it, then meeting places, contested ground, and names never.
 */
const panes = ['countries', 'places', 'contested', 'names'] as const

/** Gives the map a pane for each kind of mark, so that their order is that of their kinds; once for each map. */
export function preparePanes(map: LeafletMap): void {
  for (const [index, name] of panes.entries()) {
    if (map.getPane(name)) continue
    map.createPane(name, map.getPane('markerPane')).style.zIndex = String(panes.length - index)
  }
}
