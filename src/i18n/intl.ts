/** Dates, numbers and plurals by `Intl` in the language spoken. Formatters are made once for each language. */
import type { IsoDate } from '@/domain/contract'
import { activeLocale } from './language'

/** The value that `make` gives for the locale, by default the one spoken; made once for each. */
export function byLocale<T>(make: (locale: string) => T): (locale?: string) => T {
  const made = new Map<string, T>()
  return (locale = activeLocale()) => {
    let value = made.get(locale)
    if (value === undefined) made.set(locale, (value = make(locale)))
    return value
  }
}

const UTC = { timeZone: 'UTC' } as const
const dates = (options: Intl.DateTimeFormatOptions) =>
  byLocale((locale) => new Intl.DateTimeFormat(locale, { ...options, ...UTC }))
const numbers = (options: Intl.NumberFormatOptions) => byLocale((locale) => new Intl.NumberFormat(locale, options))

const longDay = dates({ day: 'numeric', month: 'long', year: 'numeric' })
const shortDay = dates({ day: 'numeric', month: 'short', year: 'numeric' })
const dayAndMonth = dates({ day: 'numeric', month: 'short' })
const longDayAndMonth = dates({ day: 'numeric', month: 'long' })
const monthAndYear = dates({ month: 'long', year: 'numeric' })
const shortMonthAndYear = dates({ month: 'short', year: 'numeric' })
const monthAlone = dates({ month: 'long' })
const list = byLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))
const alternatives = byLocale((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }))
const whole = numbers({})
const signed = numbers({ signDisplay: 'exceptZero', maximumFractionDigits: 1 })
const scaled = numbers({ minimumFractionDigits: 0, maximumFractionDigits: 2 })
const plural = byLocale((locale) => new Intl.PluralRules(locale))
const collator = byLocale((locale) => new Intl.Collator(locale, { numeric: true }))

/** The same days and numbers are asked for with every step of the date or of a zoom: each is put into words once in each language. */
function once<T>(inWords: (value: T) => string): (value: T) => string {
  const known = byLocale(() => new Map<T, string>())
  return (value) => {
    const words = known()
    let said = words.get(value)
    if (said === undefined) words.set(value, (said = inWords(value)))
    return said
  }
}

/** In Russian the year bears a word, which CLDR shortens: in a sentence it is written out, so that its full stop is not taken for the end. No line ends between a day and its month. */
function yearInFull(date: string): string {
  return date.replaceAll('г.', 'года').replaceAll(/\s(?=[а-я])/g, '\u00A0')
}

/** Where there is little room the year goes without its word. */
function yearAlone(date: string): string {
  return date.replaceAll(/\sг\./g, '')
}

function utc(isoDay: IsoDate): Date {
  return new Date(`${isoDay}T00:00:00Z`)
}

/** `28 August 2025` */
export const formatDay = once((isoDay: IsoDate) => yearInFull(longDay().format(utc(isoDay))))

/** `28 Aug 2025` */
export const formatShortDay = once((isoDay: IsoDate) => yearAlone(shortDay().format(utc(isoDay))))

/** `3–4 July 2024` */
export function formatDays(from: IsoDate, to: IsoDate): string {
  return yearInFull(longDay().formatRange(utc(from), utc(to)))
}

/** `28 Aug` */
export function formatDayAndMonth(date: Date): string {
  return dayAndMonth().format(date)
}

/** Days whose year nobody gives, `--06-21`: `21 June`, `21–23 June`. */
export function formatYearless(from: IsoDate, to: IsoDate): string {
  return longDayAndMonth().formatRange(utc(from), utc(to))
}

/** `June 2021`, of `2021-06` */
export function formatMonth(month: string): string {
  return yearInFull(monthAndYear().format(utc(`${month}-01`)))
}

/** `Jun 2021` */
export function formatShortMonth(date: Date): string {
  return yearAlone(shortMonthAndYear().format(date))
}

/** The name of a month by its number, 1 to 12, standing alone: `January`. */
export function formatMonthName(month: number): string {
  return monthAlone().format(new Date(Date.UTC(2000, month - 1)))
}

/** With its sign and one decimal at most: `+12.5` */
export function formatSigned(value: number): string {
  return signed().format(value)
}

/** `1,234` */
export const formatNumber = once((value: number) => whole().format(value))

/** With two decimals at most: `2.04` */
export function formatScaled(value: number): string {
  return scaled().format(value)
}

const decimalSign = byLocale((locale) => {
  return new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.'
})

/** A number in a field, for a reader to change: `2.04`, in Russian `2,04`. */
export function typedNumber(value: number | string): string {
  return String(value).replace('.', decimalSign())
}

/** What a reader types, with the sign of decimals that programs read; the full stop is understood in every language. */
export function plainNumber(typed: string): string {
  return decimalSign() === '.' ? typed : typed.replace(decimalSign(), '.')
}

/** `A, B or C` */
export function formatAlternatives(items: readonly string[]): string {
  return alternatives().format(items)
}

/** `A, B and C` */
export function formatList(items: readonly string[]): string {
  return list().format(items)
}

/** The order of names on the screen: `Türkiye` before `Turkmenistan`. Files keep to code units, the same on every machine. */
export function byName(left: string, right: string): number {
  return collator().compare(left, right)
}

/** The forms of a word by the plural categories of its language (CLDR); English has `one` and `other`. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/** The form alone, without its number: `meetings`. */
export function formOf(count: number, forms: PluralForms): string {
  return forms[plural().select(count)] ?? forms.other
}
