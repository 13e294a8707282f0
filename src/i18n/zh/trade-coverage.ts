import type { coverage as English } from '@/i18n/en/trade-coverage'
import { countOf, formatList } from '@/i18n/format'

const figures = (count: number) => countOf(count, { other: '项数据' })
const pairs = (count: number) => countOf(count, { other: '对国家' })
const span = (years: readonly number[]) => (years.length === 1 ? `${years[0]}年` : `${years[0]}至${years.at(-1)}年`)

/** The words of the chart that shows where figures exist. */
export const coverage: typeof English = {
  title: '数据分布：按国家对和年份',
  unit: '数据项数',
  picture: '每对国家每一年由谁给出数据',
  pair: (first: string, second: string): [string, string] => [first, `↔ ${second}`],
  shortYear: (year: number) => String(year).slice(-2),
  cell: (pair: string, year: number, count: number) => `${pair}，${year}年：${figures(count)}`,
  voice: (count: number, who: string, reporters: string[]) => `${who}报告${count}项（${formatList(reporters)}）`,
  partsAlone: (voice: string) => `${voice}，均非完整日历年`,
  notStated: (voice: string, basis: string) => `${voice}，${basis}`,
  spoken: (cell: string, voices: string[]) => `${cell}：${voices.join('；')}。按时间显示这一对`,
  third: '他方',
  head: (pair: string, count: number) => `${pair}：${figures(count)}。按时间显示这一对`,
  sentence: (count: number, pairCount: number, years: readonly number[]) =>
    `${span(years)}共找到${pairs(pairCount)}的${figures(count)}。`,
  most: (pair: string, count: number) => `最多的是${pair}：${count}项。`,
  columns: { pair: '国家对', year: '年份', figures: '数据', reporter: '报告方', full: '完整日历年' },
  full: '是',
  parts: '否，仅部分时段或财年',
  none: '未找到',
  counted: '各类数据均计入，包括只有增幅的和其他货币的；跨两年的数据在两年中各计一次。',
  onlyWith: (countries: string[]) => `仅限涉及${formatList(countries)}的国家对。`,
  silent: (names: string[]) => `成员国之间有${pairs(names.length)}，任何一年的数据均未找到：${formatList(names)}。`,
  manySilent: (count: number) => `成员国之间有${pairs(count)}，任何一年的数据均未找到；名单见表格。`,
  legend: {
    first: '这一对中的第一国',
    second: '第二国',
    third: '他方',
    parts: '小标记：仅部分时段或财年',
  },
  nothing: '所选范围内没有数据。',
  includeReference: '启用参考来源',
  showAll: '显示所有年份和国家',
  nothingInDocuments: '文献在所选范围内没有给出数据。',
}
