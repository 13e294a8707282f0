/** The periods in which statistics count: halves, quarters, the first months of a year, fiscal years. */
import type { Token } from '@/extraction/tokens'
import { isDash, isGlued, type Piece, skip, wordAt, yearAfter, yearAt } from './cursor'
import type { Span } from './days'

/** Which year a period belongs to, if it is said in relation to the day of the text: this one 0, the last -1. */
export interface Period extends Span {
  yearShift?: number | undefined
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
  const found = ofYear(tokens, after + 1, period)
  const isFirst = wordAt(tokens, at) === 'first'
  const hasYear = found !== undefined && (found.value.start.year !== undefined || found.value.yearShift !== undefined)
  const isMeant = isFirst || (from === at && (hasYear || ['the', 'these', 'for', 'in', 'over'].includes(wordAt(tokens, at - 1))))
  return isMeant && (count < 12 || hasYear) ? found : undefined
}

/** What follows the name of a period: "of 2025", "2025", "of this year", "last year"; without one the year stays open. */
export function ofYear(tokens: readonly Token[], at: number, period: Period | undefined): Found {
  if (!period) return undefined
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

const FISCAL = new Set(['fiscal', 'financial'])

/** "fiscal year 2022-23", "FY 2022/23", "FY23", "the 2022-23 fiscal year", "2022-23 fiscal". */
function fiscalAt(tokens: readonly Token[], at: number): Found {
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
