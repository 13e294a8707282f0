import type { Measure } from '@/domain/contract'
import type { Flow, Voice } from '@/domain/trade'
import type { ChartKind } from '@/domain/view-state'
import type { trade as English } from '@/i18n/en/trade'
import { formatList } from '@/i18n/format'

const flow: Record<Flow, (first: string, second: string) => string> = {
  turnover: () => '贸易额（出口额与进口额）',
  'first-to-second': (first, second) => `${first}输往${second}的货物`,
  'second-to-first': (first, second) => `${second}输往${first}的货物`,
}

/** What a figure is called by the one who reports it; `country` is the one whose exports or imports are meant. */
const measure: Record<Measure, (country: string) => string> = {
  turnover: () => '贸易额',
  exports: (country) => `${country}的出口额`,
  imports: (country) => `${country}的进口额`,
}

const voice: Record<Voice, (first: string, second: string) => string> = {
  first: (first) => `据${first}报告`,
  second: (_, second) => `据${second}报告`,
  third: () => '据他方报告',
}

/** The name at the end of a series, where there is little room. */
const shortVoice: Record<Voice, (first: string, second: string) => string> = {
  first: (first) => first,
  second: (_, second) => second,
  third: () => '他方',
}

/** The words of this room. */
export const trade: typeof English = {
  title: '贸易',
  pair: (first: string, second: string) => `${first} ↔ ${second}`,
  pairWithCount: (first: string, second: string, count: number) => `${first} ↔ ${second}（${count}）`,
  choosePair: '国家对',
  chooseChart: '图表',
  charts: {
    pair: '两国历年',
    mirror: '双方对照',
    partners: '贸易伙伴',
    matrix: '年度国家对',
    coverage: '数据分布',
    total: '中国与上合组织',
    membership: '各国地位',
    meetings: '历年会议',
  } satisfies Record<ChartKind, string>,
  table: '表格',
  more: '贸易选项',
  flowLegend: '统计内容',
  flow,
  flowWithCount: (words: string, count: number) => `${words}（${count}）`,
  measure,
  voice,
  shortVoice,
  billion: '十亿美元',
  million: '百万美元',
  detail: (pair: string, unit: string) => `${pair}，${unit}`,
  legend: '图例',
  inDocuments: '见于文献',
  derived: '计算得出',
  inferred: '推断',
  silent: (pair: string) => `文献没有谈及${pair}之间的贸易。`,
  noFigures: (pair: string) => `未找到${pair}之间的贸易数据。`,
  noneInRange: (pair: string) => `所选日期内没有${pair}之间的贸易数据。`,
  noneDrawn: '没有美元金额，因此无法绘出。表格列出了所报告的内容。',
  showPair: (pair: string) => `显示${pair}`,
  includeReference: '启用参考来源',
  showAll: '显示所有日期',
  showWhere: '查看数据分布',
  tableCaption: (title: string) => `${title}：图表所示内容，以及图表无法绘出的内容`,
  columns: {
    period: '时期',
    amount: '金额（美元）',
    change: '同比变动',
    measure: '内容',
    reporter: '报告方',
    basis: '依据性质',
    source: '来源',
  },
  noAmount: '只有增幅',
  noChange: '–',
  side: {
    first: (first: string) => `${first}方`,
    second: (_: string, second: string) => `${second}方`,
    third: () => '第三方',
  } satisfies Record<Voice, (first: string, second: string) => string>,
  document: (number: number) => `文献${number}`,
  own: (number: number) => `我的文献${number}`,
  mine: '见于您的自有文献',
  reference: (title: string) => `参考来源：${title}`,
  asCounted: (what: string, definition: string) => `${what}（${definition}）`,
  derivedBasis: (basis: string, formula: string) => `${basis}：${formula}`,
  figureName: (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join('，'),
  fiscalYearOf: (period: string) => `${period}财年`,
  elsewhere: (amounts: readonly string[]) => `又报作${formatList(amounts)}`,
  aside: (period: string, basis: string) => `${period} · ${basis}`,
  asterisk: (text: string) => `${text}*`,
  footnote: (formula: string) => `* 计算得出：${formula}`,
  otherReport: (reporter: string, amount: string, period: string) => `${reporter}就${period}给出${amount}。`,
}
