/** Is a change one against the same period a year before, as EXTRACTION 17 wants it? */
import type { Token } from '@/extraction/tokens'
import type { Atom, BaseAtom, ChangeAtom, PeriodAtom } from './atoms'
import { yearOf } from './periods'
import { hasWord, wordsBetween } from './unreal'

export const LONG_BEFORE = /^(?:pre-?(?:pandemic|war|covid|crisis|sanctions?|soviet).*|prewar)$/

const LONG =
  /^(?:decades?|quarter-century|averag(?:e|ed|ing)|annually|cumulative|(?:two|three|four|five|six|seven|ten|twenty|multi)-year)$/
const MONTHLY = /^(?:month-on-month|month-to-month|month-over-month|mom|m\/m|monthly)$/

const MONTH = /month/
const BETWEEN = /between$/

/** Not one against the month before, over several years, since a year long past. */
export function isYearly(
  tokens: readonly Token[],
  atoms: readonly Atom[],
  change: ChangeAtom,
  current: string | undefined,
): boolean {
  const { first, after } = change
  if (hasWord(tokens, after, after + 8, MONTHLY) || hasWord(tokens, first - 14, first, MONTHLY)) return false
  if (hasWord(tokens, after, after + 8, MONTH) && wordsBetween(tokens, after, after + 8).includes('previous month')) return false
  if (
    hasWord(tokens, first - 8, first, MONTH) &&
    /(?:previous|preceding) month|month (?:on|over) month|month (?:before|earlier)/.test(wordsBetween(tokens, first - 8, first))
  )
    return false
  if (hasWord(tokens, after, after + 6, LONG_BEFORE)) return false
  const near = tokens.slice(Math.max(0, first - 20), after + 8)
  if (near.some(({ word }, at) => LONG.test(word) || (word === 'years' && isCount(near[at - 1])))) return false
  if (isSince(tokens, change)) return false
  if (
    hasWord(tokens, first - 8, after + 6, BETWEEN) &&
    /between (?:19|20)\d\d and (?:19|20)\d\d/.test(wordsBetween(tokens, first - 8, after + 6))
  )
    return false
  if (isLongBefore(atoms, change, current)) return false
  const base = atoms.find(
    (atom): atom is PeriodAtom | BaseAtom => (atom.kind === 'period' || atom.kind === 'base') && atom.first >= change.after,
  )
  const figure = atoms.find(
    (atom) => (atom.kind === 'amount' || atom.kind === 'change' || atom.kind === 'topic') && atom.first >= change.after,
  )
  if (!base || (figure && figure.first < base.first) || base.first - change.after > 10 || base.kind === 'base' || !base.isBase)
    return true
  if (current === undefined) return true
  if (base.grain === 'month' && base.period.slice(-3) !== current.slice(-3)) return current.length === 4
  const [from, to] = [yearOf(base.period), yearOf(current)]
  return from === undefined || to === undefined || to - from === 1
}

/** "Up 40 percent since 2019", but not "the first fall since 2022". */
function isSince(tokens: readonly Token[], { first, after }: ChangeAtom): boolean {
  const at = tokens.findIndex(({ word }, place) => word === 'since' && place >= first - 8 && place < after + 8)
  return (
    at >= 0 &&
    !tokens.slice(Math.max(0, at - 6), at).some(({ word }) => /^(?:first|only|record)$|^(?!west|east)[a-z]{3,}est$/.test(word))
  )
}

/** "Compared with 2016, trade has grown 4.2 times". */
function isLongBefore(atoms: readonly Atom[], { first }: ChangeAtom, current: string | undefined): boolean {
  const base = atoms.find(
    (atom): atom is PeriodAtom => atom.kind === 'period' && atom.isBase && atom.after <= first && first - atom.after < 14,
  )
  const [from, to] = [base && yearOf(base.period), current === undefined ? undefined : yearOf(current)]
  return from !== undefined && to !== undefined && to - from > 1
}

/** "Over five years", "in the last ten years". */
const isCount = (token: Token | undefined) =>
  token !== undefined &&
  (token.kind === 'number' ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|recent|few|several|past)$/.test(token.word))
