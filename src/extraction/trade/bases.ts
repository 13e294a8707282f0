/** The period with which a figure is compared: "a year earlier", "the same period of 2022", "than in 2021". */
import type { DateMention } from '@/extraction/dates/dates-in'
import { type Token, wordAt } from '@/extraction/tokens'

const SAME = new Set('same like corresponding similar comparable analogous respective equivalent'.split(' '))
/** Words with which it begins, without an article. */
export const baseWords: ReadonlySet<string> = new Set([...SAME, 'one', 'year', 'previous', 'preceding', 'prior'])
const SPANS = new Set('period periods month months quarter quarters half time timeframe span interval'.split(' '))
const COMPARING = new Set('than against versus vs with'.split(' '))
const LEVELS = new Set('the that those of in figure figures level levels for during a its as'.split(' '))

interface Base {
  first: number
  after: number
  year?: number | undefined
}

export function baseAt(tokens: readonly Token[], at: number, dates: ReadonlyMap<number, DateMention>): Base | undefined {
  const word = wordAt(tokens, at)
  if (SAME.has(word)) return samePeriodAt(tokens, at, dates)
  if (word === 'a' || word === 'one' || word === 'the') return yearBeforeAt(tokens, at + 1, at)
  return BEFORE.has(word) ? yearBeforeAt(tokens, at, at) : undefined
}

const BEFORE = new Set(['year', 'previous', 'preceding', 'prior', '12'])

/** "The same period of last year", "the same months of 2022", "the same time a year ago". Without a year it only goes back if it is compared with. */
function samePeriodAt(tokens: readonly Token[], at: number, dates: ReadonlyMap<number, DateMention>): Base | undefined {
  let noun = at + 1
  while (noun < at + 5 && !SPANS.has(wordAt(tokens, noun))) noun++
  if (!SPANS.has(wordAt(tokens, noun))) return undefined
  // "In the same two months of 2022"
  const months = dates.get(at + 1)?.grain === 'period' ? dates.get(at + 1) : undefined
  const monthsYear = /^\d{4}/.exec(months?.start ?? '')?.[0]
  if (months && monthsYear !== undefined && !months.isInferred)
    return { first: at, after: months.after, year: Number(monthsYear) }
  let next = noun + 1
  while (/^(?:of|in|the|for|a|,)$/.test(wordAt(tokens, next)) && next < noun + 4) next++
  const date = dates.get(next) ?? dates.get(next - 1)
  if (date?.start !== undefined && (date.grain === 'year' || date.start.startsWith('FY'))) {
    // "Last year" is that before the one of the figure.
    const year = date.isInferred ? undefined : /^(?:FY)?(\d{4})(?:-\d\d)?$/.exec(date.start)?.[1]
    return { first: at, after: date.after, ...(year !== undefined && { year: Number(year) }) }
  }
  const before = yearBeforeAt(tokens, next, next) ?? yearBeforeAt(tokens, next - 1, next - 1)
  if (before) return { first: at, after: before.after }
  return isComparedAt(tokens, at) ? { first: at, after: noun + 1 } : undefined
}

/** "year earlier", "year ago", "year before", "previous year", "preceding year". */
function yearBeforeAt(tokens: readonly Token[], at: number, first: number): Base | undefined {
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)]
  if (word === 'year' && (next === 'earlier' || next === 'ago' || next === 'before' || next === 'prior'))
    return { first, after: at + 2 }
  if ((word === 'previous' || word === 'preceding' || word === 'prior') && next === 'year') return { first, after: at + 2 }
  return word === '12' && next === 'months' && wordAt(tokens, at + 2) === 'earlier' ? { first, after: at + 3 } : undefined
}

/** Does "than", "against", "compared with", "from", "over", "on" stand before the period? */
export function isComparedAt(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (before > at - 6 && LEVELS.has(wordAt(tokens, before))) before--
  const word = wordAt(tokens, before)
  if (COMPARING.has(word)) return word !== 'with' || /^(?:compared|comparison|comparing)$/.test(wordAt(tokens, before - 1))
  if (word === 'to') return /^(?:compared|relative|comparison|respect|comparing)$/.test(wordAt(tokens, before - 1))
  return /^(?:from|over|on|by|above|below)$/.test(word) && isAfterChange(tokens, before)
}

/** "5 percent from 2022", "an increase over 2022", "up on the previous year". */
function isAfterChange(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1)
  return (
    /^(?:%|percent|cent|pc|increase|growth|rise|up|down|decline|decrease|drop|fall|higher|lower|more|less)$/.test(before) ||
    before === ')'
  )
}
