/** A chart's table as CSV. */
import type { Id, IsoDate } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { type Cell, csvOf } from '@/domain/export/csv'
import { type Imprint, tiersIn } from '@/domain/export/imprint'
import type { ChartSheet, SheetRow } from '@/features/trade/chart-sheet'

/** What every file of a chart says about itself; `from` and `to` are the window. */
export interface ChartImprint extends Pick<Imprint, 'tier' | 'known' | 'mine' | 'dataVersion'> {
  from: IsoDate
  to: IsoDate
  /** With `known` as `then`: the day by which the texts were published. */
  knownBy: IsoDate | undefined
  /** Whether the view has a window, or all days are shown. */
  isWindow: boolean
  /** The countries that the view filters for, by code; none filters for nothing. */
  countries: readonly Id[]
  /** Where others can see the view; undefined if nowhere. */
  address: string | undefined
}

/** Between the entries of a cell that holds several. */
const SEPARATOR = '; '

interface Column {
  key: string
  cell: (row: SheetRow) => Cell
}

/**
 * A column of the sheet: what its cells are worth, numbers in whole units; where that is not all that is to be read, as of `more than US$ 50 billion`
 * or where nothing can be reckoned with, a second column has them as they are read.
 */
function columnsOf({ columns, rows }: ChartSheet): Column[] {
  return columns.flatMap(({ key, isNumber }, at): Column[] => {
    const worth = ({ cells }: SheetRow) => cells[at]?.value ?? (isNumber ? undefined : cells[at]?.text)
    const read = ({ cells }: SheetRow) => cells[at]?.text
    const isWhole = rows.every((row) => String(worth(row) ?? '') === read(row))
    return [{ key, cell: worth }, ...(isWhole ? [] : [{ key: `${key}_as_read`, cell: read }])]
  })
}

/**
 * The sheet as CSV, in its order. Every row names its sources, by title and address, and says its window, tier and version, so that it is still whole
 * when it is taken out of the table.
 */
export function chartCsv(
  sheet: ChartSheet,
  sourcesOf: (row: SheetRow) => readonly Id[],
  { sources }: Directory,
  imprint: ChartImprint,
): string {
  const own: Column[] = [
    ...columnsOf(sheet),
    {
      key: 'sources',
      cell: (row) =>
        sourcesOf(row)
          .map((id) => sources.get(id)?.title ?? id)
          .join(SEPARATOR),
    },
    // In the order of the sources; one without an address leaves its place empty.
    {
      key: 'source_addresses',
      cell: (row) =>
        sourcesOf(row)
          .map((id) => sources.get(id)?.url ?? '')
          .join(SEPARATOR),
    },
  ]
  const last = {
    chart: sheet.title,
    window_from: imprint.from,
    window_to: imprint.to,
    tier: tiersIn(imprint),
    texts_known: imprint.known,
    texts_known_by: imprint.knownBy,
    data_version: imprint.dataVersion,
    address: imprint.address,
  }
  return csvOf(
    [...own.map(({ key }) => key), ...Object.keys(last)],
    sheet.rows.map((row) => [...own.map(({ cell }) => cell(row)), ...Object.values(last)]),
  )
}
