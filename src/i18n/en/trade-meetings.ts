import { countOf, formatList, formatNumber } from '@/i18n/format'

const meetings = (count: number) => countOf(count, { one: 'meeting', other: 'meetings' })
const span = (years: readonly number[]) => (years.length === 1 ? `in ${years[0]}` : `from ${years[0]} to ${years.at(-1)}`)

interface Announced {
  planned: number
  postponed: number
}

const announced = ({ planned, postponed }: Announced) =>
  [planned > 0 && `${planned} only planned`, postponed > 0 && `${postponed} postponed`].filter((part) => part !== false)

/** So many titles, then how many more there are. */
const named = (titles: string[], count: number) =>
  count > titles.length ? `${titles.join(', ')} and ${count - titles.length} more` : formatList(titles)

/** The words of the chart of meetings. */
export const meetingsChart = {
  title: 'Meetings by type and year',
  unit: 'number of meetings',
  picture: 'Meetings by type and year, and of all types above the years',
  /** `’97` */
  shortYear: (year: number) => `’${String(year).slice(-2)}`,
  cell: (what: string, year: number, count: number) => `${what}, ${year}: ${meetings(count)}`,
  total: (year: number, count: number) => `${year}: ${meetings(count)}`,
  spoken: (cell: string, state: Announced) => `${[cell, ...announced(state)].join(', ')}. Show just these on the timeline`,
  announced: (state: Announced) => announced(state).join(', '),
  show: 'Show just these on the timeline',
  count: (held: number, open: number) =>
    [held, open]
      .filter((count) => count > 0)
      .map(formatNumber)
      .join('+'),
  sentence: (count: number, years: readonly number[], state: Announced) => {
    const open = announced(state)
    return `${meetings(count)} ${span(years)}${open.length > 0 ? `, ${formatList(open)}` : ''}.`
  },
  most: (years: readonly number[], count: number) =>
    `Most in ${formatList(years.map((year) => `${year}`))}: ${meetings(count)}${years.length > 1 ? ' each' : ''}.`,
  columns: { type: 'Type', year: 'Year', meetings: 'Meetings', held: 'Held', planned: 'Planned', postponed: 'Postponed' },
  unplaced: (titles: string[], count: number) =>
    `Counted in no year, for the day is not known that closely: ${named(titles, count)}.`,
  cancelled: (titles: string[], count: number) => `Not counted, called off: ${named(titles, count)}.`,
  dated: (title: string, when: string) => `${title} (${when})`,
  legend: { held: 'held, the area is the number', open: 'planned or postponed' },
  allTypes: 'All types',
  nothing: 'No meeting matches what is chosen.',
  showAll: 'Show all meetings',
}
