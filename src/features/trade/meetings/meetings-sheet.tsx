import type { MeetingType } from '@/domain/contract'
import type { Meeting } from '@/domain/meetings'
import { type MeetingCounts, announcedAmong, askingForYear, yearCell } from '@/domain/meetings-by-year'
import type { ViewState } from '@/domain/view-state'
import type { ChartSheet, LegendEntry, SheetRow } from '@/features/trade/chart-sheet'
import { sourceIds } from '@/features/trade/pair/figure-rows'
import { formatNumber, formatWhen, punctuation } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import { meetingsChartMessages } from '@/i18n/trade-meetings'
import type { ViewPatch } from '@/state/view-store'
import { CountSign } from './signs'

const words = meetingsChartMessages
/** So many meetings a note names. */
const FEW = 5

/** All that are counted for a year. */
export function meetingsOf({ types, cells }: MeetingCounts, year: number): Meeting[] {
  return types.flatMap((type) => cells.get(yearCell(type, year)) ?? [])
}

/** The timeline with the meetings that are counted for a year, of a type or of all. */
export function leadToMeetings(counts: MeetingCounts, view: ViewState, year: number, type?: MeetingType): ViewPatch {
  return { view: 'timeline', ...askingForYear(counts, view, year, type) }
}

/** The meetings by type and year, in words and rows: one for each cell that has any. */
export function meetingsSheet(counts: MeetingCounts, view: ViewState): ChartSheet {
  const counted = [...counts.cells.values()].flat()
  return {
    kind: 'meetings',
    title: words.title,
    unit: words.unit,
    sentence: sentenceOf(counts, counted),
    columns: [
      { key: 'type', label: words.columns.type },
      { key: 'year', label: words.columns.year, isNumber: true },
      { key: 'meetings', label: words.columns.meetings, isNumber: true },
      { key: 'held', label: words.columns.held, isNumber: true },
      { key: 'planned', label: words.columns.planned, isNumber: true },
      { key: 'postponed', label: words.columns.postponed, isNumber: true },
    ],
    rows: rowsOf(counts, view),
    legend: legendOf(counted),
    notes: notesOf(counts),
    sources: sourceIds(counted.flatMap(({ accounts }) => accounts)),
  }
}

function rowsOf(counts: MeetingCounts, view: ViewState): SheetRow[] {
  const { types, years, cells } = counts
  return types.flatMap((type) =>
    years.flatMap((year): SheetRow[] => {
      const key = yearCell(type, year)
      const own = cells.get(key)
      if (!own) return []
      const { held, planned, postponed } = announcedAmong(own)
      const numbers = [own.length, held, planned, postponed].map((value) => ({ text: formatNumber(value), value }))
      const sources = sourceIds(own.flatMap(({ accounts }) => accounts))
      return [
        {
          key,
          sources,
          lead: leadToMeetings(counts, view, year, type),
          cells: [{ text: messages.vocabulary.meetingTypes[type] }, { text: `${year}`, value: year }, ...numbers],
        },
      ]
    }),
  )
}

function sentenceOf(counts: MeetingCounts, counted: readonly Meeting[]): string {
  const { years } = counts
  if (years.length === 0) return ''
  const totals = years.map((year) => ({ year, count: meetingsOf(counts, year).length }))
  const most = Math.max(...totals.map(({ count }) => count))
  return [
    words.sentence(counted.length, years, announcedAmong(counted)),
    years.length > 1 &&
      words.most(
        totals.filter(({ count }) => count === most).map(({ year }) => year),
        most,
      ),
  ]
    .filter(Boolean)
    .join(punctuation.afterSentence)
}

function notesOf({ unplaced, cancelled }: MeetingCounts): string[] {
  const dated = (some: readonly Meeting[]) => some.slice(0, FEW).map(({ title, when }) => words.dated(title, formatWhen(when)))
  return [
    unplaced.length > 0 && words.unplaced(dated(unplaced), unplaced.length),
    cancelled.length > 0 && words.cancelled(dated(cancelled), cancelled.length),
  ].filter((note) => note !== false)
}

function legendOf(counted: readonly Meeting[]): LegendEntry[] {
  const { held, planned, postponed } = announcedAmong(counted)
  return [
    ...(held > 0 ? [{ key: 'held', sign: <CountSign held={6} all={6} />, label: words.legend.held }] : []),
    ...(planned + postponed > 0 ? [{ key: 'open', sign: <CountSign held={0} all={6} />, label: words.legend.open }] : []),
  ]
}
