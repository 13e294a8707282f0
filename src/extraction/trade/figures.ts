/** What a figure says: is it the figure of its period, of the one before, a difference, an aim; and of which period. */
import { type Token, wordAt } from '@/extraction/tokens'
import type { AmountAtom, Atom, BaseAtom, ChangeAtom } from './atoms'
import { periodInYear, shifted } from './periods'
import { isAim, isCumulative, isForecast, isRange, isUnreal } from './unreal'
import { rateOf } from './rates'
import { down, up } from './words'
import { isYearly, LONG_BEFORE } from './yearly'

export type AmountRole = 'current' | 'before' | 'difference' | 'unreal' | 'mark'

/** Words between "from" or "by" and its figure. */
const HEDGE = new Set(
  'about around almost nearly over some approximately more than the just only a roughly as much exactly under less to up'.split(
    ' ',
  ),
)

/** The word that governs a figure: "from", "by", "to", "against". */
function governor(tokens: readonly Token[], first: number): { word: string; at: number } {
  let at = first - 1
  while (
    at > first - 6 &&
    at >= 0 &&
    HEDGE.has(wordAt(tokens, at)) &&
    !(wordAt(tokens, at) === 'to' && !/^(?:close|up|next)$/.test(wordAt(tokens, at - 1)))
  )
    at--
  return { word: wordAt(tokens, at), at }
}

export function roleOfAmount(tokens: readonly Token[], atoms: readonly Atom[], amount: AmountAtom): AmountRole {
  if (isCumulative(tokens, amount) || isRange(tokens, atoms, amount) || isForecast(tokens, amount.after)) return 'unreal'
  const printed = atoms.find((atom) => atom.first >= amount.after)
  const isDated = printed?.kind === 'period' && printed.first - amount.after < 3
  const { word, at } = governor(tokens, amount.first)
  const isOfLevel = word === 'of' && isLevel(tokens, at)
  if (word === 'of' && tokens.slice(Math.max(0, at - 4), at).some(({ word: before }) => LONG_BEFORE.test(before))) return 'unreal'
  if ((isDated && word === 'from') || isOfLevel || isBehindYearly(tokens, amount.first)) return 'before'
  if (isUnreal(tokens, amount.first) || isAim(tokens, amount.after)) return 'unreal'
  const previous = atoms.findLast((atom): atom is AmountAtom => atom.kind === 'amount' && atom.after <= amount.first)
  if (
    previous &&
    wordAt(tokens, amount.first - 1) === 'and' &&
    amount.first - previous.after < 5 &&
    roleOfAmount(tokens, atoms, previous) === 'difference'
  )
    return 'difference'
  const next = wordAt(tokens, amount.after)
  // "Fell short of $1 billion"
  if (word === 'of' && wordAt(tokens, at - 1) === 'short') return 'unreal'
  if (wordAt(tokens, amount.first - 1) === '+' || isAlsoInPercent(tokens, atoms, amount)) return 'difference'
  if (word === 'by' && !isPassive(tokens, at)) return 'difference'
  if (/^(?:more|less|higher|lower|up|down|increase|decrease)$/.test(next) && next !== 'up' && next !== 'down') return 'difference'
  if (/^(?:of|up|down|almost|nearly)$/.test(word) && isChangeNoun(tokens, at)) return 'difference'
  if (word === 'from' || word === 'against' || word === 'versus' || word === 'vs') return 'before'
  if (
    wordAt(tokens, amount.first - 1) === 'than' ||
    (wordAt(tokens, amount.first - 1) === 'the' && wordAt(tokens, amount.first - 2) === 'than')
  ) {
    if (!/^(?:more|less|higher|lower|greater)$/.test(wordAt(tokens, amount.first - 2))) return 'before'
  }
  if ((word === 'with' || word === 'to') && /^(?:compared|comparison|relative)$/.test(wordAt(tokens, at - 1))) return 'before'
  if (isAfterBase(tokens, atoms, amount)) return 'before'
  if (/^(?:mark|milestone|threshold|barrier|level)$/.test(next) || /^(?:mark|milestone|threshold)$/.test(wordAt(tokens, at - 1)))
    return 'mark'
  return 'current'
}

/** "It is $12.3 million, or 20 percent, more than". */
function isAlsoInPercent(tokens: readonly Token[], atoms: readonly Atom[], { after }: AmountAtom): boolean {
  const change = atoms.find(({ first }) => first >= after)
  if (change?.kind !== 'change' || !tokens.slice(after, change.first).every(({ word }) => /^(?:,|or|\()$/.test(word)))
    return false
  const isClosed = /^[,)]$/.test(wordAt(tokens, change.after))
  return isClosed && /^(?:more|less|higher|lower|fewer|above|below)$/.test(wordAt(tokens, change.after + 1))
}

/** "Against exports of $101.5 million", "compared with the level of $2 billion", "from the 2016 result of". */
function isLevel(tokens: readonly Token[], of: number): boolean {
  if (!LEVEL.test(wordAt(tokens, of - 1))) return false
  let at = of - 2
  while (at > of - 6 && (OF_LEVEL.test(wordAt(tokens, at)) || tokens[at]?.kind === 'number')) at--
  const word = wordAt(tokens, at)
  return /^(?:against|versus|vs|from|than)$/.test(word) || /^(?:compared|comparison)$/.test(wordAt(tokens, at - 1))
}

/** "Down 10.3 percent year-on-year ($3.8 billion)". */
const isBehindYearly = (tokens: readonly Token[], first: number) =>
  wordAt(tokens, first - 1) === '(' &&
  (/^(?:year-on-year|year-over-year|yoy|y-o-y)$/.test(wordAt(tokens, first - 2)) ||
    (wordAt(tokens, first - 2) === 'year' && /^(?:on|over)$/.test(wordAt(tokens, first - 3))))

const LEVEL =
  /^(?:imports|exports|turnover|trade|level|figure|total|volume|value|shipments|sales|result|amount|sum|indicator|high|record)$/
const OF_LEVEL = /^(?:the|a|an|its|last|year|previous|earlier|total|trade|export|import|record|annual|prewar|pre-.*|fiscal)$/

/** "Valued by the agency at": not a difference. */
const isPassive = (tokens: readonly Token[], at: number) => /^(?:valued|followed)$/.test(wordAt(tokens, at - 1))

const isChangeNoun = (tokens: readonly Token[], at: number) => {
  const word = wordAt(tokens, at)
  if (word === 'up' || word === 'down') return true
  // "A fall in trade volumes of"
  let noun = at - 1
  while (noun > at - 6 && CHANGED.test(wordAt(tokens, noun))) noun--
  return /^(?:increase|decrease|growth|rise|drop|fall|decline|jump|reduction|gain)$/.test(wordAt(tokens, noun))
}

const CHANGED = /^(?:in|of|the|its|their|trade|turnover|bilateral|mutual|volume|volumes|value|exports?|imports?|commodity)$/

/** "… than in the same months of last year, when $2.8 billion was recorded"; "(US$1.9 billion a year earlier)". */
function isAfterBase(tokens: readonly Token[], atoms: readonly Atom[], amount: AmountAtom): boolean {
  const next = atoms.find((atom) => atom.first >= amount.after)
  const isBehind = next?.kind === 'base' && next.first - amount.after < 4 && !next.isBase
  if (isBehind && !tokens.slice(amount.after, next.first).some(({ word }) => /^(?:,|;|while|and|but)$/.test(word))) return true
  const before = atoms.findLast((atom) => atom.after <= amount.first)
  if (before?.kind !== 'base' && !(before?.kind === 'period' && before.isBase)) return false
  return (
    amount.first - before.after < 8 &&
    tokens.slice(before.after, amount.first).some(({ word }) => /^(?:when|which|at|\()$/.test(word))
  )
}

/** Per cent with its direction; undefined for a share, a rate, a comparison with something other than the year before. */
export function percentOf(
  tokens: readonly Token[],
  atoms: readonly Atom[],
  change: ChangeAtom,
  current: string | undefined,
): number | undefined {
  const rate = rateOf(tokens, atoms, change)
  if (rate !== undefined && isYearly(tokens, atoms, change, current)) return rate
  if (isShare(tokens, change) || isUnreal(tokens, change.first) || !isYearly(tokens, atoms, change, current)) return undefined
  if (change.factor !== undefined && signOf(tokens, atoms, change) === -1) return Number((100 / change.factor - 100).toFixed(1))
  if (change.isSigned) return change.percent
  const sign = signOf(tokens, atoms, change)
  return sign === undefined ? undefined : sign * change.percent
}

function isShare(tokens: readonly Token[], { first, after }: ChangeAtom): boolean {
  const next = wordAt(tokens, after)
  if (next === 'of' && !/^(?:last|this|growth|increase|2\d\d\d)$/.test(wordAt(tokens, after + 1))) return true
  if (next === 'share' || next === 'points' || next === 'point' || next === 'stake') return true
  for (let at = first - 1; at > first - 8 && at >= 0; at--) {
    const word = wordAt(tokens, at)
    if (
      word === 'share' ||
      word === 'shares' ||
      word === 'proportion' ||
      word === 'accounted' ||
      word === 'accounting' ||
      word === 'accounts' ||
      word === 'account'
    )
      return true
    if (word === ',' || word === ';') return false
  }
  return false
}

/** "12 percent less", "up 12 percent", "an increase of 12 percent", "fell by 12 percent". */
function signOf(tokens: readonly Token[], atoms: readonly Atom[], { first, after }: ChangeAtom): number | undefined {
  for (let at = after; at < after + 4; at++) {
    const word = wordAt(tokens, at)
    if (up.has(word)) return 1
    if (down.has(word) || word === 'short') return -1
    if (word === ',' && /^(?:more|less|higher|lower|fewer)$/.test(wordAt(tokens, at + 1))) continue
    if (!/^(?:-|year-on-year|annual|yoy|on|year|\))$/.test(word)) break
  }
  const start = atoms.findLast((atom) => (atom.kind === 'amount' || atom.kind === 'change') && atom.after <= first)?.after ?? 0
  return scanBack(tokens, first, start) ?? scanBack(tokens, start, 0)
}

/** Before "than" they say of no change how it went. */
const COMPARING = new Set(['more', 'less', 'over', 'below', 'above'])

function scanBack(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from - 1; at >= to && from - at < 30; at--) {
    const word = wordAt(tokens, at)
    if (COMPARING.has(word) && (wordAt(tokens, at + 1) === 'than' || at === from - 1)) continue
    if (down.has(word)) return -1
    if (up.has(word)) return 1
    if (word === ';') return undefined
  }
  return undefined
}

/** The period in another year, as the words of a comparison say: "a year earlier", "the same period of 2022". */
export function periodBefore(current: string | undefined, base: BaseAtom | undefined): string | undefined {
  if (current === undefined) return undefined
  return base?.year === undefined ? shifted(current, -1) : periodInYear(current, base.year)
}
