/** Dates, periods and amounts in the words of the language spoken. */
import type { Amount, When } from '@/domain/contract'
import { isDay } from '@/domain/time'
import { formats as english } from './en/formats'
import { type PluralForms, formatDay, formatMonth, formatSigned } from './intl'
import { inLanguage } from './language'

export {
  type PluralForms,
  byName,
  formOf,
  formatAlternatives,
  formatDay,
  formatDayAndMonth,
  formatList,
  formatMonthName,
  formatNumber,
  formatShortDay,
  formatShortMonth,
  formatYearless,
  plainNumber,
  typedNumber,
} from './intl'

const words = inLanguage('formats', english)

/** What stands between names, between the parts of a line, and after a sentence, spaces included. */
export const { punctuation } = words

function formatPart(edtf: string): string {
  const plain = edtf.replace(/[?~%]$/, '').replaceAll('-XX', '')
  const date = isDay(plain) ? formatDay(plain) : /^\d{4}-\d{2}$/.test(plain) ? formatMonth(plain) : words.year(plain)
  if (edtf.endsWith('~')) return words.approximately(date)
  if (edtf.endsWith('?')) return words.probably(date)
  return edtf.endsWith('%') ? words.perhapsAbout(date) : date
}

/** A date as exact as it is known: `3–4 July 2024`, `June 2021`, `2004 to 2006`, `since 1 January 2025`, `about 17 May 2019`. */
export function formatWhen(when: Pick<When, 'edtf'>): string {
  const [from = '', to] = when.edtf.split('/')
  if (to === undefined) return formatPart(from)
  const isOpen = (end: string) => end === '' || end === '..'
  if (isOpen(to)) return words.since(formatPart(from))
  if (isOpen(from)) return words.until(formatPart(to))
  return isDay(from) && isDay(to) ? words.days(from, to) : words.fromTo(formatPart(from), formatPart(to))
}

/** A statistical period by its label: `2024`, `first half of 2025`, `January to October 2024`. */
export function formatPeriod(label: string): string {
  const [year = '', part] = label.split('-')
  if (part === 'H1' || part === 'H2') return words.half(part === 'H1' ? 1 : 2, year)
  if (part?.startsWith('Q')) return words.quarter(Number(part.slice(1)), year)
  const [from = '', to] = label.split('/')
  if (to === undefined) return formatPart(from)
  const isOfOneYear = year === to.slice(0, 4) && from.length === 7 && to.length === 7
  return isOfOneYear
    ? words.months(Number(from.slice(5)), Number(to.slice(5)), year)
    : words.fromTo(formatPart(from), formatPart(to))
}

/** An amount in whole units: `US$ 2.04 billion`, `more than US$ 14.1 million`. */
export function formatAmount({ value, currency, stated }: Amount): string {
  const money = words.money(value, currency)
  return stated ? words.hedges[stated](money) : money
}

/** Picks the plural form: `countOf(1, { one: 'meeting', other: 'meetings' })` is `1 meeting`. */
export function countOf(count: number, forms: PluralForms): string {
  return words.counted(count, forms)
}

/** `+12.5 %` */
export function formatChange(value: number): string {
  return words.percent(formatSigned(value))
}

/** Takes the year 2000, which stands for none, off a date in words. */
export function withoutYear(date: string): string {
  return words.withoutYear(date)
}

/** Adds something in brackets: ` (inferred)`. */
export function aside(text: string): string {
  return words.aside(text)
}

/** `24th` */
export function formatOrdinal(value: number): string {
  return words.ordinal(value)
}
