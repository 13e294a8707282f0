import type { Amount, Rounding } from '@/domain/contract'
import type { MirrorOrder } from '@/domain/trade-mirror'
import type { tradeMirror as English } from '@/i18n/en/trade-mirror'
import { countOf, formatAmount, formatList, formatNumber } from '@/i18n/format'

const compact = new Intl.NumberFormat('zh-Hans-CN', { notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 2 })

const hedges: Record<NonNullable<Amount['stated']>, string> = { 'more-than': '>', 'less-than': '<', rounded: '≈' }

/** `97%`, `1.2%`: below ten with a decimal. */
function percent(value: number): string {
  return `${formatNumber(value < 10 ? Math.round(10 * value) / 10 : Math.round(value))}%`
}

/** As exact as the sources, where one of them hedges. */
const hedged: Record<Rounding, (words: string) => string> = {
  'more-than': (words) => `超过${words}`,
  'less-than': (words) => `至多${words}`,
  rounded: (words) => `约${words}`,
}
const hedge = (words: string, how: Rounding | undefined) => (how ? hedged[how](words) : words)

function gapAlone(dollars: number, how: Rounding | undefined): string {
  return hedge(formatAmount({ value: dollars, currency: 'USD' }), how)
}

const comparisons = (count: number) => countOf(count, { other: '项比较' })

/** The words of the chart that sets both sides' figures beside each other. */
export const tradeMirror: typeof English = {
  title: '双方各自报告的彼此贸易',
  unit: '美元，对数刻度',
  goods: (seller: string, buyer: string) => `${seller} → ${buyer}`,
  period: (words: string) => `，${words}`,
  value: ({ value, stated }: Amount) => `${stated ? `${hedges[stated]} ` : ''}${compact.format(value)}`,
  tick: (dollars: number) => compact.format(dollars),
  axis: '美元，对数刻度：每过一线×10',
  axisLong: '对数刻度，单位美元：每过一线为前者的十倍。两个标记之间的距离表示相差多少倍，而非相差多少美元。',
  gap: (dollars: number, share: number, how: Rounding | undefined) => `${gapAlone(dollars, how)}，${percent(share)}`,
  gapAlone,
  percentAlone: (share: number, how: Rounding | undefined) => hedge(percent(share), how),
  differs: (text: string) => `≠ ${text}`,
  agreed: (share: number) => `${percent(share)}，在5%以内，视为一致`,
  more: (text: string) => `${text} …`,
  chartName: (count: number) => `双方数据，${comparisons(count)}`,
  figure: (what: string, figure: string) => `${what}：${figure}`,
  gapName: (what: string, period: string, words: string) => `${what}，${period}：双方相差${words}（以较小的数据为基数）`,
  openGap: '打开该矛盾',
  side: (amount: string, reporter: string) => `${amount}：${reporter}`,
  noteOf: (reporter: string, note: string) => `${reporter}：${note}`,
  order: '排序',
  orders: {
    dollars: '按差额（美元）',
    percent: '按差额（百分比）',
    pair: '按国家对',
  } satisfies Record<MirrorOrder, string>,
  signs: {
    first: '前一国报告',
    second: '后一国报告',
    gap: '差额，≠为矛盾',
    derived: '计算得出',
    inferred: '推断',
    hedge: '≈',
    hedged: '约数，< >为界限',
    documents: '见于文献',
  },
  whatOf: (pair: string, what: string, period: string) => `${pair}（${what}，${period}）`,
  widest: (
    isOnly: boolean,
    parts: { what: string; first: string; firstBy: string; second: string; secondBy: string; gap: string },
  ) =>
    `${isOnly ? '' : '相差最大的是'}${parts.what}：${parts.firstBy}报告${parts.first}，${parts.secondBy}报告${parts.second}，相差${parts.gap}（以较小的数据为基数）。`,
  agreeing: (agreed: number, count: number) =>
    `${comparisons(count)}中，${agreed === 0 ? '没有一项双方' : `${agreed}项双方`}相差在5%以内。`,
  alone: (count: number) => `${countOf(count, { other: '项数据' })}没有另一方的对应数据。`,
  columns: {
    pair: '国家对',
    what: '内容',
    period: '时期',
    first: '前一国所报',
    firstBy: '报告方',
    second: '后一国所报',
    secondBy: '报告方',
    gap: '差额',
    percent: '差额占较小者的百分比',
    notes: '对数据的备注',
  },
  turnover: '贸易额',
  goodsWords: (seller: string, buyer: string) => `${seller}输往${buyer}的货物`,
  amount: (words: string, basis: string | undefined) => (basis === undefined ? words : `${words}（${basis}）`),
  noneInDocuments: '单凭文献，没有一项贸易由双方给出数据：无从比较。',
  noneOf: (names: readonly string[]) => `没有${formatList(names)}双方同一时期的数据。`,
  noneInRange: '所选日期内没有双方同一时期的数据。',
  includeReference: '启用参考来源',
  showAll: '显示所有国家和日期',
}
