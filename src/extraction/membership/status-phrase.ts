/** "Eight full SCO members", "observer status in the organisation", "a dialogue partner of the bloc": who has a status, and where. */
import { type Token, wordAt } from '@/extraction/tokens'
import { headAt } from './status-heads'
import { trailingOf } from './status-trailing'
import { type Words, numberOf } from './status-words'
import { bodies, describing, ordinals, otherBodies, voiding } from './words'

export type PhraseStatus = 'member' | 'observer' | 'dialogue-partner' | 'guest' | 'partner' | 'founder'

export interface StatusPhrase {
  status: PhraseStatus
  /** The first of its tokens and the one after its last. */
  first: number
  after: number
  /** The organisations named in it; none leaves it to the context. */
  organisations: string[]
  /** Names the organisation by a word ("the bloc's members"). */
  hasBody: boolean
  /** Not of the organisation or not (yet) held: "members of parliament", "former member", "election observers". */
  isVoid: boolean
  isPlural: boolean
  /** "SCO countries": by the word not said to be members. */
  isLoose: boolean
  /** "Partners" beside observers, without a word of dialogue. */
  isBare: boolean
  /** "Membership", "observer status": what one has, not what one is. */
  isStanding: boolean
  /** A verb or a place: "belongs to the SCO", "in the SCO". */
  isBelonging: boolean
  isOrdinal: boolean
  /** The number before it and the token in which it stands. */
  count: number | undefined
  countAt: number | undefined
  /** "The six", "its six", "all six". */
  isDefinite: boolean
  /** "Other members": whoever is named beside them is one. */
  isOther: boolean
  /** "Its status", "their membership". */
  isTheirs: boolean
}

const LEADING = 9

const ARTICLES = new Set([
  'the',
  'a',
  'an',
  'its',
  'our',
  'their',
  'all',
  'both',
  'these',
  'those',
  'such',
  'of',
  'and',
  'or',
  '-',
  ',',
  "'",
  '"',
  '“',
  '”',
  '‘',
  '’',
  'sco',
])

const OTHERS = new Set(['other', 'fellow', 'remaining', 'another'])
/** What may stand before the head, besides numbers and names. */
const WITHIN: ReadonlySet<string> = new Set([...voiding, ...bodies, ...ordinals, ...ARTICLES, ...describing])

const DETERMINERS = new Set(['the', 'its', 'their', 'all', 'both'])

/** The phrase that begins at a token, with all that stands before its head. */
export function statusPhraseAt(words: Words, first: number): StatusPhrase | undefined {
  const { tokens } = words
  if (words.headFrom(first) >= first + LEADING || tokens[first]?.kind === 'mark') return undefined
  const found = {
    organisations: [] as string[],
    hasBody: false,
    isVoid: false,
    isOrdinal: false,
    isDefinite: false,
    isOther: false,
    isTheirs: wordAt(tokens, first) === 'its' || wordAt(tokens, first) === 'their',
  }
  let count: { count: number; countAt: number } | undefined
  let at = first
  const limit = Math.min(tokens.length, first + LEADING)
  while (at < limit) {
    const head = headAt(words, at, found.organisations.includes('SCO'))
    if (head) {
      const trailing = trailingOf(words, head)
      const organisations = found.organisations.length > 0 ? found.organisations : trailing.organisations
      const isMixed = found.organisations.length > 1 && head.isPlural
      // Written out: copies by spread take ten times as long.
      const phrase: StatusPhrase = {
        isOrdinal: found.isOrdinal,
        isDefinite: found.isDefinite,
        isOther: found.isOther,
        isTheirs: found.isTheirs,
        status: head.status,
        first,
        after: trailing.after,
        organisations: isMixed
          ? found.organisations.filter((id) => id !== 'SCO')
          : organisations.includes('SCO')
            ? ['SCO']
            : organisations,
        hasBody: found.hasBody || trailing.hasBody,
        isVoid: found.isVoid || trailing.isVoid || head.isVoid || isOfOtherBody(words, first),
        isPlural: head.isPlural,
        isStanding: head.isStanding || trailing.isStanding,
        isLoose: head.isLoose,
        isBare: head.isBare,
        isBelonging: false,
        count: count?.count,
        countAt: count?.countAt,
      }
      return phrase
    }
    const mention = words.mentionAt(at)
    if (mention?.kind === 'organisation') {
      found.organisations.push(mention.id)
      at = mention.after
      continue
    }
    if (mention && mention.kind !== 'reference') return undefined
    const token = tokens[at] as Token
    const number = numberOf(token)
    if (number !== undefined) {
      // Of two numbers the first is a date or an amount of its own.
      if (count || /^[-–‑]$/.test(wordAt(tokens, at + 1))) return undefined
      if (isOrdinalAt(tokens, at)) {
        found.isOrdinal = true
        at += 2
        continue
      }
      count = { count: number, countAt: at }
    } else if (!WITHIN.has(token.word) && !isDescribing(token.word)) return undefined
    else if (token.word === 'invited' && at === first && isVerb(tokens, at)) return undefined
    else if (voiding.has(token.word)) found.isVoid = true
    else if (bodies.has(token.word)) {
      if (!leadsToHead(words, at)) return undefined
      found.hasBody = true
    } else if (ordinals.has(token.word)) found.isOrdinal = true
    else if (ARTICLES.has(token.word)) {
      // Only within: a phrase begins with its first word of weight, "the" and "its" apart.
      if (at === first && !['the', 'its', 'their', 'all', 'both', 'another'].includes(token.word)) return undefined
      if ((token.word === 'of' || token.word === ',') && !(count && at > first && token.word === 'of')) return undefined
      if (token.word !== 'of' && token.word !== '-') found.isDefinite ||= ['the', 'its', 'all', 'both'].includes(token.word)
    }
    found.isOther ||= OTHERS.has(token.word)
    at++
  }
  return undefined
}

/** "Kazakhstan also invited observer Mongolia". */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    (before.isCapital || /^(?:also|has|have|had|he|she|it|they|who|which|were|was|been)$/.test(before.word))
  )
}

/** "10th", which is two tokens. */
export function isOrdinalAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' && /^(?:st|nd|rd|th)$/.test(wordAt(tokens, at + 1))
}

function isDescribing(word: string): boolean {
  return word === 'founding' || word === 'original' || word === 'initial' || word.endsWith('-fledged') || word.endsWith('-strong')
}

function leadsToHead(words: Words, at: number): boolean {
  for (let next = at + 1; next <= at + 3 && next < words.tokens.length; next++) if (headAt(words, next, true)) return true
  return false
}

/** "Parliament members", "Taliban members": the noun right before the phrase says of what. */
function isOfOtherBody({ tokens, mentionAt }: Words, first: number): boolean {
  const before = tokens[first - 1]
  // "At the council the member states": a new noun.
  if (!before || before.kind !== 'word' || DETERMINERS.has(wordAt(tokens, first))) return false
  if (otherBodies.has(before.word)) return true
  return (
    before.isCapital &&
    first - 1 > 0 &&
    !mentionAt(first - 1) &&
    tokens[first - 2]?.kind === 'word' &&
    !/^(?:the|while|as|currently|its|both|all|the|now|today|since)$/.test(before.word) &&
    !describing.has(before.word) &&
    isUnknownName(before, mentionAt, first)
  )
}

function isUnknownName(before: Token, mentionAt: Words['mentionAt'], first: number): boolean {
  // A mention of several words ends here: it is no unknown name.
  for (let at = first - 1; at >= 0 && at > first - 8; at--) {
    const mention = mentionAt(at)
    if (mention) return mention.after < first
  }
  return before.word.length > 2
}
