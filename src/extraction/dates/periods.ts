/** The periods in which statistics count: halves, quarters, the first months of a year, fiscal years. */
import { type Token, wordAt } from '@/extraction/tokens'
import { dayAt, isGlued, monthAt, type Piece, skip, yearAfter } from './cursor'
import { monthsAt, type Span } from './days'
import { fiscalAt, fiscalIn, fiscalNameAt, type FiscalYear, monthsUntil } from './fiscal'
import { type Moment, momentIn, withYear } from './moment'

/** Which year a period belongs to, if it is said in relation to the day of the text: this one 0, the last -1. */
export interface Period extends Span {
  yearShift: number | undefined
  /** Its months count from the first of a fiscal year: one that is named, or the one before or after the present. */
  fiscal: FiscalYear | undefined
}

const periodIn = ({ start, end }: Span, yearShift?: number, fiscal?: FiscalYear): Period => ({ start, end, yearShift, fiscal })

const monthsFrom = (start: Moment, end?: Moment): Period => periodIn({ start, end })

/** The first months of a year. */
const firstMonths = (count: number, year?: number): Period => monthsFrom(momentIn(year, 1), momentIn(year, count))

type Found = Piece<Period> | undefined

const ORDINALS = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
  ['last', 4],
  ['opening', 1],
  ['initial', 1],
  ['closing', 4],
  ['final', 4],
])
const COUNTS = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, index) => [word, index + 1]),
)
const COUNTED = new Set(['quarters', 'months', 'month'])
const SHORT = /^(?:(h|q)([1-4])|([1-4])(h|q))$/

/** "the first half of 2025", "H1 2025", "the third quarter", "the first nine months of 2023", "ten months of this year". */
export function periodAt(tokens: readonly Token[], at: number): Found {
  return shortAt(tokens, at) ?? partAt(tokens, at) ?? firstMonthsAt(tokens, at) ?? fiscalPeriodAt(tokens, at)
}

function fiscalPeriodAt(tokens: readonly Token[], at: number): Found {
  const found = fiscalAt(tokens, at)
  return found && { value: periodIn(found.value), after: found.after }
}

function shortAt(tokens: readonly Token[], at: number): Found {
  // "Q1-Q3 2024", "9M 2024"
  const word = wordAt(tokens, at)
  const quarters = word.startsWith('q1-') ? /^q1-q?([234])$/.exec(word)?.[1] : undefined
  if (quarters !== undefined) return ofYear(tokens, at + 1, firstMonths(3 * Number(quarters)))
  const isMonths = wordAt(tokens, at + 1) === 'm' && isGlued(tokens, at + 1) && /^(?:[2-9]|1[01])$/.test(word)
  const year = isMonths ? yearAfter(tokens, at + 2) : undefined
  if (year) return { value: firstMonths(Number(word), year.value), after: year.after }
  const isSplit = tokens[at]?.kind === 'number' && isGlued(tokens, at + 1)
  const fiscal = ofFiscal(tokens, at, isSplit)
  if (fiscal) return fiscal
  const short = isSplit ? word + wordAt(tokens, at + 1) : word
  const match = short.length === 2 ? SHORT.exec(short) : null
  if (!match) return undefined
  return ofYear(tokens, at + (isSplit ? 2 : 1), part(match[1] ?? match[4] ?? '', Number(match[2] ?? match[3])))
}

const OF_FISCAL = /^(?:(\d{1,2})([mhq])|([hq])([1-4]))fy'?(\d\d(?:\d\d)?)$/

/** "1HFY25", "Q3FY25", "7MFY25" in one word. */
function ofFiscal(tokens: readonly Token[], at: number, isSplit: boolean): Found {
  const word = wordAt(tokens, isSplit ? at + 1 : at)
  const match = word.includes('fy') ? OF_FISCAL.exec(isSplit ? wordAt(tokens, at) + word : word) : null
  if (!match) return undefined
  const count = Number(match[1] ?? match[4])
  const letter = match[2] ?? match[3] ?? ''
  const period = letter === 'm' ? firstMonths(count) : part(letter, count)
  const year = Number(match[5]) % 100
  return period && { value: periodIn(period, undefined, fiscalIn(1999 + year)), after: at + (isSplit ? 2 : 1) }
}

function part(letter: string, count: number): Period | undefined {
  if (letter === 'h' ? count > 2 : count > 4) return undefined
  return monthsFrom(momentIn(undefined, undefined, undefined, `${letter.toUpperCase()}${count}`))
}

function partAt(tokens: readonly Token[], at: number): Found {
  const ordinal = ordinalAt(tokens, at)
  if (!ordinal) return undefined
  const noun = skip(tokens, ordinal.after, 'calendar', 'fiscal', '-')
  const word = wordAt(tokens, noun)
  if (word === 'half' || word === 'half-year') {
    return ofYear(tokens, skip(tokens, noun + 1, '-', 'year'), part('h', ordinal.value === 4 ? 2 : ordinal.value))
  }
  if (word === 'month' && ordinal.value === 1) {
    const found = ofYear(tokens, noun + 1, monthsFrom(momentIn(undefined, 1)))
    return found && hasYear(found.value) ? found : undefined
  }
  if (word !== 'quarter') return undefined
  return ofYear(tokens, noun + 1, part('q', ordinal.value))
}

function ordinalAt(tokens: readonly Token[], at: number): Piece<number> | undefined {
  const glued = tokens[at]?.kind === 'number' && isGlued(tokens, at + 1)
  const value = ORDINALS.get(glued ? wordAt(tokens, at) + wordAt(tokens, at + 1) : wordAt(tokens, at))
  return value === undefined ? undefined : { value, after: at + (glued ? 2 : 1) }
}

/** "the first ten months of 2023", "first 10 months", "nine months of 2024", "in the seven months". */
function firstMonthsAt(tokens: readonly Token[], at: number): Found {
  const from = skip(tokens, at, 'first', 'past', 'last')
  const word = wordAt(tokens, from)
  // "Eight-month" is one word.
  const [first = word, unit] = word.includes('-') ? word.split('-') : []
  const after = unit === undefined ? skip(tokens, from + 1, '-') : from
  const noun = unit ?? wordAt(tokens, after)
  if (!COUNTED.has(noun)) return undefined
  const count = COUNTS.get(first) ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined)
  if (count === undefined || count < 2 || count > 12) return undefined
  if (noun === 'quarters' && count < 4) return ofYear(tokens, after + 1, firstMonths(3 * count))
  if (noun === 'quarters') return undefined
  const until = untilAt(tokens, after + 1, count)
  if (until) return until
  const period = count === 12 ? monthsFrom(momentIn(undefined)) : firstMonths(count)
  const found = ofMonths(tokens, skip(tokens, after + 1, 'period'), period)
  const isFirst = wordAt(tokens, at) === 'first'
  const isOfYear = found !== undefined && hasYear(found.value)
  const isMeant =
    isFirst ||
    (unit !== undefined && /^(?:period|trade|turnover|exports|imports|figure|figures|total)$/.test(wordAt(tokens, after + 1))) ||
    (from === at && (isOfYear || ['the', 'these', 'for', 'in', 'over', '('].includes(wordAt(tokens, at - 1))))
  return isMeant && (count < 12 || isOfYear) ? found : undefined
}

const hasYear = ({ start, yearShift, fiscal }: Period) =>
  start.year !== undefined || yearShift !== undefined || fiscal !== undefined

/** "The eleven months to November 2024", "nine months ended September 30, 2024". */
function untilAt(tokens: readonly Token[], at: number, count: number): Found {
  if (!/^(?:to|through|ending|ended|until|till)$/.test(wordAt(tokens, at))) return undefined
  const from = skip(tokens, at + 1, 'in', 'on')
  const day = dayAt(tokens, from)
  const month = monthAt(tokens, day?.after ?? from)
  if (!month) return undefined
  const behind = day ? undefined : dayAt(tokens, month.after)
  const end = behind?.after ?? month.after
  const year = yearAfter(tokens, end)
  // Until about the twentieth: the months of the Iranian calendar.
  const last = (day ?? behind)?.value ?? 31
  const { start, end: until = start } = monthsUntil(last > 17 && last < 24 ? count + 1 : count, month.value, year?.value ?? 2000)
  if (year) return { value: monthsFrom(start, until), after: year.after }
  return { value: monthsFrom(momentIn(undefined, start.month), momentIn(undefined, until.month)), after: end }
}

/** "The first eight months (July-February) of FY25": the months in brackets say when the year begins. */
function ofMonths(tokens: readonly Token[], at: number, period: Period): Found {
  const named = wordAt(tokens, at) === '(' ? monthsAt(tokens, at + 1) : undefined
  if (!named?.value.end || wordAt(tokens, named.after) !== ')') return ofYear(tokens, at, period)
  const found = ofYear(tokens, named.after + 1, period)
  if (!found?.value.fiscal) return ofYear(tokens, named.after + 1, periodIn(named.value))
  const fiscal = { ...found.value.fiscal, month: named.value.start.month ?? found.value.fiscal.month }
  return { value: periodIn(found.value, found.value.yearShift, fiscal), after: found.after }
}

/** What follows the name of a period: "of 2025", "2025", "of this year", "last year"; without one the year stays open. */
export function ofYear(tokens: readonly Token[], at: number, period: Span | undefined): Found {
  if (!period) return undefined
  const fiscal = fiscalNameAt(tokens, skip(tokens, skip(tokens, at, ',', 'of', 'in', '('), 'the', 'of'))
  if (fiscal) return { value: periodIn(period, undefined, fiscal.value), after: fiscal.after }
  const open = skip(tokens, at, '[')
  const year = yearAfter(tokens, skip(tokens, open, 'of', 'in', 'for', 'into')) ?? yearAfter(tokens, open)
  if (year) return { value: inYear(period, year.value), after: year.after }
  const of = skip(tokens, skip(tokens, at, ',', '-'), 'of', 'in')
  const the = skip(tokens, of, 'the')
  const shift = wordAt(tokens, the)
  const isYear = (next: number) => wordAt(tokens, next) === 'year'
  if ((shift === 'this' || shift === 'current') && isYear(the + 1)) return { value: periodIn(period, 0), after: the + 2 }
  if ((shift === 'last' || shift === 'previous' || shift === 'past') && isYear(the + 1))
    return { value: periodIn(period, -1), after: the + 2 }
  if (the > of && isYear(the)) return { value: periodIn(period, 0), after: the + 1 }
  return { value: periodIn(period), after: at }
}

function inYear({ start, end }: Span, year: number): Period {
  return monthsFrom(withYear(start, year), end && withYear(end, year))
}
