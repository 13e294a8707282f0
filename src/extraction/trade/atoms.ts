/** What of a sentence bears on trade, in its order: measures, sums, changes, countries, periods. */
import { type Amount, amountAt, canBegin } from '@/extraction/amounts'
import { type Change, changeAt } from '@/extraction/changes'
import type { Context } from '@/extraction/context'
import { type DateMention, datesIn } from '@/extraction/dates/dates-in'
import type { Mention } from '@/extraction/mentions'
import type { Sentence } from '@/extraction/sentences'
import type { Token } from '@/extraction/tokens'
import { baseAt, isComparedAt } from './bases'
import type { Memory } from './memory'
import { shifted, yearOf } from './periods'
import { isRespective } from './respective'
import { isPartner, wordAtoms } from './word-atoms'
import { tellers, type TopicMeasure } from './words'
import { type Unit, unitAmountAt } from './units'
import { topicAt } from './topics'

interface Placed {
  first: number
  after: number
}

export interface Topic extends Placed {
  kind: 'topic'
  measure: TopicMeasure
  isVerb: boolean
  isWeak: boolean
}

export interface CountryAtom extends Placed {
  kind: 'country'
  code: string
  /** Right before a noun: "Kazakh", "Russia's". */
  isOwner: boolean
  /** Named for its statistics, its ministry or its minister. */
  isTeller: boolean
}

export interface PeriodAtom extends Placed {
  kind: 'period'
  /** As in `TradeProposal`. */
  period: string
  grain: DateMention['grain']
  /** With it a figure is compared: "than in 2022". */
  isBase: boolean
}

/** "A year earlier", "the same period of 2022": the period of the figure in another year. */
export interface BaseAtom extends Placed {
  kind: 'base'
  year?: number | undefined
  isBase: boolean
}

export type AmountAtom = { kind: 'amount' } & Amount
export type ChangeAtom = { kind: 'change' } & Change
/** `topic` where it is trade, but not that of two countries. */
export type Block = { kind: 'block'; topic?: Topic } & Placed
/** "With the countries of the region", "to the world". */
type Group = { kind: 'group' } & Placed

export type Atom = Topic | CountryAtom | PeriodAtom | BaseAtom | AmountAtom | ChangeAtom | Block | Group

/** The atoms of a sentence in their order; without a figure in it the countries and the measures alone. */
export function atomsOf(
  sentence: Sentence,
  context: Context,
  memory: Pick<Memory, 'year' | 'period' | 'unit'>,
  hasFigure = true,
): Atom[] {
  const { tokens } = sentence
  const dates = new Map<number, DateMention>()
  if (hasFigure) for (const date of datesIn(sentence, context, memory.year)) dates.set(date.first, date)
  const mentions = mentionsByPlace(sentence.mentions)
  const atoms: Atom[] = []
  const isRow = hasFigure && isRespective(tokens)
  for (let at = 0; at < tokens.length;) {
    if (tokens[at]?.kind === 'mark' && !canBegin(tokens[at]?.word ?? '')) {
      at++
      continue
    }
    const found = !hasFigure
      ? undefined
      : (nextYearAt(tokens, at, atoms) ??
        figureAt(tokens, at, dates, isRow) ??
        periodAtomAt(tokens, at, dates) ??
        unitAtomAt(tokens, at, memory.unit) ??
        wholeYearAt(tokens, at, memory.period))
    if (found) {
      atoms.push(found)
      at = found.after
      continue
    }
    const named = mentions.get(at)?.flatMap((mention) => namedAtoms(tokens, mention)) ?? NONE
    const others = named.length > 0 ? named : wordAtoms(tokens, at, atoms)
    at++
    for (const other of others) {
      atoms.push(other)
      at = Math.max(at, other.after)
    }
  }
  return atoms
}

const NONE: readonly Atom[] = []

function mentionsByPlace(mentions: readonly Mention[]): Map<number, Mention[]> {
  const places = new Map<number, Mention[]>()
  for (const mention of mentions) {
    const here = places.get(mention.first)
    if (here) here.push(mention)
    else places.set(mention.first, [mention])
  }
  return places
}

function figureAt(
  tokens: readonly Token[],
  at: number,
  dates: ReadonlyMap<number, DateMention>,
  isRow: boolean,
): Atom | undefined {
  const date = dates.get(at)
  const amount = amountAt(tokens, at)
  if (amount && (!date || amount.currency !== undefined)) return { kind: 'amount', ...amount }
  const change = date ? undefined : (changeAt(tokens, at) ?? (isRow ? firstOfRow(tokens, at) : undefined))
  return change && { kind: 'change', ...change }
}

function unitAtomAt(tokens: readonly Token[], at: number, unit: Unit | undefined): Atom | undefined {
  const amount = unit && tokens[at]?.kind === 'number' ? unitAmountAt(tokens, at, unit) : undefined
  return amount && { kind: 'amount', ...amount }
}

/** "By 21 and 24 percent, respectively". */
function firstOfRow(tokens: readonly Token[], at: number): Change | undefined {
  if (tokens[at]?.kind !== 'number' || tokens[at + 1]?.word !== 'and') return undefined
  const second = changeAt(tokens, at + 2)
  return second && { ...second, first: at, after: at + 1, percent: Number(tokens[at]?.word.replace(',', '.')) }
}

/** "The following year", "a year later": after the period named before. */
function nextYearAt(tokens: readonly Token[], at: number, before: readonly Atom[]): PeriodAtom | undefined {
  const word = tokens[at]?.word
  if (word !== 'following' && word !== 'year') return undefined
  const next = tokens[at + 1]?.word
  const isNext = (word === 'following' && next === 'year') || (word === 'year' && (next === 'later' || next === 'after'))
  const last = isNext ? before.findLast((atom): atom is PeriodAtom => atom.kind === 'period') : undefined
  const period = last && shifted(last.period, 1)
  return last && period !== undefined ? { ...last, first: at, after: at + 2, period, isBase: false } : undefined
}

/** "The full year", after months of it. */
function wholeYearAt(tokens: readonly Token[], at: number, period: string | undefined): PeriodAtom | undefined {
  const year = period === undefined || tokens[at + 1]?.word !== 'year' ? undefined : yearOf(period)
  if (year === undefined || !/^(?:full|whole|entire)$/.test(tokens[at]?.word ?? '')) return undefined
  return { kind: 'period', first: at, after: at + 2, period: String(year), grain: 'year', isBase: false }
}

function periodAtomAt(tokens: readonly Token[], at: number, dates: ReadonlyMap<number, DateMention>): Atom | undefined {
  const base = baseAt(tokens, at, dates)
  if (base) return { kind: 'base', isBase: isComparedAt(tokens, base.first), ...base }
  const date = dates.get(at)
  if (!date || date.grain === 'day' || date.start === undefined || date.role === 'since') return undefined
  const form = periodForm(date)
  const fiscal = /^(\d{4})-0[47]\/(\d\d(\d\d))-0[36]$/.exec(form)
  const isFiscal = fiscal && tokens.slice(Math.max(0, at - 4), at).some(({ word }) => word === 'fiscal' || word === 'financial')
  const period = isFiscal ? `FY${fiscal[1]}-${fiscal[3]}` : form
  return { kind: 'period', first: at, after: date.after, period, grain: date.grain, isBase: isComparedAt(tokens, at) }
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

function namedAtoms(tokens: readonly Token[], mention: Mention): Atom[] {
  const { first, after } = mention
  if (mention.kind === 'organisation') return isPartner(tokens, first) ? [{ kind: 'group', first, after }] : []
  if (mention.kind === 'reference') return []
  const code = mention.kind === 'country' ? mention.code : mention.country
  if (code === undefined) return []
  const isCity = mention.kind === 'city'
  if (isCity && !mention.isCapital) return []
  const isAdjective = mention.kind === 'country' && mention.form === 'adjective'
  const isTeller =
    mention.kind === 'person' ||
    tells(tokens, after) ||
    (isCity && !isPartner(tokens, first) && topicAt(tokens, first - 1)?.isVerb !== true && tokens[first - 1]?.word !== 'and')
  return [{ kind: 'country', first, after, code, isOwner: isAdjective || tokens[after - 1]?.isPossessive === true, isTeller }]
}

/** "Uzbek statistics agency", "China's Foreign Ministry", "the Kazakh Prime Minister". */
function tells(tokens: readonly Token[], after: number): boolean {
  const word = tokens[after]?.word ?? ''
  if (word === 'foreign' && /^(?:trade|turnover|commerce)$/.test(tokens[after + 1]?.word ?? '')) return false
  return tellers.has(word) && !/^(?:market|markets|side)$/.test(word)
}
