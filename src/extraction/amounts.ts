/** Sums of money: "$2.04 billion", "US$ 1.8bn", "2,04 bn dollars", "716 billion roubles ($8.7 billion)", "Rs 5,000 crore". */
import { BEFORE, CODES, NAMES, OWNED, OWNERS, SIGNS } from './currencies'
import { beforeHyphen, isHedged, isNumberWord, numberAt, times } from './numbers'
import { type Token, wordAt } from './tokens'

export interface Amount {
  /** The first of its tokens and the one after its last, with the dollars in brackets. */
  first: number
  after: number
  /** Whole units of the currency. */
  value: number
  /** ISO 4217; `RUPEE`, `RUBLE`, `MANAT` where the text must say whose; undefined if none is printed. */
  currency: string | undefined
  /** In dollars: the sum itself, or what the text gives in brackets after it. */
  usd: number | undefined
  /** After "almost", "over", "about". */
  isHedged: boolean
}

/** No sum is larger. */
const LARGEST = 1e16

/** The sums among tokens, in their order. */
export function amountsIn(tokens: readonly Token[]): Amount[] {
  const found: Amount[] = []
  for (let at = 0; at < tokens.length;) {
    const amount = amountAt(tokens, at)
    if (amount) found.push(amount)
    at = amount ? amount.after : at + 1
  }
  return found
}

/** A sum at a token. A number without a currency is one only with "million" or more. */
export function amountAt(tokens: readonly Token[], at: number): Amount | undefined {
  const token = tokens[at]
  if (token === undefined || (token.kind !== 'number' && !isLead(token.word))) return undefined
  // The decimals of a sum of which the head was not understood: "XY77.76".
  const point = tokens[at - 1]
  if (token.kind === 'number' && point?.word === '.' && point.end === token.start && /\d$/.test(wordAt(tokens, at - 2)))
    return undefined
  const first = soleAt(tokens, at)
  if (!first || first.currency === 'USD' || first.currency === undefined) return first
  const dollars = inBrackets(tokens, first.after)
  return dollars ? { ...first, usd: dollars.usd, after: dollars.after } : first
}

/** Is it the sign, the code or the name of a currency? */
export const isCurrency = (word: string): boolean => SIGNS.has(word) || BEFORE.has(word) || NAMES.has(word)

/** Can a sum begin with the mark? */
export const canBegin = (mark: string): boolean => SIGNS.has(mark)

/** Can a sum begin with the word? */
export function isLead(word: string): boolean {
  if (SIGNS.has(word) || BEFORE.has(word) || isNumberWord(word)) return true
  return endsInDigit(word) || word.startsWith('u')
}

function endsInDigit(word: string): boolean {
  const last = word.charCodeAt(word.length - 1)
  return last >= 48 && last <= 57
}

function inBrackets(tokens: readonly Token[], at: number): { usd: number | undefined; after: number } | undefined {
  let from = wordAt(tokens, at) === '(' || wordAt(tokens, at) === ',' ? at + 1 : at
  if (from === at && wordAt(tokens, at) !== 'or') return undefined
  for (
    let steps = 0;
    steps < 4 &&
    !soleAt(tokens, from) &&
    /^(?:or|about|around|some|over|nearly|almost|approximately|roughly|equivalent|equal|to|more|than|us|≈|~)$/.test(
      wordAt(tokens, from),
    );
    steps++
  )
    from++
  const sole = soleAt(tokens, from)
  if (sole?.currency !== 'USD') return undefined
  if (wordAt(tokens, at) === ',' && wordAt(tokens, at + 1) !== 'or') return undefined
  const isClosed = wordAt(tokens, sole.after) === ')'
  return { usd: sole.usd, after: wordAt(tokens, at) === '(' && isClosed ? sole.after + 1 : sole.after }
}

function soleAt(tokens: readonly Token[], at: number): Amount | undefined {
  const before = currencyBefore(tokens, at)
  const start = before?.after ?? at
  const number = before?.glued ?? numberAt(tokens, start)
  if (!number || number.value > LARGEST) return undefined
  const named = before ? undefined : currencyAfter(tokens, number.after)
  if (!before && !named && number.magnitude < 1e6) return undefined
  return amountOf(
    tokens,
    at,
    { ...number, after: named?.after ?? skipOwnCurrency(tokens, number.after, before?.code) },
    before?.code ?? named?.code,
  )
}

/** "US$ 5 billion dollars" says it twice. */
function skipOwnCurrency(tokens: readonly Token[], at: number, code: string | undefined): number {
  const again = code === undefined ? undefined : currencyAfter(tokens, at)
  return again?.code === code ? (again?.after ?? at) : at
}

function amountOf(
  tokens: readonly Token[],
  at: number,
  { value, after, factor, magnitude }: { value: number; after: number; factor: number; magnitude: number },
  code: string | undefined,
): Amount {
  const isToman = code === 'TOMAN'
  const currency = isToman ? 'IRR' : code
  // "2,045 billion dollars" is written with a decimal comma: no two countries trade for thousands of billions.
  const whole = currency === 'USD' && magnitude >= 1e9 && factor >= 1000 ? times(factor / 1000, magnitude) : value
  const amount = isToman ? whole * 10 : whole
  return {
    first: at,
    after,
    value: amount,
    currency,
    usd: currency === 'USD' ? amount : undefined,
    isHedged: isHedged(tokens, at),
  }
}

interface Before {
  code: string
  after: number
  glued?: { value: number; after: number; factor: number; magnitude: number } | undefined
}

/** "$", "US $", "US$", "USD", "Rs.", "RMB", "€"; "USD1.8bn" in one word. */
function currencyBefore(tokens: readonly Token[], at: number): Before | undefined {
  if (tokens[at]?.kind === 'number') return undefined
  const word = wordAt(tokens, at)
  const sign = SIGNS.get(word)
  if (sign !== undefined) return { code: sign, after: at + 1 }
  if (word.startsWith('u') && /^u\.?s\.?a?$/.test(word)) {
    const dollar = wordAt(tokens, at + 1) === '$' ? at + 1 : undefined
    return dollar === undefined ? undefined : { code: 'USD', after: dollar + 1 }
  }
  const code = BEFORE.get(word)
  if (code !== undefined) {
    const point = wordAt(tokens, at + 1) === '.' ? at + 2 : at + 1
    return tokens[point]?.kind === 'number' ? { code, after: point } : undefined
  }
  return endsInDigit(word) ? gluedAt(tokens, at) : undefined
}

/** The reader of words takes "USD1" as one: its digits go on in the tokens after it. */
function gluedAt(tokens: readonly Token[], at: number): Before | undefined {
  const match = /^([a-z]{2,3})(\d+)$/.exec(wordAt(tokens, at))
  const code = match?.[1] === 'us' ? 'USD' : BEFORE.get(match?.[1] ?? '')
  const token = tokens[at]
  if (code === undefined || token === undefined) return undefined
  let digits = match?.[2] ?? ''
  let last = at
  while (
    /^[.,]$/.test(wordAt(tokens, last + 1)) &&
    tokens[last + 2]?.kind === 'number' &&
    tokens[last + 2]?.start === token.start + word(tokens, at, last + 1)
  ) {
    digits += wordAt(tokens, last + 1) + wordAt(tokens, last + 2)
    last += 2
  }
  const number = numberAt([{ ...token, kind: 'number', word: digits }, ...tokens.slice(last + 1, last + 5)], 0)
  return number && { code, after: at, glued: { ...number, after: last + number.after } }
}

/** Characters from the start of one token to the end of another. */
const word = (tokens: readonly Token[], from: number, to: number) => (tokens[to]?.end ?? 0) - (tokens[from]?.start ?? 0)

/** "dollars", "US dollars", "U.S. dollars", "Indian rupees", "yuan", "CNY", "-dollar". */
function currencyAfter(tokens: readonly Token[], at: number): { code: string; after: number } | undefined {
  const from = wordAt(tokens, at) === '-' || wordAt(tokens, at) === 'of' ? at + 1 : at
  const owner = OWNERS.has(wordAt(tokens, from)) ? wordAt(tokens, from) : undefined
  const place = owner === undefined ? from : from + (wordAt(tokens, from + 1) === '.' ? 2 : 1)
  const name = wordAt(tokens, place)
  const code = NAMES.get(name) ?? NAMES.get(beforeHyphen(name)) ?? (CODES.has(name) ? name.toUpperCase() : SIGNS.get(name))
  if (code === undefined || (owner === undefined && SIGNS.has(name) && tokens[place + 1]?.kind === 'number')) return undefined
  return { code: OWNED.get(`${owner} ${code}`) ?? code, after: place + 1 }
}
