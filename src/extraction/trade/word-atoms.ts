/** The words of a sentence that bear on trade without being a name or a figure: measures, what is none, groups. */
import { type Token, wordAt } from '@/extraction/tokens'
import type { Atom, Topic } from './atoms'
import { agentAt } from './agents'
import { isAbroad, isBlocked, topicAt } from './topics'
import { blocks, groups, references } from './words'

export const isPartner = (tokens: readonly Token[], at: number) =>
  [at - 1, at - 2, at - 3].some((before) => /^(?:with|to|from|between|among|and|into)$/.test(wordAt(tokens, before)))

export function wordAtoms(tokens: readonly Token[], at: number, before: readonly Atom[]): readonly Atom[] {
  const word = wordAt(tokens, at)
  if (word === 'that' || word === 'those') return againAt(tokens, at, before)
  const agent = agentAt(tokens, at)
  if (agent) return [{ kind: 'block', topic: agent, first: at, after: agent.after }]
  const topic = topicAt(tokens, at)
  if (topic)
    return isBlocked(tokens, topic)
      ? [{ kind: 'block', ...(isAbroad(tokens, at) && { topic }), first: at, after: topic.after }]
      : [topic]
  if (blocks.has(word))
    return isShareInMoney(tokens, at) || isWeighed(tokens, at) ? [] : [{ kind: 'block', first: at, after: at + 1 }]
  return isGroupAt(tokens, at) ? [{ kind: 'group', first: at, after: at + 1 }] : []
}

/** "Trade with China was …, that with Russia …": the measure once more. */
function againAt(tokens: readonly Token[], at: number, before: readonly Atom[]): Atom[] {
  const last = before.findLast((atom): atom is Topic => atom.kind === 'topic')
  if (!last || !/^(?:with|to|from|between)$/.test(wordAt(tokens, at + 1))) return []
  return [{ ...last, first: at, after: at + 1 }]
}

/** "470,000 tonnes of products worth $177 million": told in money too. */
const isWeighed = (tokens: readonly Token[], at: number) =>
  /^(?:tonnes|tons)$/.test(wordAt(tokens, at)) &&
  wordAt(tokens, at + 1) === 'of' &&
  tokens.slice(at + 2, at + 7).some(({ word }) => word === 'worth' || word === 'valued')

/** "Russia's share was $11.6 billion": of the sum itself. */
const isShareInMoney = (tokens: readonly Token[], at: number) =>
  wordAt(tokens, at) === 'share' && tokens.slice(at + 1, at + 6).some(({ word }) => word === '$' || word === 'usd')

const PAIR = /^(?:two|both|our|these|neighbouring|neighboring|the|their|2)$/
/** "With the countries of the region", but not "the two countries". */
function isGroupAt(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)
  if (!groups.has(word) || references.has(word)) return false
  if (word === 'sides' || /^(?:two|both|our|2|these)$/.test(wordAt(tokens, at - 1))) return false
  if (
    /^(?:countries|states|nations|neighbours|neighbors|republics|partners|economies)$/.test(word) &&
    /^(?:two|both|our|2|these)$/.test(wordAt(tokens, at - 2))
  )
    return false
  const isPlainThe =
    PAIR.test(wordAt(tokens, at - 1)) &&
    /^(?:countries|states|nations|neighbours|neighbors|republics)$/.test(word) &&
    wordAt(tokens, at + 1) !== 'of'
  return isPartner(tokens, at) && !(isPlainThe && wordAt(tokens, at - 2) === 'between')
}
