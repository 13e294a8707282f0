/** The words of dates, periods, amounts and counts. */
import type { IsoDate, Rounding } from '@/domain/contract'
import type { formats as English } from '@/i18n/en/formats'
import { type PluralForms, formOf, formatDay, formatNumber } from '@/i18n/intl'

const currencies: Record<string, string> = { USD: '美元', CNY: '元人民币', EUR: '欧元', RUB: '卢布' }
const currencyNames = new Intl.DisplayNames('zh-Hans-CN', { type: 'currency' })

function currencyName(code: string): string {
  return currencies[code] ?? (/^[A-Z]{3}$/.test(code) ? (currencyNames.of(code) ?? code) : code)
}

/** An amount is no more exact here than in English, which gives two decimals of these. */
const steps = [1e12, 1e9, 1e6] as const
/** Chinese counts by ten thousands. */
const sizes = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
] as const
const scaled = new Intl.NumberFormat('zh-Hans-CN', { maximumFractionDigits: 4, useGrouping: false })

function amountWords(value: number): string {
  const step = steps.find((size) => value >= size)
  const rounded = step === undefined ? value : (Math.round((value / step) * 100) / 100) * step
  for (const [size, name] of sizes) if (rounded >= size) return `${scaled.format(rounded / size)}${name}`
  return formatNumber(rounded)
}

const hedges: Record<Rounding, (amount: string) => string> = {
  'more-than': (amount) => `超过${amount}`,
  'less-than': (amount) => `不到${amount}`,
  rounded: (amount) => `约${amount}`,
}

const quarters = ['一', '二', '三', '四']

export const formats: typeof English = {
  approximately: (date: string) => `${date}前后`,
  probably: (date: string) => `${date}（很可能）`,
  perhapsAbout: (date: string) => `${date}前后（或许）`,
  since: (date: string) => `${date}起`,
  until: (date: string) => `至${date}为止`,
  // CLDR has no words for a range of days in Chinese, only numbers with slashes.
  days: (from: IsoDate, to: IsoDate) => {
    const [[year, month], [lastYear, lastMonth, lastDay]] = [from, to].map((day) => day.split('-').map(Number)) as [
      number[],
      number[],
    ]
    if (year !== lastYear) return `${formatDay(from)}至${formatDay(to)}`
    return `${formatDay(from)}至${month === lastMonth ? '' : `${lastMonth}月`}${lastDay}日`
  },
  fromTo: (from: string, to: string) => `${from}至${to}`,
  year: (year: string) => `${year}年`,
  half: (half: 1 | 2, year: string) => `${year}年${half === 1 ? '上' : '下'}半年`,
  quarter: (quarter: number, year: string) => `${year}年第${quarters[quarter - 1] ?? quarter}季度`,
  months: (from: number, to: number, year: string) => `${year}年${from}月至${to}月`,
  money: (value: number, currency: string) => `${amountWords(value)}${currencyName(currency)}`,
  hedges,
  ordinal: (value: number) => `第${value}次`,
  counted: (count: number, forms: PluralForms) => `${formatNumber(count)}${formOf(count, forms)}`,
  percent: (value: string) => `${value}%`,
  punctuation: { item: '、', comma: '，', semicolon: '；', colon: '：', fullStop: '。', afterSentence: '' },
  aside: (text: string) => `（${text}）`,
  withoutYear: (date: string) => date.replaceAll('2000年', ''),
}
