/** Figures of a table or list: the unit and the periods that its head gives. */
import { type Amount, amountAt } from '@/extraction/amounts'
import { numberAt, times } from '@/extraction/numbers'
import { type Token, wordAt } from '@/extraction/tokens'
import type { Atom } from './atoms'

/** "USD million", "mln US dollars": what a bare number of the list counts. */
export interface Unit {
  currency: string
  magnitude: number
}

/** The unit that a head names without a number before it. */
export function unitIn(tokens: readonly Token[]): Unit | undefined {
  for (const [at, { kind, word }] of tokens.entries()) {
    if (kind !== 'word' || !MAGNITUDES.has(word) || isCounted(tokens, at)) continue
    const one: Token = { kind: 'number', word: '1', start: 0, end: 1, isCapital: false, isPossessive: false, classes: 0 }
    const behind = [one, ...tokens.slice(at, at + 5)]
    const of = behind[2]?.word === 'of' ? behind.toSpliced(2, 1) : behind
    const sum =
      sole(amountAt(of, 0)) ?? sole(amountAt([...tokens.slice(Math.max(0, at - 1), at), one, ...tokens.slice(at, at + 1)], 0))
    const start = sum ?? sole(amountAt([...tokens.slice(Math.max(0, at - 2), at), one, ...tokens.slice(at, at + 1)], 0))
    if (start) return start
  }
  return undefined
}

const MAGNITUDES = new Set('million millions mln mn billion billions bln bn thousand thousands crore'.split(' '))

const isCounted = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.kind === 'number' ||
  /^(?:a|half|several|few|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(wordAt(tokens, at - 1))

const sole = (amount: Amount | undefined): Unit | undefined =>
  amount?.currency === undefined ? undefined : { currency: amount.currency, magnitude: amount.value }

/** A bare number in the unit of its list. */
export function unitAmountAt(tokens: readonly Token[], at: number, { currency, magnitude }: Unit): Amount | undefined {
  const number = tokens[at]?.kind === 'number' ? numberAt(tokens, at) : undefined
  const next = wordAt(tokens, number?.after ?? 0)
  if (!number || number.magnitude !== 1 || /^(?:%|percent|per|times|st|nd|rd|th)$/.test(next)) return undefined
  if (at === 0 && /^[.)]$/.test(next)) return undefined
  const value = times(number.value, magnitude)
  return { first: at, after: number.after, value, currency, usd: currency === 'USD' ? value : undefined, isHedged: false }
}

/** The periods in a row at the head of a table. */
export function columnsIn(tokens: readonly Token[], atoms: readonly Atom[]): string[] {
  const columns: string[] = []
  let end = -1
  for (const atom of atoms) {
    const isRow = end < 0 ? atom.first < 8 : tokens.slice(end, atom.first).every(({ word }) => word === '|')
    if (atom.kind !== 'period' || !isRow) break
    columns.push(atom.period)
    end = atom.after
  }
  return columns.length > 1 ? columns : []
}
