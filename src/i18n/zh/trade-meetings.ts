import type { meetingsChart as English } from '@/i18n/en/trade-meetings'
import { countOf, formatList, formatNumber } from '@/i18n/format'

const meetings = (count: number) => countOf(count, { other: '次会议' })
const span = (years: readonly number[]) => (years.length === 1 ? `${years[0]}年` : `${years[0]}至${years.at(-1)}年`)

interface Announced {
  planned: number
  postponed: number
}

const announced = ({ planned, postponed }: Announced) =>
  [planned > 0 && `${planned}次仅有计划`, postponed > 0 && `${postponed}次推迟`].filter((part) => part !== false)

/** So many titles, then how many more there are. */
const named = (titles: string[], count: number) =>
  count > titles.length ? `${titles.join('、')}及另外${count - titles.length}次` : formatList(titles)

/** The words of the chart of meetings. */
export const meetingsChart: typeof English = {
  title: '会议：按类型和年份',
  unit: '会议次数',
  picture: '按类型和年份的会议，各年上方为所有类型合计',
  shortYear: (year: number) => String(year).slice(-2),
  cell: (what: string, year: number, count: number) => `${what}，${year}年：${meetings(count)}`,
  total: (year: number, count: number) => `${year}年：${meetings(count)}`,
  spoken: (cell: string, state: Announced) => `${[cell, ...announced(state)].join('，')}。在时间线上仅显示这些`,
  announced: (state: Announced) => announced(state).join('，'),
  show: '在时间线上仅显示这些',
  count: (held: number, open: number) =>
    [held, open]
      .filter((count) => count > 0)
      .map(formatNumber)
      .join('+'),
  sentence: (count: number, years: readonly number[], state: Announced) => {
    const open = announced(state)
    return `${span(years)}共${meetings(count)}${open.length > 0 ? `，其中${open.join('、')}` : ''}。`
  },
  most: (years: readonly number[], count: number) =>
    `最多的是${formatList(years.map((year) => `${year}年`))}：${years.length > 1 ? '各' : ''}${meetings(count)}。`,
  columns: { type: '类型', year: '年份', meetings: '会议', held: '已举行', planned: '计划中', postponed: '已推迟' },
  unplaced: (titles: string[], count: number) => `日期不够确切，不计入任何一年：${named(titles, count)}。`,
  cancelled: (titles: string[], count: number) => `已取消，不计：${named(titles, count)}。`,
  dated: (title: string, when: string) => `${title}（${when}）`,
  legend: { held: '已举行，面积表示次数', open: '计划中或已推迟' },
  allTypes: '所有类型',
  nothing: '没有会议符合所选条件。',
  showAll: '显示所有会议',
}
