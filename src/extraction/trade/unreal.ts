/** Sums and changes that are no figure of a period: aimed at, foreseen, possible, denied, added up over years, between two bounds. */
import { wordClass } from '@/extraction/lexicon'
import { type Token, wordAt } from '@/extraction/tokens'
import type { AmountAtom, Atom } from './atoms'
import { bareVerbs, down, told, unreal, up } from './words'

/** "Between $2 billion and $3 billion", "$4-5 billion": no figure. */
export function isRange(tokens: readonly Token[], atoms: readonly Atom[], { first, after }: AmountAtom): boolean {
  const isOne = (from: number, to: number) =>
    /^[-–—]$/.test(wordAt(tokens, to)) && wordAt(tokens, from - 1) !== '' && tokens[from]?.kind === 'number'
  if (isOne(after + 1, after) || (isOne(first - 2, first - 1) && tokens[first]?.kind === 'number')) return true
  const other = wordAt(tokens, first - 1) === 'and' ? atoms.find((atom) => atom.after === first - 1) : undefined
  const begin = other?.kind === 'amount' ? other.first : first
  return (
    wordAt(tokens, begin - 1) === 'between' &&
    (other !== undefined || atoms.some((atom) => atom.kind === 'amount' && atom.first === after + 1))
  )
}

/** "(2025 forecast)", "the $30-billion-by-2025 target". */
export function isForecast(tokens: readonly Token[], after: number): boolean {
  const behind = tokens
    .slice(after, after + 6)
    .findIndex(({ word }) => /^(?:target|goal|mark|milestone|,|\.|;|in|and)$/.test(word))
  if (/^(?:target|goal)$/.test(wordAt(tokens, after + behind)) && behind >= 0) return true
  const close = tokens.findIndex(({ word }, at) => at >= after && word === ')')
  return close > after && /^(?:forecast|forecasts|projection|target|plan|planned|projected)$/.test(wordAt(tokens, close - 1))
}

const OFTEN = wordClass((word) => /monthly|averag|daily|weekly|month|week|day|capita|person/.test(word))
const LONG = wordClass((word) => /since|years|decade/.test(word))

/** Is a word of the class among the tokens? */
function isAmong(tokens: readonly Token[], from: number, to: number, wanted: number): boolean {
  for (let at = Math.max(0, from); at < to; at++) if ((tokens[at]?.classes ?? 0) & wanted) return true
  return false
}

/** "Since 2001 … has totalled", "over the past five years … traded", "$4.5 billion a month": no figure of a period. */
export function isCumulative(tokens: readonly Token[], { first, after }: AmountAtom): boolean {
  const behind = isAmong(tokens, after, after + 7, OFTEN) ? wordsBetween(tokens, after, after + 7) : ''
  if (
    isAmong(tokens, first - 10, first, OFTEN) &&
    /\b(?:monthly|averag(?:es?|ed|ing)|daily|weekly)\b/.test(wordsBetween(tokens, first - 10, first))
  )
    return true
  if (/\b(?:each|every|per|a) (?:month|week|day|capita|person)\b|\bmonthly\b|\bon average\b/.test(behind)) return true
  const before = isAmong(tokens, first - 25, first, LONG) ? wordsBetween(tokens, first - 25, first) : ''
  const isLong = /\bsince\b|\b(?:past|last|previous) (?:\w+ )?(?:years|decades?)\b/.test(before)
  if (!isLong) return false
  if (/\b(?:total(?:l?ed)?|cumulative|altogether)\b/.test(before)) return true
  return (
    !before.includes('since') && !tokens.slice(Math.max(0, first - 25), first).some(({ word }) => up.has(word) || down.has(word))
  )
}

/** "$500 million is what they hope for". */
export function isAim(tokens: readonly Token[], after: number): boolean {
  if (!/^(?:is|are|was|being|as)$/.test(wordAt(tokens, after))) return false
  for (let at = after + 1; at < after + 9; at++) {
    if (tokens[at] === undefined || tokens[at]?.kind === 'mark') return false
    if (
      /^(?:goals?|targets?|targeted|aims?|aimed|hopes?|hoped|expected|planned|plan|task|possible|likely)$/.test(
        wordAt(tokens, at),
      )
    )
      return true
  }
  return false
}

/** Aimed at, foreseen, possible, denied: unless a finite verb stands between. */
export function isUnreal(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at < 40; at--) {
    const word = wordAt(tokens, at)
    if (!DECIDING.has(word)) continue
    if (NOW.has(word)) return false
    if (told.has(word) && AIM.test(wordAt(tokens, at - 1))) return true
    if (told.has(word)) return isNegated(tokens, at) || isAimed(tokens, at) || isSupposed(tokens, at)
    if (unreal.has(word) && !(word === 'may' && tokens[at]?.isCapital === true)) return true
    if (bareVerbs.has(word) && isInfinitive(tokens, at)) return true
  }
  return false
}

const NOW = new Set('; : now currently presently already'.split(' '))
/** Words that may settle it. */
const DECIDING: ReadonlySet<string> = new Set([...NOW, ...told, ...unreal, ...bareVerbs])
const AIM = /^(?:goal|target|task|aim|objective|plan)$/

/** "Has set a target": "has" itself does not tell; "was expected to". */
function isAimed(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)
  return (
    /^(?:has|had|is|are|was|were)$/.test(word) &&
    /^(?:set|yet|expected|planned|projected|forecast|likely|supposed|able)$/.test(wordAt(tokens, at + 1)) &&
    wordAt(tokens, at + 1) !== 'able'
  )
}

/** "Would have reached", "could be worth". */
const isSupposed = (tokens: readonly Token[], at: number) =>
  [at - 1, at - 2, at - 3].some(
    (before) => /^(?:would|could|might|should|will|may)$/.test(wordAt(tokens, before)) && !isCapital(tokens, before),
  )

const isCapital = (tokens: readonly Token[], at: number) => tokens[at]?.isCapital === true

const isNegated = (tokens: readonly Token[], at: number) => /^(?:not|never|n't)$/.test(wordAt(tokens, at - 1))

function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1) === 'to' ? at - 2 : undefined
  if (before === undefined) return /^(?:not|and|or)$/.test(wordAt(tokens, at - 1)) && wordAt(tokens, at - 2) === 'did'
  // "Grew 26.5% to reach $2.3 billion"
  if (
    tokens
      .slice(Math.max(0, before - 9), before + 1)
      .some(({ word }) =>
        /^(?:grew|rose|grown|risen|increased|jumped|soared|surged|climbed|fell|expanded|doubled|tripled|adding|growing|rising|jumping|soaring|surging|%|percent|cent)$/.test(
          word,
        ),
      )
  )
    return false
  return !/^(?:managed|helped|able|possible|allowed|enabled|went|continued|continues|began|started|risen|rise|fell)$/.test(
    wordAt(tokens, before),
  )
}

/** Is one of the words of a stretch as the pattern says? */
export function hasWord(tokens: readonly Token[], from: number, to: number, pattern: RegExp): boolean {
  for (let at = Math.max(0, from); at < to && at < tokens.length; at++) if (pattern.test(wordAt(tokens, at))) return true
  return false
}

export const wordsBetween = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(Math.max(0, from), to)
    .map(({ word }) => word)
    .join(' ')
