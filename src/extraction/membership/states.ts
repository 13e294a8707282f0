/** States and organisations that follow one another: "China, India (since 2017) and four Central Asian states: Kazakhstan …". */
import type { CityMention, CountryMention, Mention } from '@/extraction/mentions'
import { type Token, wordAt } from '@/extraction/tokens'
import { type Chunk, chunkOf } from './chunk'
import { AND } from './marks'
import { statusPhraseAt } from './status-phrase'
import { type Words, numberOf } from './status-words'
import { accession, describing, stateNouns } from './words'

export interface Entity {
  code: string
  isOrganisation: boolean
  /** Its tokens. */
  first: number
  after: number
}

const BRACKET = 12

export const LOCATIVE = new Set(['in', 'at', 'near', 'from', 'outside', 'around', 'into', 'capital', 'city'])

/** Names of states that follow one another, with what stands between them. */
export function groupAt(words: Words, first: number): Chunk | undefined {
  const item = itemAt(words, first)
  if (!item) return undefined
  const entities = [item]
  let after = item.after
  let isClosed = false
  for (;;) {
    const next = nextItem(words, after, isClosed)
    if (!next || (opensBracket(words, next.item.after) && entities.length > 0)) break
    isClosed ||= next.isLast
    entities.push(next.item)
    after = next.item.after
  }
  const isPossessive = words.tokens[after - 1]?.isPossessive === true
  const hasState = entities.some(({ isOrganisation }) => !isOrganisation)
  return chunkOf(hasState ? (isPossessive ? 'e' : 'E') : 'X', first, after, entities)
}

function nextItem(words: Words, from: number, isClosed: boolean): { item: Entity; isLast: boolean } | undefined {
  const { tokens } = words
  let at = from
  let isLast = false
  let hasComma = false
  let isAdded = false
  for (let steps = 0; steps < 4; steps++) {
    const word = wordAt(tokens, at)
    if (word === ',') hasComma = true
    else if (AND.has(word)) isLast = true
    else if (word === 'as' && wordAt(tokens, at + 1) === 'well' && wordAt(tokens, at + 2) === 'as') {
      isAdded = true
      at += 2
    } else if ((word === 'along' || word === 'together') && wordAt(tokens, at + 1) === 'with') {
      isAdded = true
      at++
    } else break
    at++
  }
  if (at === from || (isClosed && (hasComma || isLast || isAdded))) return undefined
  // "India, Iran and, last year, Belarus".
  if (isLast && wordAt(tokens, at - 1) === ',') at = afterAside(words, at)
  if (hasComma) at = afterUnknown(words, at)
  for (let steps = 0; steps < 9; steps++) {
    const item = itemAt(words, at)
    if (item)
      return {
        item,
        isLast: isLast && !stateNouns.has(wordAt(tokens, at - 2)) && !stateNouns.has(wordAt(tokens, at - 1)),
      }
    const mention = words.mentionAt(at)
    if (mention?.kind === 'organisation' && stateNouns.has(wordAt(tokens, mention.after))) {
      at = mention.after
      continue
    }
    const word = wordAt(tokens, at)
    const isDescriptor =
      word === 'the' ||
      word === 'also' ||
      word === 'then' ||
      word === 'both' ||
      describing.has(word) ||
      stateNouns.has(word) ||
      numberOf((tokens[at] as Token) ?? ({ kind: 'mark', word: '' } as Token)) !== undefined ||
      ((word === 'of' || word === ':' || word === '–' || word === '—' || word === '-' || word === ',') &&
        stateNouns.has(wordAt(tokens, at - 1))) ||
      word === 'neighbouring' ||
      word === 'soviet' ||
      word === 'former'
    if (!isDescriptor || statusPhraseAt(words, at)) return undefined
    at++
  }
  return undefined
}

/** "Since last year," before the last name of a list. */
function afterAside({ tokens, mentionAt }: Words, from: number): number {
  for (let at = from; at < from + 6; at++) {
    const token = tokens[at]
    if (!token || mentionAt(at)) return from
    if (token.word === ',') return mentionAt(at + 1)?.kind === 'country' ? at + 1 : from
    if (token.kind === 'mark') return from
  }
  return from
}

/** A bracket that was not taken for a gloss says something of the last name. */
function opensBracket({ tokens }: Words, at: number): boolean {
  return wordAt(tokens, at) === '(' || wordAt(tokens, at) === '['
}

/** After a name in a list that nothing knows: "Armenia, Ruritania, Nepal". */
function afterUnknown(words: Words, at: number): number {
  const { tokens, mentionAt } = words
  let end = at
  while (end < at + 3 && tokens[end]?.isCapital === true && !mentionAt(end)) end++
  return end > at && wordAt(tokens, end) === ',' && itemAt(words, end + 1) ? end + 1 : at
}

/** A state or an organisation other than the SCO, with a bracket that says no more of it. */
function itemAt(words: Words, first: number): Entity | undefined {
  const mention = words.mentionAt(first)
  if (!mention) return undefined
  if (
    mention.kind === 'country'
      ? isAttributive(mention, words)
      : mention.kind === 'organisation'
        ? mention.id === 'SCO' ||
          mention.isOrgan ||
          mention.id === 'SHANGHAI-FIVE' ||
          stateNouns.has(wordAt(words.tokens, mention.after))
        : mention.kind !== 'city' || mention.isDateline === true || !standsForState(mention, words)
  )
    return undefined
  const entity = entityOf(mention)
  entity.after = bracketAt(words, entity.after, entity.code) ?? entity.after
  return entity
}

export function entityOf(mention: Mention): Entity {
  const code =
    mention.kind === 'country'
      ? mention.code
      : mention.kind === 'city'
        ? mention.country
        : mention.kind === 'organisation'
          ? mention.id
          : ''
  return { code, isOrganisation: mention.kind === 'organisation', first: mention.first, after: mention.after }
}

function isAttributive({ form, first, after }: CountryMention, { tokens }: Words): boolean {
  // "Kazakh-Chinese" has two mentions in one token; a noun of the people is no state.
  return (
    form === 'adjective' ||
    form === 'people' ||
    /-\w+(?:ed|led|born)$/.test(wordAt(tokens, first)) ||
    (after === first + 1 && (tokens[first]?.word.includes('-') ?? false) && form !== 'official' && form !== 'name')
  )
}

/** "Iranian membership", "the Kazakh accession". */
export function isAttribute(words: Words, mention: Mention): boolean {
  if (mention.kind !== 'country' || mention.form !== 'adjective') return false
  return accession.has(wordAt(words.tokens, mention.after)) || statusPhraseAt(words, mention.after)?.isStanding === true
}

/** "Tehran wants more", not "in Tehran" and not "the Tehran summit". */
function standsForState({ first, after, isCapital }: CityMention, { tokens }: Words): boolean {
  if (!isCapital || LOCATIVE.has(wordAt(tokens, first - 1))) return false
  const next = tokens[after]
  return !(
    next?.kind === 'word' &&
    /^(?:summit|declaration|meeting|convention|session|process|format|agreement|treaty|forum|conference|time|region)$/.test(
      next.word,
    )
  )
}

/** "(since 2017)", "(new)", "(UAE)": the token after a bracket that glosses a name; undefined if it says more. */
function bracketAt(words: Words, at: number, code: string): number | undefined {
  const { tokens } = words
  if (wordAt(tokens, at) !== '(' && wordAt(tokens, at) !== '[') return undefined
  for (let next = at + 1; next < Math.min(tokens.length, at + BRACKET); next++) {
    const token = tokens[next] as Token
    if (token.word === ')' || token.word === ']') return next + 1
    const mention = words.mentionAt(next)
    if (mention?.kind === 'country' && mention.code !== code) return undefined
    if (/^(?:observer|dialogue|partner|guest|candidate|suspended|full|member|applicant|left|former|associate)/.test(token.word))
      return undefined
  }
  return undefined
}
