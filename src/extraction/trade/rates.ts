/** Growth as the statistics offices of the region give it: "(111.2% as against 2023)", "95.3 percent of the level of 2022". */
import { type Token, wordAt } from '@/extraction/tokens'
import type { Atom, ChangeAtom } from './atoms'

/** No figure that is a rate is smaller or larger. */
const [LEAST, MOST] = [40, 260]

/** The change, if the figure is the level in per cent of the one before. */
export function rateOf(tokens: readonly Token[], atoms: readonly Atom[], figure: ChangeAtom): number | undefined {
  const { first, after, percent, isSigned } = figure
  if (isSigned || percent < LEAST || percent > MOST) return undefined
  const change = Number((percent - 100).toFixed(2))
  if (isOfLevel(tokens, after) || wordAt(tokens, first - 1) === 'rate' || wordAt(tokens, first - 2) === 'rate') return change
  // "$456.5 million (109.2%), imports $53.9 million (88.7%)"
  if (isBare(tokens, figure) && atoms.some((atom) => atom.kind === 'change' && atom.percent > 100 && isBare(tokens, atom)))
    return change
  return percent > 100 && /^(?:\(|or)$/.test(wordAt(tokens, first - 1)) && isAgainst(tokens, after) ? change : undefined
}

/** Alone in a bracket. */
const isBare = (tokens: readonly Token[], { first, after, isSigned, factor }: ChangeAtom) =>
  !isSigned && factor === undefined && wordAt(tokens, first - 1) === '(' && wordAt(tokens, after) === ')'

/** "95.3 percent of the level of 2022", "of the figure for the same period". */
function isOfLevel(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:of|to)$/.test(wordAt(tokens, at))) return false
  const near = tokens.slice(at + 1, at + 6).map(({ word }) => word)
  const end = near.findIndex((word) => /^[,;.)]$/.test(word))
  const words = end < 0 ? near : near.slice(0, end)
  return words.some((word) => /^(?:level|same|corresponding|similar)$/.test(word))
}

const isAgainst = (tokens: readonly Token[], at: number) =>
  /^(?:against|versus|vs|compared)$/.test(wordAt(tokens, wordAt(tokens, at) === 'as' ? at + 1 : at)) ||
  (wordAt(tokens, at) === 'to' && /^(?:the|january|the|20\d\d)$/.test(wordAt(tokens, at + 1)))
