/** The periods in which statistics count: halves, quarters, the first months of a year, fiscal years. */
import type { Token } from '@/extraction/tokens'
import { isGlued, type Piece, skip, wordAt, yearAfter } from './cursor'
import { monthsAt, type Span } from './days'
import { fiscalAt, fiscalNameAt, type FiscalYear } from './fiscal'

/** Which year a period belongs to, if it is said in relation to the day of the text: this one 0, the last -1. */
export interface Period extends Span {
  yearShift?: number | undefined
  /** Its months count from the first of a fiscal year: one that is named, or the one before or after the present. */
  fiscal?: FiscalYear | undefined
}

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
const SHORT = /^(?:(h|q)([1-4])|([1-4])(h|q))$/

/** "the first half of 2025", "H1 2025", "the third quarter", "the first nine months of 2023", "ten months of this year". */
export function periodAt(tokens: readonly Token[], at: number): Found {
  return shortAt(tokens, at) ?? partAt(tokens, at) ?? firstMonthsAt(tokens, at) ?? fiscalAt(tokens, at)
}

function shortAt(tokens: readonly Token[], at: number): Found {
  // "Q1-Q3 2024", "9M 2024"
  const quarters = /^q1-q?([234])$/.exec(wordAt(tokens, at))?.[1]
  if (quarters !== undefined) return ofYear(tokens, at + 1, { start: { month: 1 }, end: { month: 3 * Number(quarters) } })
  const isMonths = /^(?:[2-9]|1[01])$/.test(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'm' && isGlued(tokens, at + 1)
  const year = isMonths ? yearAfter(tokens, at + 2) : undefined
  if (year)
    return {
      value: { start: { year: year.value, month: 1 }, end: { year: year.value, month: Number(wordAt(tokens, at)) } },
      after: year.after,
    }
  const isSplit = tokens[at]?.kind === 'number' && isGlued(tokens, at + 1)
  const match = SHORT.exec(isSplit ? wordAt(tokens, at) + wordAt(tokens, at + 1) : wordAt(tokens, at))
  if (!match) return undefined
  return ofYear(tokens, at + (isSplit ? 2 : 1), part(match[1] ?? match[4] ?? '', Number(match[2] ?? match[3])))
}

function part(letter: string, count: number): Period | undefined {
  if (letter === 'h' ? count > 2 : count > 4) return undefined
  return { start: { part: `${letter.toUpperCase()}${count}` } }
}

function partAt(tokens: readonly Token[], at: number): Found {
  const ordinal = ordinalAt(tokens, at)
  if (!ordinal) return undefined
  const noun = skip(tokens, ordinal.after, 'calendar', 'fiscal', '-')
  const word = wordAt(tokens, noun)
  if (word === 'half' || word === 'half-year') {
    return ofYear(tokens, skip(tokens, noun + 1, '-', 'year'), part('h', ordinal.value === 4 ? 2 : ordinal.value))
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
  const count = COUNTS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined)
  if (count === undefined || count < 2 || count > 12) return undefined
  const after = skip(tokens, from + 1, '-')
  const noun = wordAt(tokens, after)
  if (noun === 'quarters' && count < 4) return ofYear(tokens, after + 1, { start: { month: 1 }, end: { month: 3 * count } })
  if (noun !== 'months' && noun !== 'month') return undefined
  const period = count === 12 ? { start: {} } : { start: { month: 1 }, end: { month: count } }
  const found = ofMonths(tokens, after + 1, period)
  const isFirst = wordAt(tokens, at) === 'first'
  const hasYear =
    found !== undefined && (found.value.start.year !== undefined || (found.value.yearShift ?? found.value.fiscal) !== undefined)
  const isMeant = isFirst || (from === at && (hasYear || ['the', 'these', 'for', 'in', 'over'].includes(wordAt(tokens, at - 1))))
  return isMeant && (count < 12 || hasYear) ? found : undefined
}

/** "The first eight months (July-February) of FY25": the months in brackets say when the year begins. */
function ofMonths(tokens: readonly Token[], at: number, period: Period): Found {
  const named = wordAt(tokens, at) === '(' ? monthsAt(tokens, at + 1) : undefined
  if (!named?.value.end || wordAt(tokens, named.after) !== ')') return ofYear(tokens, at, period)
  const found = ofYear(tokens, named.after + 1, period)
  if (!found?.value.fiscal) return ofYear(tokens, named.after + 1, named.value)
  const fiscal = { ...found.value.fiscal, month: named.value.start.month ?? found.value.fiscal.month }
  return { ...found, value: { ...found.value, fiscal } }
}

/** What follows the name of a period: "of 2025", "2025", "of this year", "last year"; without one the year stays open. */
export function ofYear(tokens: readonly Token[], at: number, period: Period | undefined): Found {
  if (!period) return undefined
  const fiscal = fiscalNameAt(tokens, skip(tokens, skip(tokens, at, ',', 'of', 'in', '('), 'the', 'of'))
  if (fiscal) return { value: { ...period, fiscal: fiscal.value }, after: fiscal.after }
  const year = yearAfter(tokens, skip(tokens, at, 'of', 'in', 'for')) ?? yearAfter(tokens, at)
  if (year) return { value: withYear(period, year.value), after: year.after }
  const of = skip(tokens, skip(tokens, at, ',', '-'), 'of', 'in')
  const the = skip(tokens, of, 'the')
  const shift = wordAt(tokens, the)
  const isYear = (next: number) => wordAt(tokens, next) === 'year'
  if ((shift === 'this' || shift === 'current') && isYear(the + 1)) return { value: { ...period, yearShift: 0 }, after: the + 2 }
  if ((shift === 'last' || shift === 'previous' || shift === 'past') && isYear(the + 1))
    return { value: { ...period, yearShift: -1 }, after: the + 2 }
  if (the > of && isYear(the)) return { value: { ...period, yearShift: 0 }, after: the + 1 }
  return { value: period, after: at }
}

function withYear(period: Period, year: number): Period {
  return { start: { ...period.start, year }, ...(period.end && { end: { ...period.end, year } }) }
}
