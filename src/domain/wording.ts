/** Plain English for the explanations of contradictions: days, numbers and amounts in words. */
import type { Amount, Rounding, When } from '@/domain/contract'
import { isDay } from '@/domain/time'

const months = 'January February March April May June July August September October November December'.split(' ')
const numbers =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const currencies: { [code: string]: string } = {
  USD: 'US dollars',
  CNY: 'yuan',
  RUB: 'roubles',
  EUR: 'euros',
  INR: 'rupees',
  KZT: 'tenge',
}
const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
] as const

/** Words up to twenty, figures beyond. */
export function numberWord(count: number): string {
  return numbers[count] ?? String(count)
}

/** `2021-06-24` -> `24 June 2021`, `2021-10` -> `October 2021`, `2021` -> `2021`. */
export function dayWords(date: string): string {
  const [year, month, day] = date.replace(/[?%~]/g, '').split('-')
  const monthName = months[Number(month) - 1]
  if (monthName === undefined) return year ?? date
  return [day === undefined ? undefined : String(Number(day)), monthName, year].filter(Boolean).join(' ')
}

/** A date however exact: `24 June 2021`, `21 September 2021 to 4 October 2021`, `some day up to 24 June 2021`. */
export function whenWords({ edtf }: When): string {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return dayWords(from)
  if (from === '' || from === '..') return `some day up to ${dayWords(to)}`
  if (to === '' || to === '..') return `some day from ${dayWords(from)}`
  return `${dayWords(from)} to ${dayWords(to)}`
}

/** `on 24 June 2021`, `in October 2021`, `from 21 September 2021 to 4 October 2021`. */
export function whenPhrase(when: When): string {
  if (when.edtf.includes('/')) return when.edtf.startsWith('..') ? `on ${whenWords(when)}` : `from ${whenWords(when)}`
  return `${isDay(when.edtf) ? 'on' : 'in'} ${whenWords(when)}`
}

/** A whole amount as number and unit: 2,040,000,000 USD -> `2.04` and `billion US dollars`. */
export function scaled(value: number, currency: string): { number: string; unit: string } {
  const [scale, name] = scales.find(([scale]) => value >= scale) ?? [1, undefined]
  const unit = [name, currencies[currency] ?? currency].filter(Boolean).join(' ')
  return { number: String(Number((value / scale).toPrecision(12))), unit }
}

const hedges: Record<Rounding, string> = { 'more-than': 'more than ', 'less-than': 'less than ', rounded: 'about ' }

export function amountWords({ value, currency, stated }: Amount): string {
  const { number, unit } = scaled(value, currency)
  return `${stated ? hedges[stated] : ''}${number} ${unit}`
}

/** `a`, `a and b`, `a, b and c`. */
export function listWords(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}

/** The English name of a country or a place. */
export type NameOf = (id: string) => string
