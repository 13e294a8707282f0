/** "In the opposite direction", "the other way": the sums of the seller that was the buyer before. */
import { type Token, wordAt } from '@/extraction/tokens'
import type { AmountAtom, Atom } from './atoms'
import { currencyOf } from './currency'
import { type Finding, findingOf, recent, type Scene, withAmount } from './finding'
import type { Parties } from './memory'
import { currentPeriod, printedAfter } from './when'

const BACK = new Set(['opposite', 'reverse', 'other', 'return'])

/** Where the words for the way back stand; -1 if there are none. */
function markerIn(tokens: readonly Token[]): number {
  return tokens.findIndex(
    ({ word }, at) =>
      (BACK.has(word) && /^(?:direction|way|route)$/.test(wordAt(tokens, at + 1))) ||
      (word === 'vice' && wordAt(tokens, at + 1) === 'versa'),
  )
}

/** The sum that goes the other way, unless its seller is named. */
export function reversedFigure(tokens: readonly Token[], atoms: readonly Atom[]): AmountAtom | undefined {
  const marker = markerIn(tokens)
  if (marker < 0) return undefined
  const isAmount = (atom: Atom): atom is AmountAtom => atom.kind === 'amount'
  const before = atoms.filter(isAmount).findLast(({ after }) => after <= marker)
  const isNear =
    before && marker - before.after < 8 && !tokens.slice(before.after, marker).some(({ word }) => /^[,;]$/.test(word))
  const figure = isNear ? before : atoms.filter(isAmount).find(({ first }) => first > marker)
  if (!figure) return undefined
  const from = tokens.findLastIndex(
    ({ word }, at) => at < Math.min(marker, figure.first) && /^(?:[,;:]|while|whereas|but|and)$/.test(word),
  )
  const isNamed = atoms.some(({ kind, first }) => kind === 'country' && first > from && first < Math.max(marker, figure.first))
  return isNamed ? undefined : figure
}

/** Its finding, once the way there is known. */
export function reversedFinding(scene: Scene, amount: AmountAtom): Finding | undefined {
  const { tokens, atoms, memory, earlier } = scene
  const there = recent(earlier).findLast(({ measure }) => measure !== 'turnover')
  if (!there) return undefined
  const [seller, buyer] = there.measure === 'exports' ? [there.a, there.b] : [there.b, there.a]
  const parties: Parties = { home: buyer, partner: seller, how: 'carried' }
  const currency = currencyOf(atoms, amount, parties)
  if (currency === undefined) return undefined
  const printed = printedAfter(tokens, atoms, amount)
  const period = printed?.kind === 'period' ? printed.period : currentPeriod(tokens, atoms, amount.first, tokens.length, memory)
  const finding = findingOf(scene, { measure: 'exports', parties }, period ?? there.period, amount, '')
  return withAmount(finding, amount, currency, 'trade-reversed')
}
