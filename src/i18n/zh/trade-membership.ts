import type { IsoDate, Status } from '@/domain/contract'
import type { Tick } from '@/domain/timeline-axis'
import type { Since, tradeMembership as English } from '@/i18n/en/trade-membership'
import { countOf, formatDay, formatDayAndMonth, formatList, formatShortDay, formatShortMonth } from '@/i18n/format'
import { oneOf, statesOf } from './standing-words'
import { vocabulary } from './vocabulary'

const standings = (count: number) => countOf(count, { other: '项地位' })
const counted = (count: number, status: Status) => countOf(count, statesOf[status])
const namesOf = (from: readonly Status[]) => formatList(from.map((status) => vocabulary.several[status]))

const sinceWords = ({ day, isListed }: Since) => (isListed ? `${formatDay(day)}首次列名` : `${formatDay(day)}起`)

/** The words of the chart of states by status. */
export const tradeMembership: typeof English = {
  title: (from: IsoDate, to: IsoDate) => `上合组织各国的地位，${formatDay(from)}至${formatDay(to)}`,
  unit: '国家数',
  nobody: '在所选日期内，当前启用的来源均未说明谁在其中。',
  columns: {
    day: '起始日',
    total: '合计',
    carried: '其中沿用',
    change: '变动',
    basis: '依据性质',
    source: '来源',
  },

  course: (status: Status, first: Since, last: Since) =>
    first.day === last.day
      ? `${counted(first.count, status)}（${sinceWords(first)}）`
      : `${counted(first.count, status)}（${sinceWords(first)}），后为${last.count}个（${sinceWords(last)}）`,
  sentence: (courses: readonly string[]) => `${courses.join('；')}。`,
  mergedOn: (day: IsoDate, from: readonly Status[], to: Status) =>
    `${formatDay(day)}，${namesOf(from)}成为${vocabulary.several[to]}。`,

  change: {
    founded: (names: string, status: Status) => `${names}创立${status === 'shanghai-five' ? '“上海五国”' : '上合组织'}`,
    becomes: (names: string, _: number, status: Status) => `${names}成为${oneOf[status]}`,
    named: (names: string, _: number, status: Status) => `${names}被列为${oneOf[status]}`,
    ends: (names: string, _: number, status: Status) => `${names}不再是${oneOf[status]}`,
  },
  counted,
  states: (count: number) => countOf(count, { other: '个国家' }),
  carriedOn: (count: number) => `${standings(count)}沿用，未再确认`,
  namedAgain: '这一天没有沿用者',
  counts: (counts: readonly (readonly [Status, number])[]) =>
    counts.map(([status, count]) => `${vocabulary.several[status]}${count}个`).join('，'),
  day: (day: IsoDate) => formatDay(day),
  markName: (parts: { day: IsoDate; counts: string; what: string; basis: string; source: string }) =>
    `${formatDay(parts.day)}：${parts.counts}，${[parts.what, parts.basis, parts.source].filter((part) => part !== '').join('，')}`,
  markTip: (parts: { day: IsoDate; counts: string; what: string }) => [formatDay(parts.day), parts.counts, parts.what].join('\n'),
  sources: (documents: readonly number[], others: number) =>
    formatList([
      ...documents.map((number) => `文献${number}`),
      ...(others === 0 ? [] : [countOf(others, { other: '个参考来源' })]),
    ]),
  chartName: (title: string) => `${title}，随时间堆叠`,
  carried: vocabulary.sureness('carried', 'stated'),
  merger: (day: IsoDate, from: readonly Status[], to: Status) => [
    `${formatShortDay(day)}：${namesOf(from)}成为${vocabulary.several[to]}`,
    `${formatShortDay(day)}：合并为${vocabulary.several[to]}`,
    formatShortDay(day),
  ],
  end: (status: Status, count: number) => [`${vocabulary.several[status]} ${count}`, String(count)],
  band: (status: Status) => vocabulary.statuses[status],
  tick: ({ unit }: Pick<Tick, 'unit'>, date: Date) => {
    if (unit === 'year') return String(date.getUTCFullYear())
    return unit === 'month' ? formatShortMonth(date) : formatDayAndMonth(date)
  },

  notes: {
    guests: (names: readonly string[], organisations: number) => {
      const who = [...names, ...(organisations === 0 ? [] : [countOf(organisations, { other: '个组织' })])]
      return who.length === 0 ? '客人另计，不予绘出。' : `客人另计，不予绘出（${formatList(who)}）。`
    },
    carried: (count: number, all: number) => `斜线：沿用自较早名单，未再确认；最后一天${standings(all)}中有${count}项。`,
    dormant: (names: readonly string[]) => `参与虽处于休眠但仍计入：${formatList(names)}。`,
    counts: (counts: readonly string[]) => `有文本另有计数而未列名，不予绘出：${formatList(counts)}。`,
    count: (status: Status, count: number, day: IsoDate) => `${counted(count, status)}（${formatDay(day)}）`,
  },
}
