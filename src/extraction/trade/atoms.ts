/** What of a sentence bears on trade, in its order: measures, sums, changes, countries, periods. */
import { type Amount, amountAt } from '@/extraction/amounts'
import { type Change, changeAt } from '@/extraction/changes'
import type { Context } from '@/extraction/context'
import { type DateMention, datesIn } from '@/extraction/dates/dates-in'
import type { Mention } from '@/extraction/mentions'
import type { Sentence } from '@/extraction/sentences'
import { type Token, wordAt } from '@/extraction/tokens'
import { mayBegin } from './beginnings'
import { oneSumEach } from './currency'
import { regionalAt } from './descriptors'
import { nextYearAt, periodAtomAt, wholeYearAt } from './period-atoms'
import { isRespective } from './respective'
import { againAt, fiscalMonth, type Known } from './said-again'
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
  /** Names what another country is to the one whose trade is told: its partner, buyer, supplier. */
  isAgent?: boolean
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
  /** Counted from the first month of a fiscal year. */
  isFiscal?: boolean
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
export function atomsOf(sentence: Sentence, context: Context, memory: Known, hasFigure = true): Atom[] {
  const { tokens } = sentence
  const dates = new Map<number, DateMention>()
  if (hasFigure)
    for (const date of datesIn(sentence, context, memory.year)) dates.set(date.first, inFiscalOf(date, sentence, memory))
  const mentions = mentionsByPlace(sentence.mentions)
  const atoms: Atom[] = []
  const isRow = hasFigure && isRespective(tokens)
  for (let at = 0; at < tokens.length;) {
    const here = mentions.get(at)
    if (!here && !dates.has(at) && !mayBegin(tokens, at)) {
      at++
      continue
    }
    const found = !hasFigure
      ? undefined
      : (nextYearAt(tokens, at, atoms, memory.period) ??
        figureAt(tokens, at, dates, isRow) ??
        againAt(tokens, at, atoms, memory) ??
        periodAtomAt(tokens, at, dates, memory) ??
        unitAtomAt(tokens, at, memory.unit) ??
        wholeYearAt(tokens, at, memory.period))
    if (found) {
      atoms.push(found)
      at = found.after
      continue
    }
    const named = here ? atomsNamed(tokens, here) : NONE
    const regional = named.length > 0 ? undefined : regionalAt(tokens, at, atoms, memory)
    const others = named.length > 0 ? named : regional ? [regional] : wordAtoms(tokens, at, atoms)
    at++
    for (const other of others) {
      atoms.push(other)
      at = Math.max(at, other.after)
    }
  }
  return hasFigure ? oneSumEach(tokens, atoms) : atoms
}

/** With the fiscal year of the country of which the text speaks. */
function inFiscalOf(date: DateMention, sentence: Sentence, memory: Known): DateMention {
  const month = date.inFiscal && fiscalMonth(sentence, memory)
  const forms = month === undefined ? undefined : date.inFiscal?.(month)
  return forms ? { ...date, ...forms, inTense: () => forms } : date
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

// Written out: atoms that are made by spread are each of a kind of its own to the engine.
const amountAtom = ({ first, after, value, currency, usd, isHedged }: Amount): AmountAtom => ({
  kind: 'amount',
  first,
  after,
  value,
  currency,
  usd,
  isHedged,
})

const changeAtom = ({ first, after, percent, factor, isSigned, isHedged }: Change): ChangeAtom => ({
  kind: 'change',
  first,
  after,
  percent,
  factor,
  isSigned,
  isHedged,
})

function figureAt(
  tokens: readonly Token[],
  at: number,
  dates: ReadonlyMap<number, DateMention>,
  isRow: boolean,
): Atom | undefined {
  const date = dates.get(at)
  const amount = amountAt(tokens, at)
  if (amount && (!date || amount.currency !== undefined)) return amountAtom(amount)
  const change = date ? undefined : (changeAt(tokens, at) ?? (isRow ? firstOfRow(tokens, at) : undefined))
  return change && changeAtom(change)
}

function unitAtomAt(tokens: readonly Token[], at: number, unit: Unit | undefined): Atom | undefined {
  const amount = unit && tokens[at]?.kind === 'number' ? unitAmountAt(tokens, at, unit) : undefined
  return amount && amountAtom(amount)
}

/** "By 21 and 24 percent, respectively". */
function firstOfRow(tokens: readonly Token[], at: number): Change | undefined {
  if (tokens[at]?.kind !== 'number' || wordAt(tokens, at + 1) !== 'and') return undefined
  const second = changeAt(tokens, at + 2)
  return second && { ...second, first: at, after: at + 1, percent: Number(tokens[at]?.word.replace(',', '.')) }
}

function atomsNamed(tokens: readonly Token[], mentions: readonly Mention[]): readonly Atom[] {
  const [first, ...others] = mentions
  const named = first ? namedAtoms(tokens, first) : []
  for (const mention of others) named.push(...namedAtoms(tokens, mention))
  return named
}

function namedAtoms(tokens: readonly Token[], mention: Mention): Atom[] {
  const { first, after } = mention
  if (mention.kind === 'organisation') return isPartner(tokens, first) ? [{ kind: 'group', first, after }] : []
  if (mention.kind === 'reference') return []
  const code = mention.kind === 'country' ? mention.code : mention.country
  if (code === undefined) return []
  const isCity = mention.kind === 'city'
  if (isCity && (!mention.isCapital || mention.isDateline === true)) return []
  const isAdjective = mention.kind === 'country' && mention.form === 'adjective'
  const isTeller =
    mention.kind === 'person' ||
    wordAt(tokens, first - 2) === 'according' ||
    tells(tokens, after) ||
    (isCity && !isPartner(tokens, first) && topicAt(tokens, first - 1)?.isVerb !== true && wordAt(tokens, first - 1) !== 'and')
  // "Belarus' exports"
  const isPossessive = tokens[after - 1]?.isPossessive === true || /^['’]$/.test(wordAt(tokens, after))
  return [{ kind: 'country', first, after, code, isOwner: isAdjective || isPossessive, isTeller }]
}

/** "Uzbek statistics agency", "China's Foreign Ministry", "the Kazakh Prime Minister". */
function tells(tokens: readonly Token[], after: number): boolean {
  const word = wordAt(tokens, after)
  if (word === 'foreign' && /^(?:trade|turnover|commerce)$/.test(wordAt(tokens, after + 1))) return false
  return tellers.has(word) && !/^(?:market|markets|side)$/.test(word)
}
