/** What every chart of this room says beside its drawing. Its table, its files and its sentence are made of it, so that they cannot differ. */
import type { ReactNode } from 'react'
import type { Id, IsoDate } from '@/domain/contract'
import type { ChartKind } from '@/domain/view-state'
import type { ViewPatch } from '@/state/view-store'

export interface SheetColumn {
  key: string
  label: string
  /** Its cells are numbers, and stand at the right. */
  isNumber?: boolean
}

export interface SheetCell {
  /** As it is read. */
  text: string
  /** As it is sorted and saved: numbers in whole units, days as ISO 8601; absent: as it is read. */
  value?: string | number | undefined
}

/** One mark of the chart, or one thing that it cannot draw. */
export interface SheetRow {
  key: string
  /** One for each column, in their order; the first names the row. */
  cells: readonly SheetCell[]
  /** What it tells of, for the map to point out: ids separated by spaces. */
  about?: string | undefined
  /** What the row opens; absent: nothing. */
  open?: Id | undefined
  /** The day that the row leads the map to: in a chart of days it opens that, not a thing. */
  day?: IsoDate | undefined
  /** What it shows in the place of the room, where it counts several things. */
  lead?: ViewPatch | undefined
  /** Who says so, by id, where that is not said by what it opens or tells of. */
  sources?: readonly Id[] | undefined
}

export interface LegendEntry {
  key: string
  /** SVG within 16 pixels around 0, 0. */
  sign: ReactNode
  label: string
}

export interface ChartSheet {
  kind: ChartKind
  /** Stands alone: what, of whom, when. */
  title: string
  /** What the numbers count: `US$ billion`. */
  unit: string
  /** The chart in a sentence or two, for all readers. */
  sentence: string
  columns: readonly SheetColumn[]
  rows: readonly SheetRow[]
  legend: readonly LegendEntry[]
  /** What the chart leaves out, and why. */
  notes: readonly string[]
  /** The sources of everything that is shown. */
  sources: readonly Id[]
}
