/** Periods that a text names again without their year: "in that month", "in the 11-month period", "this year" after its first months. */
import type { DateMention } from '@/extraction/dates/dates-in'
import type { Sentence } from '@/extraction/sentences'
import { stateOf } from '@/extraction/mentions'
import { type Token, wordAt } from '@/extraction/tokens'
import type { Atom, PeriodAtom } from './atoms'
import { isComparedAt } from './bases'
import type { Memory } from './memory'

export type Known = Pick<
  Memory,
  'year' | 'isFiscal' | 'spans' | 'period' | 'unit' | 'named' | 'place' | 'focus' | 'home' | 'parties'
>

const AGAIN = new Set(['that', 'same', 'said', 'mentioned'])
const GRAINS: ReadonlyMap<string, { grain: PeriodAtom['grain']; form: RegExp }> = new Map([
  ['month', { grain: 'month', form: /^\d{4}-\d\d$/ }],
  ['quarter', { grain: 'period', form: /-Q\d$/ }],
  ['year', { grain: 'year', form: /^\d{4}$|^FY/ }],
])

/** "In that month", "the same year": the one named last. */
export function againAt(tokens: readonly Token[], at: number, before: readonly Atom[], { named }: Known): PeriodAtom | undefined {
  if (!AGAIN.has(wordAt(tokens, at))) return undefined
  const unit = GRAINS.get(wordAt(tokens, at + 1))
  if (!unit || isComparedAt(tokens, at) || /^(?:of|in|last|a)$/.test(wordAt(tokens, at + 2))) return undefined
  const period = before.findLast((atom): atom is PeriodAtom => atom.kind === 'period')?.period ?? named
  if (period === undefined || !unit.form.test(period)) return undefined
  return { kind: 'period', first: at, after: at + 2, period, grain: unit.grain, isBase: false }
}

/** The period of the text, if a date without a year of its own means that. */
export function knownPeriod(
  tokens: readonly Token[],
  at: number,
  date: DateMention,
  { period, isFiscal, spans }: Known,
): string | undefined {
  if (period === undefined || !date.isInferred || date.start === undefined) return undefined
  // "In the first quarter" of the fiscal year named before.
  if (isFiscal && /-[QH]\d$/.test(date.start)) return spans.get(lengthOf(date.start) ?? 0)
  const last = wordAt(tokens, date.after - 1)
  if (date.grain === 'period')
    return /^(?:months?|period)$/.test(last) && date.end !== undefined ? spans.get(Number(date.end.slice(-2))) : undefined
  const isThisYear = date.grain === 'year' && last === 'year' && /^(?:this|current)$/.test(wordAt(tokens, at))
  return isThisYear && (lengthOf(period) ?? 0) > 1 && yearsOf(period).includes(date.start) ? period : undefined
}

const PARTS = new Map([
  ['H', 6],
  ['Q', 3],
])

/** Of how many months a period is, if it is no whole year. */
export function lengthOf(period: string): number | undefined {
  const [, year, month, next, last] = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/.exec(period) ?? []
  if (year !== undefined) return (Number(next) - Number(year)) * 12 + Number(last) - Number(month) + 1
  return PARTS.get(/-([HQ])\d$/.exec(period)?.[1] ?? '')
}

/** The years in which a period is called this one: of months behind the middle of a year, which count from July, the next too. */
function yearsOf(period: string): string[] {
  const [first = '', last = first] = period.split('/').map((part) => part.slice(0, 4))
  return /-07\/|-H2$/.test(period) ? [first, last, String(Number(first) + 1)] : [last]
}

const FISCAL: ReadonlyMap<string, number> = new Map([
  ['IN', 4],
  ['JP', 4],
  ['MM', 4],
  ['PK', 7],
  ['NP', 7],
  ['BD', 7],
])

/** The month in which the fiscal year of the text begins: that of the country from which it comes, else of the first it speaks of. */
export function fiscalMonth(
  { mentions }: Pick<Sentence, 'mentions'>,
  { place, focus, home, parties }: Known,
): number | undefined {
  const codes = [place, focus, home, parties?.home, parties?.partner, ...mentions.map(stateOf)]
  return codes.map((code) => FISCAL.get(code ?? '')).find((month) => month !== undefined)
}
