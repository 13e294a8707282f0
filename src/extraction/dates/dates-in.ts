/** The dates that a sentence names, each with its place. */
import type { Context } from '@/extraction/context'
import type { Sentence } from '@/extraction/sentences'
import type { Token } from '@/extraction/tokens'
import { type BareDays, bareDaysAt, bareSpan, shortDayAt } from './bare'
import { skip, weekdayAt, wordAt, yearAt } from './cursor'
import { daysAt, monthsAt, type Span, yearsAt } from './days'
import { formOf, type Moment, type Tense } from './moment'
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
  end?: string
  /** Its year, or the whole of it, is worked out, not printed. */
  isInferred: boolean
  /** The same where a fiscal year begins in that month; absent where the words themselves say when it does. */
  inFiscal?: (month: number) => Pick<DateMention, 'start' | 'end'>
  /** The same read for what has happened and for what is to come: "on Monday", "in March". Without a tense the nearest. */
  inTense: (tense: Tense) => Pick<DateMention, 'start' | 'end'>
}

interface Read {
  after: number
  grain: DateMention['grain']
  /** Fixed by the words, or reckoned from the day of the text. */
  span?: Span
  reckon?: Reckoning
  yearShift?: number | undefined
  fiscal?: FiscalYear | undefined
  /** Days of the month that was named last, or that the day of the text suggests. */
  bareDays?: BareDays
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

function readDates(given: readonly Token[], published: Context['published'], yearBefore: number | undefined): DateMention[] {
  let classes = 0
  for (const token of given) classes |= token.classes
  if (!(classes & DATING)) return []
  const { tokens, owners } = partsOf(given)
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
      isInferred: printed === undefined,
      inTense: (tense) => formsOf(spans(tense)),
    }
    if (end !== undefined) date.end = end
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
  if (!span) return { start: undefined }
  return { start: formOf(span.start), ...(span.end && { end: formOf(span.end) }) }
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
  if (found) return { grain: stretch ? 'period' : 'day', after: found.after, span: stretch ?? found.value }
  // "The 16th of this month" says which month.
  const bare = bareDaysAt(tokens, from)
  return bare && !relativeAt(tokens, from) ? { grain: 'day', after: bare.after, bareDays: bare.value } : undefined
}

function periodRead(tokens: readonly Token[], at: number): Read | undefined {
  const named = fiscalNameAt(tokens, at)
  if (named) return { grain: 'period', after: named.after, span: { start: {} }, fiscal: named.value }
  const found = periodAt(tokens, at)
  return (
    found && {
      grain: 'period',
      after: found.after,
      span: found.value,
      yearShift: found.value.yearShift,
      fiscal: found.value.fiscal,
    }
  )
}

function relativeRead(tokens: readonly Token[], at: number): Read | undefined {
  const found = relativeAt(tokens, at)
  if (!found) return undefined
  const { month, day } = found.value('2000-01-01', undefined).start
  return { grain: month === undefined ? 'year' : day === undefined ? 'month' : 'day', after: found.after, reckon: found.value }
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
    return { grain: 'period', after: skip(tokens, fiscal.after, ')'), span }
  }
  const turning = end && fiscalYearsAt(tokens, found.after - 1)
  if (turning) return { grain: 'period', after: turning.after, span: monthsOfFiscal(found.value, turning.value.start.year ?? 0) }
  const stretch = end ? undefined : stretchTo(tokens, at, start)
  if (stretch) return { grain: 'period', after: found.after, span: stretch }
  // "January-May of this year", "September last year"
  const related = (end ?? start).year === undefined ? ofYear(tokens, skip(tokens, found.after, 'period'), found.value) : undefined
  if (related?.value.fiscal)
    return { grain: 'period', after: related.after, span: found.value, fiscal: { ...related.value.fiscal, isNamed: true } }
  const read = { after: related?.after ?? found.after, span: related?.value ?? found.value, yearShift: related?.value.yearShift }
  if (end) return { ...read, grain: 'period' }
  const isDoubtful = tokens[at]?.word === 'may' || tokens[at]?.word === 'march' || (tokens[at]?.word.length ?? 0) < 4
  if (isDoubtful && start.year === undefined && read.yearShift === undefined && !BEFORE_MONTH.has(wordAt(tokens, at - 1)))
    return undefined
  return { ...read, grain: 'month' }
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
  return { grain: found.value.start.isFiscal ? 'period' : 'year', after: found.after, span: found.value }
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

function inYear({ start, end }: Span, year: number): Span {
  if (!end) return { start: { ...start, year } }
  return { start: { ...start, year: (end.month ?? 0) < (start.month ?? 0) ? year - 1 : year }, end: { ...end, year } }
}

/** The last half or quarter that was over on the day of the text, or almost. */
function yearOfPart({ part = '' }: Moment, today: string): number {
  const lastMonth = Number(part.slice(1)) * (part.startsWith('H') ? 6 : 3)
  const year = Number(today.slice(0, 4))
  return lastMonth > Number(today.slice(5, 7)) ? year - 1 : year
}
