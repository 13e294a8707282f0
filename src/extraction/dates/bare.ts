/** Days without their month, and days and months in figures without their year: "on the 26th", "the 18th of that month", "31.08-01.09". */
import { type Token, wordAt } from '@/extraction/tokens'
import { isDay } from './calendar'
import { dayAt, isDash, isGlued, joinAt, type Piece, skip } from './cursor'
import { type Span, spanFrom } from './days'
import { dayNear, type Moment, momentIn, type Tense } from './moment'

const BEFORE = new Set('on until till by from through to before after between and'.split(' '))
const NOUNS_OF_MONTHS = new Set(['month', 'same'])
/** After the day: what goes on, and no noun of which it is the number ("the 17th sitting"). */
const AFTER = new Set(
  'and in at with for when to by as of while where but until till through is was will here there held met hosted chaired attended received the'.split(
    ' ',
  ),
)
/** Before an ordinal without its article: "on 3rd and 4th", "from 25th to 26th". */
const BEFORE_ORDINAL = new Set(['on', 'from', 'between'])

/** A day of the month, or two that begin and end a stretch. */
export interface BareDays {
  first: number
  last?: number | undefined
}

/** "On the 26th", "until the 25th", "on the 18th of that month": the day of a month that was spoken of. */
export function bareDaysAt(tokens: readonly Token[], at: number): Piece<BareDays> | undefined {
  const first = bareDayAt(tokens, at)
  if (!first) return undefined
  const join = joinAt(tokens, first.after)
  const last = join && ordinalAt(tokens, join.after)
  const isStretch =
    last &&
    (join.value === 'and' && wordAt(tokens, at - 1) !== 'between' ? last.value === first.value + 1 : last.value > first.value)
  return isStretch && isClosed(tokens, last.after)
    ? { value: { first: first.value, last: last.value }, after: last.after }
    : { value: { first: first.value }, after: first.after }
}

/** "25th", "the 25th": in figures, and with its ending. */
function ordinalAt(tokens: readonly Token[], at: number): Piece<number> | undefined {
  const day = dayAt(tokens, at)
  return day && day.after === skip(tokens, at, 'the') + 2 ? day : undefined
}

function isClosed(tokens: readonly Token[], after: number): boolean {
  const next = tokens[after]
  return next === undefined || next.kind === 'mark' || AFTER.has(next.word)
}

function bareDayAt(tokens: readonly Token[], at: number): Piece<number> | undefined {
  const before = wordAt(tokens, at - 1)
  if (!(wordAt(tokens, at) === 'the' ? BEFORE : BEFORE_ORDINAL).has(before)) return undefined
  const day = ordinalAt(tokens, at)
  if (!day) return undefined
  const next = tokens[day.after]
  if (next?.word === 'of') {
    const noun = skip(tokens, day.after + 1, 'that', 'the')
    if (noun === day.after + 1 || !NOUNS_OF_MONTHS.has(wordAt(tokens, noun))) return undefined
    return { value: day.value, after: skip(tokens, noun + 1, 'month') }
  }
  return isClosed(tokens, day.after) ? day : undefined
}

const SHORT = /^(\d{2})\.(\d{2})$/
const OPENERS = new Set(['(', ',', '|', '•', '-', '–', '*', '·', '#'])

/** "17.06", "31.08-01.09", "15–16.09" at the head of a line or of an entry. */
export function shortDayAt(tokens: readonly Token[], at: number): Piece<Span> | undefined {
  if (tokens[at]?.kind !== 'number' || (at > 0 && !OPENERS.has(wordAt(tokens, at - 1)))) return undefined
  const hasRange = isDash(tokens, at + 1) && isGlued(tokens, at + 1) && isGlued(tokens, at + 2)
  const last = hasRange ? momentAt(tokens, at + 2) : undefined
  const first = momentAt(tokens, at)
  if (first) return wordAt(tokens, at + 1) === '%' ? undefined : { value: spanFrom(first, last), after: last ? at + 3 : at + 1 }
  const day = last && dayAt(tokens, at)
  if (!last || !day || day.after !== at + 1 || day.value >= (last.day ?? 0)) return undefined
  return { value: spanFrom(momentIn(undefined, last.month, day.value), last), after: at + 3 }
}

function momentAt(tokens: readonly Token[], at: number): Span['start'] | undefined {
  const match = SHORT.exec(wordAt(tokens, at))
  if (!match) return undefined
  const [day, month] = [Number(match[1]), Number(match[2])]
  return isDay(undefined, month, day) ? momentIn(undefined, month, day) : undefined
}

/** "The 25th" after "on 11 September" is of that month, alone the nearest to the day of the text. */
export function bareSpan(
  { first: day, last: end }: BareDays,
  last: Moment | undefined,
  today: string | undefined,
  tense: Tense | undefined,
): Span | undefined {
  const start =
    last?.month !== undefined
      ? momentIn(last.year, last.month, day)
      : today === undefined
        ? undefined
        : dayNear(day, today, tense)
  if (!start || !isDay(start.year, start.month ?? 1, day)) return undefined
  const isOne = end === undefined || !isDay(start.year, start.month ?? 1, end)
  return spanFrom(start, isOne ? undefined : momentIn(start.year, start.month, end))
}
