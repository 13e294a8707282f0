/** Fiscal years: "FY 2022-23", "FY23", "the 2022-23 fiscal year", "the last fiscal year", "the first eight months of the current fiscal year". */
import type { IsoDate } from '@/domain/contract'
import { type Token, wordAt } from '@/extraction/tokens'
import { isDash, type Piece, skip, yearAt } from './cursor'
import { type Span, spanFrom } from './days'
import { fiscalYear, type Moment, momentIn, withYear } from './moment'

/** Named by its first year, or in relation to the present one. */
export interface FiscalYear {
  year: number | undefined
  shift: number | undefined
  /** The month in which it begins, where the words say it: March of an Iranian year. */
  month: number | undefined
  /** It is called a financial one, as in India. */
  isFinancial: boolean
  /** Its months begin after the twentieth of those of the calendar. */
  isSolar: boolean
  /** Its months are named, not counted from its first. */
  isNamed: boolean
}

export const fiscalIn = (year: number | undefined, shift?: number, isFinancial = false): FiscalYear => ({
  year,
  shift,
  month: undefined,
  isFinancial,
  isSolar: false,
  isNamed: false,
})

/** July, as in Pakistan, and April, as in India: where nothing but its name says when a fiscal year begins. */
const USUAL = 7
const FINANCIAL = 4

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
function firstYearOf({ year, shift = 0, isSolar }: FiscalYear, month: number, today: IsoDate | undefined): number | undefined {
  if (year !== undefined || today === undefined) return year
  const begin = isSolar ? month + 1 : month
  return Number(today.slice(0, 4)) - (Number(today.slice(5, 7)) < begin ? 1 : 0) + shift
}

/** A fiscal year, or the months of it that are named or counted, in the calendar; `begin` is the month that the text suggests. */
export function inFiscal(span: Span, given: FiscalYear, today: IsoDate | undefined, begin?: number): Span | undefined {
  const { isNamed } = given
  const own = isNamed && (span.start.month === 4 || span.start.month === 7) ? span.start.month : undefined
  const month = given.month ?? own ?? begin ?? (given.isFinancial ? FINANCIAL : USUAL)
  const year = firstYearOf(given, month, today)
  if (year === undefined) return undefined
  const isWhole = span.start.month === undefined && span.start.part === undefined
  if (isWhole && !given.isSolar) return spanFrom(fiscalYear(year))
  if (!isNamed) return monthsInFiscal(span, year, month, given.isSolar)
  const dated = (moment: Moment) => withYear(moment, (moment.month ?? 1) < month ? year + 1 : year)
  return spanFrom(dated(span.start), span.end && dated(span.end))
}

/** Months, quarters or halves of a fiscal year in the calendar. */
function monthsInFiscal({ start, end }: Span, first: number, month: number, isSolar: boolean): Span {
  const [from, to] = start.part === undefined ? [start.month ?? 1, end?.month ?? start.month ?? 12] : monthsOfPart(start.part)
  const calendar = (index: number) => momentIn(first + Math.floor((index + month - 2) / 12), ((index + month - 2) % 12) + 1)
  return spanFrom(calendar(from), calendar(isSolar ? to + 1 : to))
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
  const solar = solarAt(tokens, noun, shift)
  if (solar) return solar
  const isFinancial = wordAt(tokens, noun) === 'financial'
  const named = shift === undefined ? (fiscalAt(tokens, noun) ?? fiscalYearsAt(tokens, noun)) : undefined
  if (named) return { value: fiscalIn(named.value.start.year, undefined, isFinancial), after: named.after }
  if (shift === undefined || !FISCAL.has(wordAt(tokens, noun))) return undefined
  const after = skip(tokens, noun + 1, 'year')
  const years = fiscalYearsAt(tokens, skip(tokens, after, '('))
  return years
    ? { value: fiscalIn(years.value.start.year, undefined, isFinancial), after: skip(tokens, years.after, ')') }
    : { value: fiscalIn(undefined, shift, isFinancial), after }
}

const FISCAL = new Set(['fiscal', 'financial'])
const SOLAR = new Set(['iranian', 'persian', 'solar'])
/** Between the first year of the one calendar and of the other. */
const SOLAR_ERA = 621

/** "The current Iranian calendar year", "the Persian year 1402": from the 21st of March on. */
function solarAt(tokens: readonly Token[], at: number, shift: number | undefined): Piece<FiscalYear> | undefined {
  if (!SOLAR.has(wordAt(tokens, at))) return undefined
  const noun = skip(tokens, skip(tokens, skip(tokens, at + 1, 'solar'), 'calendar', 'fiscal'), 'hijri')
  if (wordAt(tokens, noun) !== 'year') return undefined
  const number = Number(wordAt(tokens, noun + 1))
  const year = number > 1300 && number < 1500 ? number + SOLAR_ERA : undefined
  if (year === undefined && shift === undefined) return undefined
  const value = { ...fiscalIn(year, shift), month: 3, isSolar: true }
  return { value, after: year === undefined ? noun + 1 : noun + 2 }
}

/** "fiscal year 2022-23", "FY 2022/23", "FY23", "the 2022-23 fiscal year", "2022-23 fiscal". */
export function fiscalAt(tokens: readonly Token[], at: number): Found {
  const word = wordAt(tokens, at)
  const glued = word.startsWith('fy') ? /^fy'?(\d{2}|\d{4})$/.exec(word) : null
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
    return { value: spanFrom(fiscalYear(year)), after: join + 1 }
  }
  return { value: spanFrom(fiscalYear(year - 1)), after: at }
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
  return { value: spanFrom(fiscalYear(first.value)), after: isNamed ? skip(tokens, noun + 1, 'year') : first.after + 2 }
}

/** "April-January 2024-25". */
export function monthsOfFiscal({ start, end }: Span, year: number): Span {
  const isLate = (month = 1) => month < (start.month ?? 1)
  return spanFrom(momentIn(year, start.month), momentIn(isLate(end?.month) ? year + 1 : year, end?.month))
}

const STRETCHES = new Map([
  ['year', 12],
  ['half', 6],
  ['quarter', 3],
])
const UNTIL = new Set(['to', 'through', 'ending', 'ended', 'until', 'till'])

/** "The year to March 2024", "the fiscal year ended 31 March 2024", "the quarter ending June 30, 2024": the months until then. */
export function stretchTo(tokens: readonly Token[], at: number, { month, year }: Span['start']): Span | undefined {
  const until = skipBack(tokens, at - 1, 'in', 'on')
  const noun = UNTIL.has(wordAt(tokens, until)) ? wordAt(tokens, until - 1) : ''
  const isDozen = noun === 'months' && /^(?:12|twelve)$/.test(wordAt(tokens, until - 2))
  const count = isDozen ? 12 : STRETCHES.get(noun)
  if (count === undefined || month === undefined || year === undefined) return undefined
  if (count === 12 && FISCAL.has(wordAt(tokens, until - 2))) return spanFrom(fiscalYear(year - (month < 12 ? 1 : 0)))
  return monthsUntil(count, month, year)
}

const skipBack = (tokens: readonly Token[], at: number, ...words: string[]) => (words.includes(wordAt(tokens, at)) ? at - 1 : at)

/** So many months of which the last is given. */
export function monthsUntil(count: number, month: number, year: number): Span {
  const index = year * 12 + month - count
  return spanFrom(momentIn(Math.floor(index / 12), (index % 12) + 1), momentIn(year, month))
}
