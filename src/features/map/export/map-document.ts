/** The picture of the map, as it is saved and printed. */
import { type MapDay, imprintOf, rowsOf } from '@/features/map/map-day'
import { inLightTheme } from '@/ui/colours'
import { mapSheet } from './map-sheet'
import { patternMarkup } from './palette'

/** A whole SVG document, in the light theme; `address` is where others can see the same, if they can. */
export function sheetOf(map: MapDay, address: string | undefined): string {
  const definitions = document.getElementById('hatch-contested')?.closest('defs')
  return inLightTheme((colours) =>
    mapSheet({
      ...map,
      nameOf: map.directory.nameOf,
      rows: rowsOf(map),
      imprint: imprintOf(map),
      colours,
      patterns: definitions ? patternMarkup(definitions, colours) : '',
      address,
    }),
  )
}
