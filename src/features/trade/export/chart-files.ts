/** A chart as files. */
import type { Directory } from '@/domain/directory'
import type { Subjects } from '@/domain/subject'
import { filesMessages } from '@/i18n/files'
import { csvFile, pngOf } from '@/ui/save-file'
import type { ChartSheet } from '@/features/trade/chart-sheet'
import { atSheetSize } from './at-sheet-size'
import { type ChartImprint, chartCsv } from './chart-csv'
import { chartPicture } from './chart-picture'
import type { Format } from './formats'
import { sourcesOfRow } from './row-sources'

const PIXELS_FOR_ONE = 2

export interface ChartOf {
  sheet: ChartSheet
  /** Where the chart and its signs are drawn. */
  box: Element
  /** With all sources. */
  directory: Directory
  subjects: Subjects
  imprint: ChartImprint
}

/** The content of the file. Throws, with words for the reader, if nothing is drawn or the browser cannot draw the picture. */
export async function fileContent({ sheet, box, directory, subjects, imprint }: ChartOf, format: Format): Promise<Blob> {
  const picture = () => atSheetSize(box, () => chartPicture(box, sheet, directory, imprint))
  switch (format) {
    case 'csv':
      return csvFile(chartCsv(sheet, (row) => sourcesOfRow(row, sheet, subjects), directory, imprint))
    case 'svg':
      return new Blob([await picture()], { type: 'image/svg+xml' })
    case 'png': {
      const drawn = await pngOf(await picture(), PIXELS_FOR_ONE)
      if (!drawn) throw new Error(filesMessages.noPicture)
      return drawn
    }
  }
}
