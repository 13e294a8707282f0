/** The periods that a sentence names, in the form of `TradeProposal`: of a figure, or of the one with which it is compared. */
import type { DateMention } from '@/extraction/dates/dates-in'
import { type Token, wordAt } from '@/extraction/tokens'
import type { Atom, PeriodAtom } from './atoms'
import { baseAt, isComparedAt } from './bases'
import { shifted, yearOf } from './periods'
import { type Known, knownPeriod } from './said-again'

/** "The following year", "a year later": after the period named before. */
export function nextYearAt(
  tokens: readonly Token[],
  at: number,
  before: readonly Atom[],
  known: string | undefined,
): PeriodAtom | undefined {
  const word = tokens[at]?.word
  if (word !== 'following' && word !== 'year') return undefined
  const next = tokens[at + 1]?.word
  const isNext = (word === 'following' && next === 'year') || (word === 'year' && (next === 'later' || next === 'after'))
  const last = isNext ? before.findLast((atom): atom is PeriodAtom => atom.kind === 'period') : undefined
  const from = last?.period ?? (isNext && before.length === 0 ? known : undefined)
  const period = from === undefined ? undefined : shifted(from, 1)
  if (period === undefined) return undefined
  return { kind: 'period', first: at, after: at + 2, period, grain: last?.grain ?? 'year', isBase: false }
}

/** "The full year", after months of it. */
export function wholeYearAt(tokens: readonly Token[], at: number, period: string | undefined): PeriodAtom | undefined {
  const year = period === undefined || wordAt(tokens, at + 1) !== 'year' ? undefined : yearOf(period)
  if (year === undefined || !/^(?:full|whole|entire)$/.test(wordAt(tokens, at))) return undefined
  return { kind: 'period', first: at, after: at + 2, period: String(year), grain: 'year', isBase: false }
}

export function periodAtomAt(
  tokens: readonly Token[],
  at: number,
  dates: ReadonlyMap<number, DateMention>,
  memory: Known,
): Atom | undefined {
  const base = baseAt(tokens, at, dates)
  if (base)
    return { kind: 'base', first: base.first, after: base.after, year: base.year, isBase: isComparedAt(tokens, base.first) }
  const date = dates.get(at)
  if (!date || date.start === undefined || date.role === 'since') return undefined
  if (date.grain === 'day') return monthsUntil(tokens, at, date)
  const form = knownPeriod(tokens, at, date, memory) ?? periodForm(date)
  const fiscal = /^(\d{4})-0[47]\/\d\d(\d\d)-0[36]$/.exec(form)
  const isFiscal = fiscal && tokens.slice(Math.max(0, at - 4), at).some(({ word }) => word === 'fiscal' || word === 'financial')
  const period = isFiscal ? `FY${fiscal[1]}-${fiscal[2]}` : form
  const atom: PeriodAtom = {
    kind: 'period',
    first: at,
    after: date.after,
    period,
    grain: date.grain,
    isBase: isComparedAt(tokens, at),
  }
  if (date.inFiscal) atom.isFiscal = true
  return atom
}

/** "As of September 1": the eight months before. */
function monthsUntil(tokens: readonly Token[], at: number, { start = '', after }: DateMention): PeriodAtom | undefined {
  const [, year = '', month = ''] = /^(\d{4}|-)-(\d\d)-01$/.exec(start) ?? []
  if (month === '' || wordAt(tokens, at - 1) !== 'of' || wordAt(tokens, at - 2) !== 'as') return undefined
  const period = monthsBefore(year, Number(month))
  return period === undefined ? undefined : { kind: 'period', first: at, after, period, grain: 'period', isBase: false }
}

function monthsBefore(year: string, month: number): string | undefined {
  if (month === 1) return year === '-' ? undefined : String(Number(year) - 1)
  const last = String(month - 1).padStart(2, '0')
  const whole = year === '-' ? undefined : WHOLE.get(`01-${last}`)
  return whole === undefined ? (month === 2 ? `${year}-01` : `${year}-01/${year}-${last}`) : `${year}-${whole}`
}

/** Months that are a quarter, a half or a year are called so. */
function periodForm({ start = '', end, inTense }: DateMention): string {
  if (end === undefined) return inTense('past').start ?? start
  const { start: from = start, end: to = end } = inTense('past')
  const months = `${from.slice(-2)}-${to.slice(-2)}`
  const isOneYear = from.slice(0, -3) === to.slice(0, -3)
  const whole = isOneYear && from.length > 4 ? WHOLE.get(months) : undefined
  if (whole === undefined) return `${from}/${to}`
  const year = from.slice(0, -3)
  return whole === '' ? (year === '-' ? `${from}/${to}` : year) : `${year}-${whole}`
}

const WHOLE = new Map([
  ['01-12', ''],
  ['01-06', 'H1'],
  ['07-12', 'H2'],
  ['01-03', 'Q1'],
  ['04-06', 'Q2'],
  ['07-09', 'Q3'],
  ['10-12', 'Q4'],
])
