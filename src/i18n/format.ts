/** Dates and numbers in the words of the interface language. Formatters are made once for each locale. */
import type { Amount, IsoDate, Rounding, When } from '@/domain/contract'
import { isDay } from '@/domain/time'

const LOCALE = 'en-GB'
const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const longDay = new Intl.DateTimeFormat(LOCALE, day)
const shortDay = new Intl.DateTimeFormat(LOCALE, { ...day, month: 'short' })
const month = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' })
const list = new Intl.ListFormat(LOCALE, { type: 'conjunction' })
const alternatives = new Intl.ListFormat(LOCALE, { type: 'disjunction' })
const whole = new Intl.NumberFormat(LOCALE)
const percent = new Intl.NumberFormat(LOCALE, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })
const scaled = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 0, maximumFractionDigits: 2 })
const plural = new Intl.PluralRules(LOCALE)
const collator = new Intl.Collator(LOCALE, { numeric: true })
const ordinal = new Intl.PluralRules(LOCALE, { type: 'ordinal' })

function utc(isoDay: IsoDate): Date {
  return new Date(`${isoDay}T00:00:00Z`)
}

/** The same days and numbers are asked for with every step of the date or of a zoom: each is put into words once. */
function once<T>(inWords: (value: T) => string): (value: T) => string {
  const known = new Map<T, string>()
  return (value) => {
    let words = known.get(value)
    if (words === undefined) known.set(value, (words = inWords(value)))
    return words
  }
}

/** `28 August 2025` */
export const formatDay = once((isoDay: IsoDate) => longDay.format(utc(isoDay)))

/** `28 Aug 2025` */
export const formatShortDay = once((isoDay: IsoDate) => shortDay.format(utc(isoDay)))

function formatPart(edtf: string): string {
  const plain = edtf.replace(/[?~%]$/, '').replaceAll('-XX', '')
  const words = isDay(plain) ? formatDay(plain) : /^\d{4}-\d{2}$/.test(plain) ? month.format(utc(`${plain}-01`)) : plain
  if (edtf.endsWith('~')) return `about ${words}`
  if (edtf.endsWith('?')) return `probably ${words}`
  return edtf.endsWith('%') ? `perhaps about ${words}` : words
}

/** A date as exact as it is known: `3–4 July 2024`, `June 2021`, `2004 to 2006`, `since 1 January 2025`, `about 17 May 2019`. */
export function formatWhen(when: Pick<When, 'edtf'>): string {
  const [from = '', to] = when.edtf.split('/')
  if (to === undefined) return formatPart(from)
  const isOpen = (end: string) => end === '' || end === '..'
  if (isOpen(to)) return `since ${formatPart(from)}`
  if (isOpen(from)) return `until ${formatPart(to)}`
  if (isDay(from) && isDay(to)) return longDay.formatRange(utc(from), utc(to))
  return `${formatPart(from)} to ${formatPart(to)}`
}

/** A statistical period by its label: `2024`, `first half of 2025`, `January to October 2024`. */
export function formatPeriod(label: string): string {
  const [year, part] = label.split('-')
  if (part === 'H1') return `first half of ${year}`
  if (part === 'H2') return `second half of ${year}`
  if (part?.startsWith('Q')) return `quarter ${part.slice(1)} of ${year}`
  const [from = '', to] = label.split('/')
  if (to === undefined) return formatPart(from)
  return from.slice(0, 4) === to.slice(0, 4)
    ? `${formatPart(from).split(' ')[0]} to ${formatPart(to)}`
    : `${formatPart(from)} to ${formatPart(to)}`
}

const currencyNames: Record<string, string> = { USD: 'US$', CNY: 'CN¥', EUR: '€', RUB: '₽' }

const hedges: Record<Rounding, string> = { 'more-than': 'more than ', 'less-than': 'less than ', rounded: 'about ' }

/** An amount in whole units: `US$ 2.04 billion`, `more than US$ 14.1 million`. */
export function formatAmount(amount: Amount): string {
  return `${amount.stated ? hedges[amount.stated] : ''}${formatMoney(amount)}`
}

function formatMoney(amount: Amount): string {
  const unit = currencyNames[amount.currency] ?? amount.currency
  for (const [size, name] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    if (amount.value >= size) return `${unit} ${scaled.format(amount.value / size)} ${name}`
  }
  return `${unit} ${whole.format(amount.value)}`
}

/** `+12.5 %`, with a no-break space. */
export function formatChange(value: number): string {
  return `${percent.format(value)}\u00a0%`
}

/** `1,234` */
export const formatNumber = once((value: number) => whole.format(value))

/** `A, B or C` */
export function formatAlternatives(items: readonly string[]): string {
  return alternatives.format(items)
}

/** `A, B and C` */
export function formatList(items: readonly string[]): string {
  return list.format(items)
}

/** The order of names on the screen: `Türkiye` before `Turkmenistan`. Files keep to code units, the same on every machine. */
export function byName(left: string, right: string): number {
  return collator.compare(left, right)
}

/** Picks the plural form: `countOf(1, { one: 'meeting', other: 'meetings' })` is `1 meeting`. */
export function countOf(count: number, forms: { one: string; other: string }): string {
  return `${whole.format(count)} ${plural.select(count) === 'one' ? forms.one : forms.other}`
}

const ordinalSuffix: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }

/** `24th` */
export function formatOrdinal(value: number): string {
  return `${value}${ordinalSuffix[ordinal.select(value)] ?? 'th'}`
}
