/** Nouns that call a country by what it is in another's trade: "Uzbekistan's main trading partner", "buyers of Kazakh goods". */
import { type Token, wordAt } from '@/extraction/tokens'
import type { Atom, CountryAtom, Topic } from './atoms'
import { goods, type TopicMeasure } from './words'

/** The measure as the other country, whose trade is told, would call it. */
const MEASURES: ReadonlyMap<string, TopicMeasure> = new Map([
  ['buyer', 'exports'],
  ['buyers', 'exports'],
  ['customer', 'exports'],
  ['customers', 'exports'],
  ['market', 'exports'],
  ['markets', 'exports'],
  ['destination', 'exports'],
  ['destinations', 'exports'],
  ['supplier', 'imports'],
  ['suppliers', 'imports'],
  ['source', 'imports'],
  ['sources', 'imports'],
])
/** Words with which it begins. */
export const agentWords: ReadonlySet<string> = new Set([...MEASURES.keys(), 'partner', 'partners'])
const NOT_TRADING = /^(?:dialogue|strategic|development|coalition|sco|organization|organisation|security|reliable)$/

/** "Trading partners", "export market", "buyers of Kazakh goods": what they are to the country whose trade is told. */
export function agentAt(tokens: readonly Token[], at: number): Topic | undefined {
  if (tokens[at]?.kind !== 'word') return undefined
  const word = wordAt(tokens, at)
  const next = wordAt(tokens, at + 1)
  if (next === 'partner' || next === 'partners') {
    if (NOT_TRADING.test(word)) return undefined
    return topicOf(at, at + 2, word === 'export' ? 'exports' : word === 'import' ? 'imports' : 'turnover')
  }
  if ((word === 'partner' || word === 'partners') && tokens[at - 1]?.isPossessive) return topicOf(at, at + 1, 'turnover')
  const own = MEASURES.get(word)
  if (own !== undefined) return isOfTrade(tokens, at) ? topicOf(at, at + 1, own) : undefined
  const behind = word === 'export' || word === 'import' ? MEASURES.get(next) : undefined
  return behind === undefined ? undefined : topicOf(at, at + 2, word === 'export' ? 'exports' : 'imports')
}

const topicOf = (first: number, after: number, measure: TopicMeasure): Topic => ({
  kind: 'topic',
  first,
  after,
  measure,
  isVerb: false,
  isWeak: false,
  isAgent: true,
})

/** "Main buyers of", "markets for Kazakh exports", but not "oil suppliers" or "the domestic market". */
function isOfTrade(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(at + 1, at + 6).map(({ word }) => word)
  if (goods.has(wordAt(tokens, at - 1)) || near.some((word) => goods.has(word))) return false
  if (/^(?:buyers?|customers?|suppliers?)$/.test(wordAt(tokens, at)))
    return RANKED.test(wordAt(tokens, at - 1)) || GOODS.test(near.join(' '))
  return GOODS.test(near.join(' '))
}

const RANKED = /^(?:main|largest|biggest|top|leading|major|key|principal|chief|foremost|one|important)$/
const GOODS = /\b(?:goods|products|exports|imports|merchandise|commodities)\b/

/** The countries to which the agents of a sentence belong. */
export function homesOfAgents(tokens: readonly Token[], atoms: readonly Atom[]): CountryAtom[] {
  return atoms.flatMap((atom, index) => {
    const topic = atom.kind === 'block' ? atom.topic : undefined
    if (!topic?.isAgent) return []
    const next = atoms.slice(index + 1).find(({ kind }) => kind === 'country' || kind === 'amount')
    if (next?.kind === 'country' && next.first - atom.after < 4 && /^(?:of|for|to|in)$/.test(wordAt(tokens, atom.after)))
      return [next]
    const previous = atoms[index - 1]
    return previous?.kind === 'country' && previous.isOwner && atom.first - previous.after < 5 ? [previous] : []
  })
}
