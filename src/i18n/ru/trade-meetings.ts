import type { meetingsChart as English } from '@/i18n/en/trade-meetings'
import { countOf, formatList, formatNumber } from '@/i18n/format'
import { nouns } from './nouns'

const meetings = (count: number) => countOf(count, nouns.meeting)
const span = (years: readonly number[]) => (years.length === 1 ? `${years[0]}\u00A0год` : `${years[0]}–${years.at(-1)}\u00A0годы`)

interface Announced {
  planned: number
  postponed: number
}

const announced = ({ planned, postponed }: Announced) =>
  [planned > 0 && `только запланировано ${planned}`, postponed > 0 && `отложено ${postponed}`].filter((part) => part !== false)

/** So many titles, then how many more there are. */
const named = (titles: string[], count: number) =>
  count > titles.length ? `${titles.join(', ')} и ещё ${count - titles.length}` : formatList(titles)

/** The words of the chart of meetings. */
export const meetingsChart: typeof English = {
  title: 'Встречи по видам и годам',
  unit: 'число встреч',
  picture: 'Встречи по видам и годам, над годами\u00A0— всех видов вместе',
  shortYear: (year) => `’${String(year).slice(-2)}`,
  cell: (what, year, count) => `${what}, ${year}: ${meetings(count)}`,
  total: (year, count) => `${year}: ${meetings(count)}`,
  spoken: (cell, state) => `${[cell, ...announced(state)].join(', ')}. Показать в хронологии только их`,
  announced: (state) => announced(state).join(', '),
  show: 'Показать в хронологии только их',
  count: (held, open) =>
    [held, open]
      .filter((count) => count > 0)
      .map(formatNumber)
      .join('+'),
  sentence: (count, years, state) => {
    const open = announced(state)
    return `${span(years)}: ${meetings(count)}${open.length > 0 ? `, из них ${formatList(open)}` : ''}.`
  },
  most: (years, count) =>
    years.length > 1
      ? `Больше всего в ${formatList(years.map((year) => `${year}`))}\u00A0годах: по ${countOf(count, { one: 'встрече', few: 'встречи', many: 'встреч', other: 'встречи' })}.`
      : `Больше всего в ${years.join('')}\u00A0году: ${meetings(count)}.`,
  columns: {
    type: 'Вид',
    year: 'Год',
    meetings: 'Встречи',
    held: 'Состоялось',
    planned: 'Запланировано',
    postponed: 'Отложено',
  },
  unplaced: (titles, count) => `Не учтено ни в одном году, потому что дата известна слишком неточно: ${named(titles, count)}.`,
  cancelled: (titles, count) => `Не учтено, потому что отменено: ${named(titles, count)}.`,
  dated: (title, when) => `${title} (${when})`,
  legend: { held: 'состоялось, площадь означает число', open: 'запланировано или отложено' },
  allTypes: 'Все виды',
  nothing: 'Под выбранное не подходит ни одна встреча.',
  showAll: 'Показать все встречи',
}
