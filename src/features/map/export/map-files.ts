/** The map of a day as files. */
import { standingsGeoJson } from '@/domain/export/geojson'
import { standingsCsv } from '@/domain/export/standings-table'
import { mapTableMessages as words } from '@/i18n/map-table'
import { csvFile, pngOf } from '@/ui/save-file'
import { type MapDay, imprintOf, rowsOf } from '@/features/map/map-day'
import type { Format } from './formats'
import { mapSheet } from './map-sheet'
import { inLightTheme, patternMarkup } from './palette'

const PIXELS_FOR_ONE = 2

/** The address of the view, if others can follow it: one of this machine leads nobody anywhere. */
export function publicAddress(address: string): string | undefined {
  const { protocol, hostname } = new URL(address)
  const isLoopback = hostname === 'localhost' || hostname.endsWith('.localhost') || /^127\.|^\[::1\]$/.test(hostname)
  return /^https?:$/.test(protocol) && !isLoopback ? address : undefined
}

function sheetOf(map: MapDay): string {
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

/** The content of the file. Throws, with words for the reader, if the browser cannot draw the picture. */
export async function fileContent(map: MapDay, format: Format): Promise<Blob> {
  switch (format) {
    case 'svg':
      return new Blob([sheetOf(map)], { type: 'image/svg+xml' })
    case 'png': {
      const picture = await pngOf(sheetOf(map), PIXELS_FOR_ONE)
      if (!picture) throw new Error(words.noPicture)
      return picture
    }
    case 'geojson': {
      const collection = standingsGeoJson(map.file, rowsOf(map), map.core.grounds, map.directory, imprintOf(map))
      return new Blob([JSON.stringify(collection)], { type: 'application/geo+json' })
    }
    case 'csv':
      return csvFile(standingsCsv(rowsOf(map), imprintOf(map)))
  }
}
