/** The words of dates, periods, amounts and counts. */
import type { Rounding } from '@/domain/contract'
import type { formats as English } from '@/i18n/en/formats'
import { type PluralForms, formOf, formatDays, formatMonthName, formatNumber, formatScaled } from '@/i18n/intl'
import { from } from './dates'

const currencies: Record<string, PluralForms> = {
  USD: { one: 'доллар', few: 'доллара', many: 'долларов', other: 'доллара' },
  CNY: { other: 'юаня', one: 'юань', few: 'юаня', many: 'юаней' },
  EUR: { other: 'евро' },
  RUB: { one: 'рубль', few: 'рубля', many: 'рублей', other: 'рубля' },
}

const sizes = [
  [1e12, 'трлн'],
  [1e9, 'млрд'],
  [1e6, 'млн'],
] as const

const hedges: Record<Rounding, (amount: string) => string> = {
  'more-than': (amount) => `свыше\u00A0${amount}`,
  'less-than': (amount) => `менее\u00A0${amount}`,
  rounded: (amount) => `около\u00A0${amount}`,
}

/** After a shortened size the genitive plural: `2,04 млрд долларов`. */
const unitOf = (currency: string, count?: number) => {
  const forms = currencies[currency]
  if (!forms) return currency
  return count === undefined ? (forms.many ?? forms.other) : formOf(count, forms)
}

const YEAR = /^(\d{4})\u00A0год$/u

export const formats: typeof English = {
  approximately: (date) => `примерно ${date}`,
  probably: (date) => `вероятно, ${date}`,
  perhapsAbout: (date) => `возможно, примерно ${date}`,
  since: from,
  until: (date) => `по ${date}`,
  days: formatDays,
  fromTo: (start, end) => {
    const [first, last] = [YEAR.exec(start)?.[1], YEAR.exec(end)?.[1]]
    return first && last ? `${first}–${last}\u00A0годы` : `${start}\u00A0– ${end}`
  },
  year: (year) => `${year}\u00A0год`,
  half: (half, year) => `${half === 1 ? 'первое' : 'второе'} полугодие ${year}\u00A0года`,
  quarter: (quarter, year) => `${['I', 'II', 'III', 'IV'][quarter - 1] ?? quarter} квартал ${year}\u00A0года`,
  months: (first, last, year) => `${formatMonthName(first)}–${formatMonthName(last)} ${year}\u00A0года`,
  money: (value, currency) => {
    for (const [size, name] of sizes) {
      if (value >= size) return `${formatScaled(value / size)}\u00A0${name}\u00A0${unitOf(currency)}`
    }
    return `${formatNumber(value)}\u00A0${unitOf(currency, value)}`
  },
  hedges,
  /** In the neuter of numbers: of what gender the thing is, this word does not know. */
  ordinal: (value) => `№\u00A0${value}`,
  counted: (count, forms) => `${formatNumber(count)}\u00A0${formOf(count, forms)}`,
  /** With the minus of print; programs write a hyphen. */
  percent: (value) => `${value.replace('-', '−')}\u00A0%`,
  punctuation: { item: ', ', comma: ', ', semicolon: '; ', colon: ': ', fullStop: '.', afterSentence: ' ' },
  aside: (text) => ` (${text})`,
  withoutYear: (date) => date.replace(/\s*2000(\s*(г\.|год[аы]?))?$/u, ''),
}
