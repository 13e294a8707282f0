/** The picture of the map, as it is saved and printed. */
import { publicAddress } from '@/state/public-address'
import { type MapDay, imprintOf, rowsOf } from '@/features/map/map-day'
import { inLightTheme } from '@/ui/colours'
import { mapSheet } from './map-sheet'
import { patternMarkup } from './palette'

/** A whole SVG document, in the light theme. */
export function sheetOf(map: MapDay): string {
  const definitions = document.getElementById('hatch-contested')?.closest('defs')
  return inLightTheme((colours) =>
    mapSheet({
      ...map,
      nameOf: map.directory.nameOf,
      rows: rowsOf(map),
      imprint: imprintOf(map),
      colours,
      patterns: definitions ? patternMarkup(definitions, colours) : '',
      address: publicAddress(window.location.href),
    }),
  )
}
