/** The dates that a sentence names, each with its place. */
import type { Context } from '@/extraction/context'
import type { Sentence } from '@/extraction/sentences'
import { type Token, wordAt } from '@/extraction/tokens'
import { type BareDays, bareDaysAt, bareSpan, shortDayAt } from './bare'
import { skip, weekdayAt, yearAt } from './cursor'
import { daysAt, inYear, monthsAt, type Span, spanFrom, yearsAt } from './days'
import { formOf, type Moment, momentIn, type Tense, yearOfPart } from './moment'
import { fiscalNameAt, type FiscalYear, fiscalYearsAt, inFiscal, monthsOfFiscal, stretchTo } from './fiscal'
import { DATING, mayLead } from './leads'
import { ofYear, periodAt } from './periods'
import { completed, type Reckoning, relativeAt } from './relative'
import { partsOf } from './parts'

/** `on`: the time of what is told. `since` and `until` are bounds, `term` is a stretch of years: none is the date of an event. */
export type DateRole = 'on' | 'since' | 'until' | 'term'

export interface DateMention {
  /** The first of its tokens in the sentence and the one after its last. */
  first: number
  after: number
  grain: 'day' | 'month' | 'year' | 'period'
  role: DateRole
  /** `2021-06-24`, `2021-06`, `2021`, `--06-24`, `--06`, `2025-H1`, `2024-Q3`, `--H1`, `FY2022-23`; undefined where the day of the text would be needed. */
  start: string | undefined
  /** The last day, month or year of a range. */
  end: string | undefined
  /** Its year, or the whole of it, is worked out, not printed. */
  isInferred: boolean
  /** The same where a fiscal year begins in that month; absent where the words themselves say when it does. */
  inFiscal: ((month: number) => Pick<DateMention, 'start' | 'end'>) | undefined
  /** The same read for what has happened and for what is to come: "on Monday", "in March". Without a tense the nearest. */
  inTense: (tense: Tense) => Pick<DateMention, 'start' | 'end'>
}

interface Read {
  after: number
  grain: DateMention['grain']
  /** Fixed by the words, or reckoned from the day of the text. */
  span: Span | undefined
  reckon: Reckoning | undefined
  yearShift: number | undefined
  fiscal: FiscalYear | undefined
  /** Days of the month that was named last, or that the day of the text suggests. */
  bareDays: BareDays | undefined
}

/** What the words fix. */
function readOf(grain: Read['grain'], after: number, span?: Span, yearShift?: number, fiscal?: FiscalYear): Read {
  return { after, grain, span, reckon: undefined, yearShift, fiscal, bareDays: undefined }
}

/**
 * The dates of a sentence in their order. A missing year is that of a full date or of a year named before in the sentence, else the nearest to the day
 * of the text, else `yearBefore`, the year that the passage spoke of last.
 */
export function datesIn(
  { tokens }: Pick<Sentence, 'tokens'>,
  { published }: Pick<Context, 'published'>,
  yearBefore?: number,
): readonly DateMention[] {
  const year = published ? undefined : yearBefore
  if (latest?.tokens === tokens && latest.day === published?.day && latest.year === year) return latest.dates
  const dates = readDates(tokens, published, year)
  latest = { tokens, day: published?.day, year, dates }
  return dates
}

/** What was read last: several readers ask for the dates of the same sentence one after the other. */
let latest:
  | { tokens: readonly Token[]; day: string | undefined; year: number | undefined; dates: readonly DateMention[] }
  | undefined

const NONE: readonly DateMention[] = []

function readDates(
  given: readonly Token[],
  published: Context['published'],
  yearBefore: number | undefined,
): readonly DateMention[] {
  let classes = 0
  for (const token of given) classes |= token.classes
  if (!(classes & DATING)) return NONE
  const { tokens, owners } = partsOf(given, classes)
  const found: DateMention[] = []
  let year: number | undefined
  let last: Moment | undefined
  for (let at = 0; at < tokens.length;) {
    const read = readAt(tokens, at)
    if (!read) {
      at++
      continue
    }
    const printed = read.span?.end?.year ?? read.span?.start.year ?? read.fiscal?.year
    const [near, known] = [last, year ?? yearBefore]
    const spans = (tense?: Tense) =>
      read.bareDays === undefined
        ? spanOf(read, published?.day, tense, known)
        : bareSpan(read.bareDays, near, published?.day, tense)
    const span = spans()
    const { start, end } = formsOf(span)
    const date: DateMention = {
      first: owners[at] ?? at,
      after: (owners[read.after - 1] ?? read.after - 1) + 1,
      grain: read.grain,
      role: roleAt(tokens, at, read),
      start,
      end,
      isInferred: printed === undefined,
      inFiscal: undefined,
      inTense: (tense) => formsOf(spans(tense)),
    }
    const { span: months, fiscal } = read
    if (months && fiscal && fiscal.month === undefined)
      date.inFiscal = (month) => formsOf(inFiscal(months, fiscal, published?.day, month))
    found.push(date)
    if (printed !== undefined && (read.grain === 'day' || at < 4)) year = printed
    if (span?.start.month !== undefined) last = span.start
    at = read.after
  }
  return found
}

function formsOf(span: Span | undefined): Pick<DateMention, 'start' | 'end'> {
  return { start: span && formOf(span.start), end: span?.end && formOf(span.end) }
}

function readAt(tokens: readonly Token[], at: number): Read | undefined {
  const token = tokens[at]
  if (token === undefined || token.kind === 'mark') return undefined
  if (token.kind === 'word' && !mayLead(tokens, at)) return undefined
  return (
    dayRead(tokens, at) ?? periodRead(tokens, at) ?? relativeRead(tokens, at) ?? monthRead(tokens, at) ?? yearRead(tokens, at)
  )
}

/** A day, with the day of the week before it. */
function dayRead(tokens: readonly Token[], at: number): Read | undefined {
  const weekday = weekdayAt(tokens, at)
  const from = weekday ? skip(tokens, skip(tokens, weekday.after, ',', '('), 'the') : at
  const found = daysAt(tokens, from) ?? shortDayAt(tokens, from)
  const isLastDay = found && !found.value.end && (found.value.start.day ?? 0) >= 28
  const stretch = isLastDay ? stretchTo(tokens, at, found.value.start) : undefined
  if (found) return readOf(stretch ? 'period' : 'day', found.after, stretch ?? found.value)
  // "The 16th of this month" says which month.
  const bare = bareDaysAt(tokens, from)
  if (!bare || relativeAt(tokens, from)) return undefined
  const read = readOf('day', bare.after)
  read.bareDays = bare.value
  return read
}

function periodRead(tokens: readonly Token[], at: number): Read | undefined {
  const named = fiscalNameAt(tokens, at)
  if (named) return readOf('period', named.after, spanFrom(momentIn(undefined)), undefined, named.value)
  const found = periodAt(tokens, at)
  return found && readOf('period', found.after, found.value, found.value.yearShift, found.value.fiscal)
}

function relativeRead(tokens: readonly Token[], at: number): Read | undefined {
  const found = relativeAt(tokens, at)
  if (!found) return undefined
  const { month, day } = found.value('2000-01-01', undefined).start
  const read = readOf(month === undefined ? 'year' : day === undefined ? 'month' : 'day', found.after)
  read.reckon = found.value
  return read
}

const BEFORE_MONTH = new Set(
  'in of last this next early late mid since from until till by during through to between for end beginning start , ( -'.split(
    ' ',
  ),
)

function monthRead(tokens: readonly Token[], at: number): Read | undefined {
  const found = monthsAt(tokens, at)
  if (!found) return undefined
  const { start, end } = found.value
  const fiscal = end && fiscalYearsAt(tokens, skip(tokens, found.after, '('))
  if (fiscal) {
    const isWhole = ((end?.month ?? 0) - (start.month ?? 0) + 13) % 12 === 0
    const span = isWhole ? fiscal.value : monthsOfFiscal(found.value, fiscal.value.start.year ?? 0)
    return readOf('period', skip(tokens, fiscal.after, ')'), span)
  }
  const turning = end && fiscalYearsAt(tokens, found.after - 1)
  if (turning) return readOf('period', turning.after, monthsOfFiscal(found.value, turning.value.start.year ?? 0))
  const stretch = end ? undefined : stretchTo(tokens, at, start)
  if (stretch) return readOf('period', found.after, stretch)
  // "January-May of this year", "September last year"
  const related = (end ?? start).year === undefined ? ofYear(tokens, skip(tokens, found.after, 'period'), found.value) : undefined
  if (related?.value.fiscal)
    return readOf('period', related.after, found.value, undefined, { ...related.value.fiscal, isNamed: true })
  const yearShift = related?.value.yearShift
  const read = readOf(end ? 'period' : 'month', related?.after ?? found.after, related?.value ?? found.value, yearShift)
  if (end) return read
  const isDoubtful = wordAt(tokens, at) === 'may' || wordAt(tokens, at) === 'march' || (tokens[at]?.word.length ?? 0) < 4
  const hasYear = start.year !== undefined || yearShift !== undefined
  return isDoubtful && !hasYear && !BEFORE_MONTH.has(wordAt(tokens, at - 1)) ? undefined : read
}

const NO_YEAR_BEFORE = new Set(
  '$ € £ ¥ no nos number resolution about nearly almost some over than around approximately only usd rs flight article'.split(
    ' ',
  ),
)

const NO_YEAR_AFTER = new Set(
  'percent per % people troops soldiers students participants delegates tonnes tons km kilometres kilometers miles metres meters million billion mln bln bn mw projects companies members countries times days years hours dollars yuan roubles rubles'.split(
    ' ',
  ),
)

function yearRead(tokens: readonly Token[], at: number): Read | undefined {
  if (!yearAt(tokens, at) || NO_YEAR_BEFORE.has(wordAt(tokens, at - 1))) return undefined
  const found = yearsAt(tokens, at)
  if (!found || NO_YEAR_AFTER.has(wordAt(tokens, found.after))) return undefined
  return readOf(found.value.start.isFiscal ? 'period' : 'year', found.after, found.value)
}

function roleAt(tokens: readonly Token[], at: number, { grain, span }: Read): DateRole {
  const before = wordAt(tokens, at - 1)
  if (before === 'since') return 'since'
  if (before === 'by' || before === 'until' || before === 'till') return 'until'
  return grain === 'year' && span?.end ? 'term' : 'on'
}

function spanOf(
  { span, reckon, yearShift, fiscal }: Read,
  today: string | undefined,
  tense: Tense | undefined,
  year: number | undefined,
): Span | undefined {
  if (reckon) return today === undefined ? undefined : reckon(today, tense)
  if (!span) return undefined
  if (fiscal) return inFiscal(span, fiscal, today)
  const last = span.end ?? span.start
  if (last.year !== undefined) return span
  const known = yearShift === undefined ? year : today === undefined ? undefined : Number(today.slice(0, 4)) + yearShift
  if (known !== undefined) return inYear(span, known)
  if (yearShift !== undefined || today === undefined) return span
  return last.part === undefined ? completed(span, today, tense) : inYear(span, yearOfPart(last, today))
}
