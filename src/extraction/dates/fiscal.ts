/** Fiscal years: "FY 2022-23", "FY23", "the 2022-23 fiscal year", "the last fiscal year", "the first eight months of the current fiscal year". */
import type { IsoDate } from '@/domain/contract'
import type { Token } from '@/extraction/tokens'
import { isDash, type Piece, skip, wordAt, yearAt } from './cursor'
import type { Span } from './days'
import type { Moment } from './moment'

/** Named by its first year, or in relation to the present one. */
export interface FiscalYear {
  year?: number | undefined
  shift?: number | undefined
  /** The month in which it begins: April in India, where it is a "financial" year, July in Pakistan. */
  month: number
}

type Found = Piece<Span> | undefined

const SHIFTS = new Map([
  ['this', 0],
  ['current', 0],
  ['ongoing', 0],
  ['outgoing', 0],
  ['last', -1],
  ['previous', -1],
  ['preceding', -1],
  ['past', -1],
])

/** The first calendar year of a fiscal year. */
export function firstYearOf({ year, shift = 0, month }: FiscalYear, today: IsoDate | undefined): number | undefined {
  if (year !== undefined || today === undefined) return year
  return Number(today.slice(0, 4)) - (Number(today.slice(5, 7)) < month ? 1 : 0) + shift
}

/** Months, quarters or halves of a fiscal year in the calendar. */
export function monthsInFiscal({ start, end }: Span, first: number, month: number): Span {
  const [from, to] = start.part === undefined ? [start.month ?? 1, end?.month ?? start.month ?? 12] : monthsOfPart(start.part)
  const calendar = (index: number): Moment => ({
    year: first + Math.floor((index + month - 2) / 12),
    month: ((index + month - 2) % 12) + 1,
  })
  return { start: calendar(from), end: calendar(to) }
}

function monthsOfPart(part: string): [number, number] {
  const length = part.startsWith('H') ? 6 : 3
  const last = Number(part.slice(1)) * length
  return [last - length + 1, last]
}

/** "fiscal year 2022-23", "current fiscal year", "FY25". */
export function fiscalNameAt(tokens: readonly Token[], at: number): Piece<FiscalYear> | undefined {
  const shift = SHIFTS.get(wordAt(tokens, at))
  const noun = shift === undefined ? at : at + 1
  const month = wordAt(tokens, noun) === 'financial' ? 4 : 7
  const named = shift === undefined ? (fiscalAt(tokens, noun) ?? fiscalYearsAt(tokens, noun)) : undefined
  if (named) return { value: { year: named.value.start.year, month }, after: named.after }
  if (shift === undefined || !FISCAL.has(wordAt(tokens, noun))) return undefined
  const after = skip(tokens, noun + 1, 'year')
  const years = fiscalYearsAt(tokens, skip(tokens, after, '('))
  return years
    ? { value: { year: years.value.start.year, month }, after: skip(tokens, years.after, ')') }
    : { value: { shift, month }, after }
}

const FISCAL = new Set(['fiscal', 'financial'])

/** "fiscal year 2022-23", "FY 2022/23", "FY23", "the 2022-23 fiscal year", "2022-23 fiscal". */
export function fiscalAt(tokens: readonly Token[], at: number): Found {
  const word = wordAt(tokens, at)
  const glued = /^fy'?(\d{2}|\d{4})$/.exec(word)
  if (glued?.[1] !== undefined) return fiscalOf(tokens, at + 1, glued[1])
  const named = FISCAL.has(word) && wordAt(tokens, at + 1) === 'year' ? at + 2 : word === 'fy' ? at + 1 : undefined
  if (named === undefined) return undefined
  const number = skip(tokens, named, '(', 'of', "'", '’')
  return tokens[number]?.kind === 'number' ? fiscalOf(tokens, number + 1, wordAt(tokens, number)) : undefined
}

/** One number names the year in which it ends, as in India and Pakistan. */
function fiscalOf(tokens: readonly Token[], at: number, first: string): Found {
  const year = first.length === 4 ? Number(first) : first.length === 2 ? 2000 + Number(first) : undefined
  if (year === undefined || year < 1900 || year > 2100) return undefined
  const join = isDash(tokens, at) || wordAt(tokens, at) === '/' ? at + 1 : undefined
  const last = join === undefined ? '' : wordAt(tokens, join)
  if (join !== undefined && Number(last.slice(-2)) === (year + 1) % 100 && /^\d{2}(?:\d\d)?$/.test(last)) {
    return { value: { start: { year, isFiscal: true } }, after: join + 1 }
  }
  return { value: { start: { year: year - 1, isFiscal: true } }, after: at }
}

/** "the 2022-23 fiscal year", "2022/23". */
export function fiscalYearsAt(tokens: readonly Token[], at: number): Found {
  const first = yearAt(tokens, at)
  if (!first || (!isDash(tokens, first.after) && wordAt(tokens, first.after) !== '/')) return undefined
  const last = wordAt(tokens, first.after + 1)
  if (!/^\d\d(?:\d\d)?$/.test(last) || Number(last.slice(-2)) !== (first.value + 1) % 100) return undefined
  const noun = skip(tokens, first.after + 2, ')')
  const isNamed = FISCAL.has(wordAt(tokens, noun)) || wordAt(tokens, noun) === 'fy'
  if (last.length === 4 && !isNamed) return undefined
  return {
    value: { start: { year: first.value, isFiscal: true } },
    after: isNamed ? skip(tokens, noun + 1, 'year') : first.after + 2,
  }
}

/** "April-January 2024-25". */
export function monthsOfFiscal({ start, end }: Span, year: number): Span {
  const isLate = (month = 1) => month < (start.month ?? 1)
  return { start: { month: start.month, year }, end: { month: end?.month, year: isLate(end?.month) ? year + 1 : year } }
}

/** "The year to March 2024", "the twelve months through June 2024". */
export function yearTo(tokens: readonly Token[], at: number, { month, year }: Span['start']): Span | undefined {
  const isUntil = /^(?:to|through|ending|ended|until)$/.test(wordAt(tokens, at - 1))
  const noun = isUntil ? wordAt(tokens, at - 2) : ''
  const isYear = noun === 'year' || (noun === 'months' && /^(?:12|twelve)$/.test(wordAt(tokens, at - 3)))
  if (!isYear || month === undefined || year === undefined) return undefined
  const start = month === 12 ? { year, month: 1 } : { year: year - 1, month: month + 1 }
  return { start, end: { year, month } }
}
