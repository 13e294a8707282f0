import type { Rounding } from '@/domain/contract'
import type { Flow, PeriodKind, Voice } from '@/domain/trade'
import type { tradePair as English } from '@/i18n/en/trade-pair'
import { countOf, formatList } from '@/i18n/format'

const years = ([first, last]: readonly [number, number]) => (first === last ? `${first}` : `${first}—${last}`)
const figures = (count: number) => countOf(count, { other: '项数据' })
/** The letter of a definition, from 0. */
const letter = (index: number) => String.fromCodePoint(97 + index)

/** The words of charts of figures over time. */
export const tradePair: typeof English = {
  title: (what: string, span: string) => `${what}，${span}`,
  ofPair: (pair: string, flow: string) => `${pair}：${flow}`,
  years,
  chartName: (title: string) => `${title}，随时间变化`,
  hedgedValue: {
    'more-than': (value: string) => `>${value}`,
    'less-than': (value: string) => `<${value}`,
    rounded: (value: string) => `~${value}`,
  } satisfies Record<Rounding, (value: string) => string>,
  letter,
  gap: (gap: readonly [number, number]) => `${years(gap)}年无金额`,

  hedges: {
    'more-than': '超过',
    'less-than': '不到',
    rounded: '约',
  } satisfies Record<Rounding, string>,
  kinds: { 'fiscal-year': '财年', 'part-year': '年内部分时段' } satisfies Record<Exclude<PeriodKind, 'year'>, string>,
  eventKinds: { meeting: '会议', change: '地位变动' },
  unsureEvent: '未举行，或系推断',
  unsureDays: '日期不确切',

  events: (count: number) => `${count}个事件，依次打开`,
  moreEvents: (count: number) => `及另外${count}个`,
  eventsName: (lines: readonly string[]) => lines.join('；'),

  gaps: (gaps: readonly (readonly [number, number])[]) => `未找到${formatList(gaps.map((gap) => `${years(gap)}年`))}的金额。`,
  growthOnly: (count: number, isMore: boolean) => `${isMore ? '另有' : '有'}${figures(count)}给出增幅而未给出金额。`,
  otherCurrency: (count: number) => `${figures(count)}以其他货币计，列于表格，不在此轴上。`,
  otherFlows: (count: number) => `其他类型的${figures(count)}见“…”。`,
  outsideRange: (count: number) => `${figures(count)}在所选日期之外。`,
  definition: (definition: string) => `统计范围：${definition}`,
  definitions: (definitions: readonly string[]) =>
    `统计范围不同：${definitions.map((definition, index) => `${letter(index)}：${definition}`).join(' ')}`,
  documentsAlone: (stated: number) =>
    stated === 1 ? '五篇文献只载明这一项贸易数据，仅涉及这一对国家。' : `五篇文献载明${stated}项贸易数据。`,
  formula: (formula: string) => `计算得出：${formula}。`,
  eventsOutside: (count: number) => `${countOf(count, { other: '次会议或加入' })}在所绘年份之外。`,
  filterLeadsNowhere: (countries: string) => `未找到${countries}的贸易数据。`,

  speaker: {
    first: (first: string) => `据${first}报告`,
    second: (_: string, second: string) => `据${second}报告`,
    third: () => '据他方报告',
  } satisfies Record<Voice, (first: string, second: string) => string>,
  speakerCounting: (who: string, letter: string) => `${who}（${letter}）`,
  counted: {
    turnover: () => '贸易额',
    'first-to-second': (first: string, second: string) => `${first}输往${second}的货物价值`,
    'second-to-first': (first: string, second: string) => `${second}输往${first}的货物价值`,
  } satisfies Record<Flow, (first: string, second: string) => string>,
  rose: (who: string, what: string, from: string, to: string) => `${who}，${what}由${from}升至${to}。`,
  fell: (who: string, what: string, from: string, to: string) => `${who}，${what}由${from}降至${to}。`,
  span: (who: string, what: string, from: string, to: string) => `${who}：${what}由${from}到${to}。`,
  one: (who: string, what: string, amount: string) => `${who}，${what}为${amount}。`,
  told: (amount: string, about: readonly (string | undefined)[]) => `${amount}（${about.filter(Boolean).join('，')}）`,

  eventsSwitch: '会议与加入',
  reporter: (name: string, side: string) => `${name}（${side}）`,
  listed: (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join('，'),
  sources: (sources: readonly string[]) => sources.join('；'),
}
