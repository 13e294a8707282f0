/** Is a word the measure of a figure: "trade", "exports", "sold"? */
import { type Token, wordAt } from '@/extraction/tokens'
import type { Topic } from './atoms'
import { blocks, goods, notTradeAfter, notTradeBefore, topics, verbs, weak } from './words'

export function topicAt(tokens: readonly Token[], at: number): Topic | undefined {
  const word = wordAt(tokens, at)
  if (word === 'changed' && wordAt(tokens, at + 1) === 'hands') {
    return { kind: 'topic', first: at, after: at + 2, measure: 'turnover', isVerb: true, isWeak: false }
  }
  // "Did $49 billion worth of business"
  if (word === 'business' && wordAt(tokens, at - 1) === 'of' && wordAt(tokens, at - 2) === 'worth') {
    return { kind: 'topic', first: at, after: at + 1, measure: 'turnover', isVerb: true, isWeak: false }
  }
  const isExchange =
    (word === 'exchanged' || word === 'exchange' || word === 'exchanges' || word === 'exchanging') &&
    tokens
      .slice(Math.max(0, at - 4), at + 3)
      .some((token) => /^(?:goods|commodities|products|commodity|trade|commercial)$/.test(token.word))
  if (isExchange) return { kind: 'topic', first: at, after: at + 1, measure: 'turnover', isVerb: true, isWeak: false }
  if (word === 'came' && wordAt(tokens, at + 1) === 'from') {
    return { kind: 'topic', first: at, after: at + 1, measure: 'imports', isVerb: true, isWeak: false }
  }
  const measure = topics.get(word)
  if (measure === undefined) return undefined
  const topic: Topic = { kind: 'topic', first: at, after: at + 1, measure, isVerb: verbs.has(word), isWeak: weak.has(word) }
  if (measure !== 'turnover') {
    // "Mutual deliveries"
    const isMutual = /^(?:mutual|reciprocal|bilateral|two-way)$/.test(wordAt(tokens, at - 1))
    if (isMutual) topic.measure = 'turnover'
    return topic
  }
  const next = wordAt(tokens, at + 1)
  if (next === 'turnover' || next === 'volume' || next === 'volumes') {
    topic.after = at + 2
    return topic
  }
  if (
    notTradeBefore.has(wordAt(tokens, at - 1)) ||
    (wordAt(tokens, at - 1) === 'of' && notTradeBefore.has(wordAt(tokens, at - 2)))
  )
    return undefined
  if (/^(?:partners?|partnership)$/.test(next)) return undefined
  const isAndRelations = next === 'and' && notTradeAfter.has(wordAt(tokens, at + 3))
  return notTradeAfter.has(next) || isAndRelations ? undefined : topic
}

const GAPS = /^(?:imbalance|balance|deficit|surplus|gap|disbalance)$/
const NOT_SOLD = /^(?:through|via|potential|opportunities|capacity|quota|quotas)$/
const ABROAD = /^(?:foreign|external|international|global|world)$/

export const isAbroad = (tokens: readonly Token[], at: number): boolean => ABROAD.test(wordAt(tokens, at - 1))

/** A single good, a transit, a total: what follows is not the trade of two countries. */
export function isBlocked(tokens: readonly Token[], { first, after, measure }: Topic): boolean {
  const before = wordAt(tokens, first - 1)
  // "The imbalance of trade", "this foreign trade"
  if (before === 'of' && GAPS.test(wordAt(tokens, first - 2))) return true
  const isBetween =
    /^(?:this|that|their|our|mutual|bilateral)$/.test(wordAt(tokens, first - 2)) ||
    [0, 1, 2, 3, 4].some((step) => /^(?:between|with)$/.test(wordAt(tokens, after + step)))
  // "Duties on trade"
  if (before === 'on' && blocks.has(wordAt(tokens, first - 2))) return true
  if (before === 'border' || goods.has(before) || (ABROAD.test(before) && !isBetween)) return true
  if (/^(?:and|of)$/.test(before) && goods.has(wordAt(tokens, first - 2)))
    return measure === 'turnover' ? before === 'and' : false
  const next = wordAt(tokens, after)
  if (blocks.has(next) && next !== 'share') return true
  if (NOT_SOLD.test(next)) return true
  if (next !== 'of' && next !== 'in') return false
  const isGood = [after + 1, after + 2, after + 3].findIndex((at) => goods.has(wordAt(tokens, at)))
  if (isGood < 0) return false
  const between = Array.from({ length: isGood }, (_, index) => wordAt(tokens, after + 1 + index))
  return !between.some((word) => /^(?:goods|to|from|and|merchandise|products|with)$/.test(word))
}

const AMONG = /^(?:mainly|mostly|chiefly|primarily|largely|especially|particularly|including|notably)$/

/** Is a sum that of a single good: "non-oil goods", "gas worth $200 million"? `from` is the token behind the measure. */
export function isOfGoods(tokens: readonly Token[], from: number, amount: { first: number; after: number }): boolean {
  // "Goods and services" are all of them.
  const isGood = ({ word }: Token, at: number, all: readonly Token[]) => goods.has(word) && all[at - 2]?.word !== 'goods'
  const end = tokens.findIndex(({ kind, word }, at) => at >= amount.after && (kind === 'mark' || word === 'and' || word === 'to'))
  const behind = end < 0 ? amount.after + 6 : Math.min(end, amount.after + 6)
  // "Purchases, mainly oil and timber, dropped to …"
  const part = tokens.findIndex(({ word }, at) => at >= from && at < amount.first && AMONG.test(word))
  return tokens.slice(from, part < 0 ? amount.first : part).some(isGood) || tokens.slice(amount.after, behind).some(isGood)
}
