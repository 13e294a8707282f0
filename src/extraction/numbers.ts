/** Numbers in digits and in words, with their magnitudes: "1,234.5", "2,04", "twenty-four", "two and a half billion", "1.2 lakh crore". */
import { type Token, wordAt } from './tokens'

/** A number, and the token after it. */
export interface NumberPiece {
  value: number
  after: number
  /** As printed, before "million" and the like. */
  factor: number
  magnitude: number
}

const SMALL = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
)
const TENS = new Map(
  [...words('- - twenty thirty forty fifty sixty seventy eighty ninety')].map(([word, count]) => [word, count * 10]),
)
const MAGNITUDES = new Map([
  ...each('thousand thousands k', 1e3),
  ...each('lakh lakhs lac lacs', 1e5),
  ...each('million millions mln mn mio mil', 1e6),
  ...each('crore crores cr', 1e7),
  ...each('billion billions bln bn bil', 1e9),
  ...each('trillion trillions trln trn tn', 1e12),
])
/** Letters that are magnitudes only right behind a number: "$97.96m". */
const LETTERS = new Map([...each('m', 1e6), ...each('b', 1e9), ...each('k', 1e3), ...each('t', 1e12)])
const HEDGES = new Set(
  'almost nearly about around approximately roughly over some exceeding circa nearing approx above under below'.split(' '),
)

function words(list: string): Map<string, number> {
  return new Map(list.split(' ').map((word, index) => [word, index]))
}

function each(list: string, value: number): [string, number][] {
  return list.split(' ').map((word) => [word, value])
}

/** Those below a hundred, also of two words: "twenty-four". */
const BELOW_100 = new Map<string, number>([...SMALL, ...TENS])
BELOW_100.delete('-')
for (const [word, tens] of TENS)
  for (const [unit, units] of SMALL) if (word !== '-' && units > 0 && units < 10) BELOW_100.set(`${word}-${unit}`, tens + units)

const below100 = (word: string): number | undefined => BELOW_100.get(word)
const isGlued = (tokens: readonly Token[], at: number): boolean => tokens[at]?.start === tokens[at - 1]?.end

/** "1,234.5", "1.234,5", "12,34,567", "2,04": the last mark that is alone of its kind and not before three digits is the decimal one. */
export function digitsOf(digits: string): number {
  const comma = digits.lastIndexOf(',')
  const point = digits.lastIndexOf('.')
  if (comma >= 0 && point >= 0) return comma > point ? continental(digits) : Number(digits.replaceAll(',', ''))
  if (comma >= 0) return isGrouped(digits, ',') ? Number(digits.replaceAll(',', '')) : Number(digits.replace(',', '.'))
  return digits.indexOf('.') === point ? Number(digits) : Number(digits.replaceAll('.', ''))
}

const continental = (digits: string) => Number(digits.replaceAll('.', '').replace(',', '.'))

function isGrouped(digits: string, mark: string): boolean {
  const groups = digits.split(mark)
  return groups.length > 2 || (groups[1]?.length === 3 && groups[0] !== '0')
}

/** Can a number in words begin with it? "A" and "half" only before a magnitude. */
export const isNumberWord = (word: string): boolean =>
  below100(word) !== undefined || word === 'a' || word === 'half' || word === 'hundred'

/** A number at a token, with the magnitudes after it. A lone "a" or "half" is none. */
export function numberAt(tokens: readonly Token[], at: number): NumberPiece | undefined {
  const base = digitsAt(tokens, at) ?? spelledAt(tokens, at)
  if (!base) return undefined
  const { value: magnitude, after } = magnitudeAt(tokens, base.after)
  const rest = magnitude >= 1e9 ? smallerAt(tokens, after, magnitude) : undefined
  if (rest) return { value: times(base.value, magnitude) + rest.value, after: rest.after, factor: base.value, magnitude }
  const isHalfMore = wordAt(tokens, after) === 'and' && wordAt(tokens, after + 1) === 'a' && wordAt(tokens, after + 2) === 'half'
  const factor = base.value + (isHalfMore && magnitude > 1 ? 0.5 : 0)
  return { value: times(factor, magnitude), after: isHalfMore && magnitude > 1 ? after + 3 : after, factor, magnitude }
}

/** "1 billion 219.7 million": the rest in the next lower magnitude. */
function smallerAt(tokens: readonly Token[], at: number, above: number): { value: number; after: number } | undefined {
  const digits = digitsAt(tokens, at)
  if (!digits) return undefined
  const { value: magnitude, after } = magnitudeAt(tokens, digits.after)
  return magnitude > 1e3 && magnitude < above && digits.value < 1000
    ? { value: times(digits.value, magnitude), after }
    : undefined
}

/** Whole where the decimals say so: 2.04 billion is 2040000000. */
export function times(factor: number, magnitude: number): number {
  const product = factor * magnitude
  if (magnitude === 1 || (Number.isInteger(factor) && Math.abs(product) < 1e14)) return product
  return Number(product.toPrecision(14))
}

function digitsAt(tokens: readonly Token[], at: number): { value: number; after: number } | undefined {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'number') return undefined
  let digits = token.word
  let after = at + 1
  while (isGroup(tokens[after], tokens[after - 1]) && /^\d{1,3}(?: \d{3})*$/.test(digits))
    digits = `${digits} ${wordAt(tokens, after++)}`
  const value = digits.includes(' ') ? Number(digits.replaceAll(' ', '').replace(',', '.')) : digitsOf(digits)
  return Number.isFinite(value) ? { value, after } : undefined
}

/** The next group of a number that is parted by spaces: "1 234,5". */
function isGroup(token: Token | undefined, before: Token | undefined): boolean {
  return (
    token?.kind === 'number' &&
    before !== undefined &&
    token.start - before.end === 1 &&
    /^\d{3}(?:[.,]\d{1,2})?$/.test(token.word)
  )
}

function spelledAt(tokens: readonly Token[], at: number): { value: number; after: number } | undefined {
  const word = wordAt(tokens, at)
  if (
    word === 'half' &&
    (wordAt(tokens, at + 1) === 'a' || wordAt(tokens, at + 1) === 'of') &&
    MAGNITUDES.has(wordAt(tokens, at + 2))
  ) {
    return { value: 0.5, after: at + 2 }
  }
  if (word === 'a' && (MAGNITUDES.has(wordAt(tokens, at + 1)) || wordAt(tokens, at + 1) === 'hundred')) {
    return wordAt(tokens, at + 1) === 'hundred' ? { value: 100, after: at + 2 } : { value: 1, after: at + 1 }
  }
  const small = below100(word)
  if (small === undefined) return word === 'hundred' ? { value: 100, after: at + 1 } : undefined
  return hundreds(tokens, at, small)
}

function hundreds(tokens: readonly Token[], at: number, small: number): { value: number; after: number } {
  const next = below100(wordAt(tokens, at + 1))
  if (small >= 20 && small % 10 === 0 && next !== undefined && next < 10) return { value: small + next, after: at + 2 }
  if (wordAt(tokens, at + 1) !== 'hundred') return withHalf(tokens, { value: small, after: at + 1 })
  const and = wordAt(tokens, at + 2) === 'and' ? at + 3 : at + 2
  const rest = below100(wordAt(tokens, and))
  return rest === undefined ? { value: small * 100, after: at + 2 } : { value: small * 100 + rest, after: and + 1 }
}

/** "two and a half". */
function withHalf(tokens: readonly Token[], piece: { value: number; after: number }): { value: number; after: number } {
  const { value, after } = piece
  const isHalf = wordAt(tokens, after) === 'and' && wordAt(tokens, after + 1) === 'a' && wordAt(tokens, after + 2) === 'half'
  return isHalf ? { value: value + 0.5, after: after + 3 } : piece
}

/** "million", "lakh crore", "bn", "mln.", "-billion"; 1 if there is none. */
function magnitudeAt(tokens: readonly Token[], at: number): { value: number; after: number } {
  let value = 1
  let after = at
  for (;;) {
    const from = wordAt(tokens, after) === '-' ? after + 1 : after
    const word = beforeHyphen(wordAt(tokens, from))
    const next = MAGNITUDES.get(word) ?? (value === 1 && isGlued(tokens, from) ? LETTERS.get(word) : undefined)
    if (next === undefined || value > 1e7) return { value, after }
    value *= next
    const isAbbreviated = word.length < 5 && wordAt(tokens, from + 1) === '.' && isGlued(tokens, from + 1)
    const goesOn = isAbbreviated && tokens[from + 2] !== undefined
    after = goesOn ? from + 2 : from + 1
  }
}

/** "Billion" of "billion-dollar". */
export function beforeHyphen(word: string): string {
  const hyphen = word.indexOf('-')
  return hyphen < 0 ? word : word.slice(0, hyphen)
}

/** Does "almost", "over", "more than", "up to" or the like stand before the number? */
export function isHedged(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1)
  if (before === 'than') return ['more', 'less', 'greater', 'fewer', 'higher'].includes(wordAt(tokens, at - 2))
  if (before === 'to') return ['up', 'close', 'next'].includes(wordAt(tokens, at - 2))
  return HEDGES.has(before) || (before === 'least' && wordAt(tokens, at - 2) === 'at')
}
