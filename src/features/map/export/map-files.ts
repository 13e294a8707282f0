/** The map of a day as files. */
import { standingsGeoJson } from '@/domain/export/geojson'
import { standingsCsv } from '@/domain/export/standings-table'
import { filesMessages } from '@/i18n/files'
import { csvFile, pngOf } from '@/ui/save-file'
import { type MapDay, imprintOf, rowsOf } from '@/features/map/map-day'
import type { Format } from './formats'
import { sheetOf } from './map-document'

const PIXELS_FOR_ONE = 2

/** The content of the file. Throws, with words for the reader, if the browser cannot draw the picture. */
export async function fileContent(map: MapDay, format: Format, address: string | undefined): Promise<Blob> {
  switch (format) {
    case 'svg':
      return new Blob([sheetOf(map, address)], { type: 'image/svg+xml' })
    case 'png': {
      const picture = await pngOf(sheetOf(map, address), PIXELS_FOR_ONE)
      if (!picture) throw new Error(filesMessages.noPicture)
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
