import type { Measure, Rounding } from '@/domain/contract'
import type { matrix as English } from '@/i18n/en/trade-matrix'
import { countOf, formatList } from '@/i18n/format'

/** What a country has with another, in its own words. */
const dealing: Record<Measure, (partner: string) => string> = {
  turnover: (partner) => `与${partner}的贸易额`,
  exports: (partner) => `对${partner}的出口额`,
  imports: (partner) => `自${partner}的进口额`,
}

const measures: Record<Measure, string> = { turnover: '贸易额', exports: '出口额', imports: '进口额' }

const chooseMeasure: Record<Measure, string> = {
  turnover: '贸易额（出口额与进口额）',
  exports: '行中国家的出口额',
  imports: '行中国家的进口额',
}

const hedge: Record<Rounding, string> = { 'more-than': '>', 'less-than': '<', rounded: '~' }

const pairs = (count: number) => countOf(count, { other: '对国家' })

/** Three digits at most, fewer of what is small: 240.11 is `240`, 0.0939 is `0.094`. */
const digits = [1, 2, 3].map((maximumSignificantDigits) => new Intl.NumberFormat('zh-Hans-CN', { maximumSignificantDigits }))

/** The words of the pairs of a year. */
export const matrix: typeof English = {
  title: (measure: Measure, year: string) => `${year}年的国家对：各行国家所报告的${measures[measure]}`,
  noYear: '某一年的国家对',
  picture: (title: string, unit: string) => `${title}，${unit}`,
  chooseYear: '年份，以及当年有数据的国家对数目',
  yearWithCount: (year: string, count: number) => `${year}年（${count}）`,
  measureLegend: '统计内容',
  chooseMeasure,
  billions: (dollars: number) => digits[dollars >= 1e8 ? 2 : dollars >= 1e7 ? 1 : 0]!.format(dollars / 1e9),
  hedge,
  hedged: (text: string, stated: Rounding | undefined) => (stated ? `${hedge[stated]}${text}` : text),
  dealing,
  cell: (country: string, what: string) => `${country}：${what}`,
  spoken: (country: string, what: string, figure: string) => `${country}：${what}，${figure}`,
  rival: (country: string, amount: string, reporter: string) => `${country}报告${amount}（${reporter}）`,
  differsSign: '≠',
  differs: (text: string) => `≠ ${text}`,
  inSentences: (sentences: string[]) => sentences.map((sentence) => `${sentence}。`).join(''),
  openCountry: (name: string) => `${name}，在详情中打开`,
  sentence: (year: string, found: number, all: number) => `${year}年在${pairs(all)}中找到${found}对的数据。`,
  largest: (whose: string, amount: string, reporter: string) => `最大的是${whose}：${amount}，据${reporter}报告。`,
  bothSides: (both: number, contested: number) =>
    both === 1
      ? `有1对双方均给出数据，${contested === 1 ? '两者不一致' : '两者并不矛盾'}。`
      : `有${both}对双方均给出数据，其中${contested === both ? '全部' : contested === 0 ? '没有一对' : `${contested}对`}不一致。`,
  dealingOf: (country: string, dealing: string) => `${country}${dealing}`,
  columns: { country: '国家', partner: '对方', rival: '另一方' },
  blank: '无数据',
  blanks: (count: number, all: number) => `${all}格中有${count}格空白：未找到该行国家给出的全年美元金额。`,
  others: (reporters: string[]) => `第三方，仅列于表格：${reporters.join('；')}。`,
  other: (reporter: string, amounts: string[]) => `${reporter}：${amounts.join('，')}`,
  amountOf: (pair: string, amount: string) => `${pair} ${amount}`,
  undrawn: (year: string, count: number) =>
    `另有${countOf(count, { other: '项' })}涉及${year}年的数据无法比较（仅部分时段、财年、其他货币或只有增幅）：见“数据分布”。`,
  onlyWith: (countries: string[]) => `仅限涉及${formatList(countries)}的国家对。`,
  legend: {
    steps: ['0.1以下', '0.1—1', '1—10', '10—100', '100及以上'],
    differs: '另一方不一致',
    blank: '无数据',
    several: '数个报告方',
    hedges: { 'more-than': '超过', 'less-than': '不到', rounded: '约' } satisfies Record<Rounding, string>,
  },
  silent: '文献没有给出两国间全年的贸易金额。',
  nothing: '所选范围内没有两国间全年的金额。',
  includeReference: '启用参考来源',
  showAll: '显示所有年份和国家',
}
