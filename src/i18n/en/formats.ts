/** The words of dates, periods, amounts and counts. */
import type { Rounding } from '@/domain/contract'
import { type PluralForms, formOf, formatDays, formatMonthName, formatNumber, formatScaled } from '@/i18n/intl'

const currencies: Record<string, string> = { USD: 'US$', CNY: 'CN¥', EUR: '€', RUB: '₽' }

const sizes = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

const hedges: Record<Rounding, (amount: string) => string> = {
  'more-than': (amount) => `more than ${amount}`,
  'less-than': (amount) => `less than ${amount}`,
  rounded: (amount) => `about ${amount}`,
}

const ordinalSuffixes: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }
const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' })

export const formats = {
  approximately: (date: string) => `about ${date}`,
  probably: (date: string) => `probably ${date}`,
  perhapsAbout: (date: string) => `perhaps about ${date}`,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  /** From one day to another: `3–4 July 2024`. */
  days: formatDays,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  year: (year: string) => year,
  half: (half: 1 | 2, year: string) => `${half === 1 ? 'first' : 'second'} half of ${year}`,
  quarter: (quarter: number, year: string) => `quarter ${quarter} of ${year}`,
  /** Of one year, months by their numbers: `January to October 2024`. */
  months: (from: number, to: number, year: string) => `${formatMonthName(from)} to ${formatMonthName(to)} ${year}`,
  /** In whole units: `US$ 2.04 billion`. */
  money: (value: number, currency: string) => {
    const unit = currencies[currency] ?? currency
    for (const [size, name] of sizes) if (value >= size) return `${unit} ${formatScaled(value / size)} ${name}`
    return `${unit} ${formatNumber(value)}`
  },
  hedges,
  /** `24th` */
  ordinal: (value: number) => `${value}${ordinalSuffixes[ordinals.select(value)] ?? 'th'}`,
  /** `3 meetings` */
  counted: (count: number, forms: PluralForms) => `${formatNumber(count)} ${formOf(count, forms)}`,
  /** `12.5 %`, with a no-break space. */
  percent: (value: string) => `${value}\u00a0%`,
  /** What stands between names, between the parts of a line, and after a sentence. */
  punctuation: { item: ', ', comma: ', ', semicolon: '; ', colon: ': ', fullStop: '.', afterSentence: ' ' },
  aside: (text: string) => ` (${text})`,
  /** Takes the year 2000 off a date: any leap year has every day that a text without a year may mean. */
  withoutYear: (date: string) => date.replace(/ 2000$/, ''),
}
