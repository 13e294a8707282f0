/** Changes in per cent: "12.5 percent", "by a third", "doubled", "2.3 times", "1.5-fold", "halved", "unchanged". */
import { isHedged, isNumberWord, numberAt } from './numbers'
import { type Token, wordAt } from './tokens'

export interface Change {
  first: number
  after: number
  /** Per cent; without its direction unless `isSigned`. */
  percent: number
  /** "2.1 times", "1.5-fold": how often the figure before is in it, or it in that one. */
  factor?: number | undefined
  /** The words themselves say up or down: "doubled", "-8%". */
  isSigned: boolean
  isHedged: boolean
}

/** Words that are a change by themselves. */
const WHOLE = new Map([
  ['doubled', 100],
  ['doubling', 100],
  ['twofold', 100],
  ['two-fold', 100],
  ['tripled', 200],
  ['trebled', 200],
  ['tripling', 200],
  ['threefold', 200],
  ['three-fold', 200],
  ['quadrupled', 300],
  ['fourfold', 300],
  ['four-fold', 300],
  ['quintupled', 400],
  ['fivefold', 400],
  ['five-fold', 400],
  ['halved', -50],
  ['halving', -50],
  ['flat', 0],
  ['unchanged', 0],
  ['stagnated', 0],
  ['stagnant', 0],
])
const PARTS = new Map([
  ['third', 100 / 3],
  ['quarter', 25],
  ['fifth', 20],
  ['half', 50],
  ['thirds', 100 / 3],
  ['quarters', 25],
])

/** The changes among tokens, in their order. */
export function changesIn(tokens: readonly Token[]): Change[] {
  const found: Change[] = []
  for (let at = 0; at < tokens.length;) {
    const change = changeAt(tokens, at)
    if (change) found.push(change)
    at = change ? change.after : at + 1
  }
  return found
}

export function changeAt(tokens: readonly Token[], at: number): Change | undefined {
  const token = tokens[at]
  if (token === undefined || token.kind === 'mark') return undefined
  const whole = WHOLE.get(token.word)
  if (whole !== undefined) return { first: at, after: at + 1, percent: whole, isSigned: true, isHedged: isHedged(tokens, at) }
  if (token.kind === 'word' && token.word !== 'factor' && !isNumberWord(token.word)) return undefined
  return factorAt(tokens, at) ?? numericAt(tokens, at) ?? partAt(tokens, at)
}

/** "By a factor of 1.5". */
function factorAt(tokens: readonly Token[], at: number): Change | undefined {
  const number = wordAt(tokens, at) === 'factor' && wordAt(tokens, at + 1) === 'of' ? numberAt(tokens, at + 2) : undefined
  if (!number || number.value <= 1) return undefined
  return { first: at, after: number.after, percent: round((number.value - 1) * 100), isSigned: true, isHedged: false }
}

function numericAt(tokens: readonly Token[], at: number): Change | undefined {
  const number = numberAt(tokens, at)
  if (!number || number.magnitude !== 1) return undefined
  const { after } = number
  const percent = percentEnd(tokens, after)
  if (percent !== undefined) return signed(tokens, at, number.value, percent)
  const from = wordAt(tokens, after) === '-' ? after + 1 : after
  const unit = wordAt(tokens, from)
  if (unit !== 'times' && unit !== 'fold') return undefined
  const times = round((number.value - 1) * 100)
  return { first: at, after: from + 1, percent: times, factor: number.value, isSigned: true, isHedged: isHedged(tokens, at) }
}

/** "%", "percent", "per cent", "pc", "pct", "-percent". */
function percentEnd(tokens: readonly Token[], at: number): number | undefined {
  const from = wordAt(tokens, at) === '-' ? at + 1 : at
  const word = wordAt(tokens, from)
  if (word === '%' || word === 'percent' || word === 'pct' || word === 'per-cent' || word === 'pc') return from + 1
  return word === 'per' && wordAt(tokens, from + 1) === 'cent' ? from + 2 : undefined
}

function signed(tokens: readonly Token[], at: number, percent: number, after: number): Change {
  const sign = wordAt(tokens, at - 1)
  const isLoose =
    tokens[at - 2]?.kind !== 'number' &&
    tokens[at - 1]?.end === tokens[at]?.start &&
    tokens[at - 2]?.end !== tokens[at - 1]?.start
  const isBracket = wordAt(tokens, at - 2) === '('
  const isSigned = sign === '+' || (/^[-–−]$/.test(sign) && (isLoose || isBracket))
  const value = isSigned && sign !== '+' ? -percent : percent
  return { first: isSigned ? at - 1 : at, after, percent: value, isSigned, isHedged: isHedged(tokens, at) }
}

/** "by a third", "one third", "two thirds", "by half". */
function partAt(tokens: readonly Token[], at: number): Change | undefined {
  const word = wordAt(tokens, at)
  const count = word === 'a' || word === 'one' ? 1 : word === 'two' ? 2 : word === 'three' ? 3 : undefined
  const noun = count === undefined ? at : at + (wordAt(tokens, at + 1) === '-' ? 2 : 1)
  const part = PARTS.get(wordAt(tokens, noun))
  if (part === undefined || (count === undefined && (word !== 'half' || wordAt(tokens, at - 1) !== 'by'))) return undefined
  return { first: at, after: noun + 1, percent: round(part * (count ?? 1)), isSigned: false, isHedged: isHedged(tokens, at) }
}

/** Rid of what floating-point arithmetic adds; a third is 33.3. */
const round = (percent: number) => Number(percent.toFixed(1))

/** Is it a change by itself: "doubled", "unchanged"? */
export const isChangeWord = (word: string): boolean => WHOLE.has(word)
