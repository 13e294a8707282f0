/** "Eight full SCO members", "observer status in the organisation", "a dialogue partner of the bloc": who has a status, and where. */
import type { Mention } from '@/extraction/mentions'
import type { Sentence } from '@/extraction/sentences'
import type { Token } from '@/extraction/tokens'
import { bodies, describing, numberWords, ordinals, otherBodies, stateNouns, voiding } from './words'

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
  /** "Membership", "observer status": what one has, not what one is. */
  isStanding: boolean
  isOrdinal: boolean
  /** The number before it and the token in which it stands. */
  count?: number
  countAt?: number
  /** "The six", "its six", "all six". */
  isDefinite: boolean
  /** "Other members": whoever is named beside them is one. */
  isOther: boolean
  /** "Its status", "their membership". */
  isTheirs: boolean
}

/** What a sentence holds at each token, to be asked by place. */
export interface Words {
  tokens: readonly Token[]
  /** The mention that begins at a token. */
  mentionAt: (index: number) => Mention | undefined
  /** The next token, from one on, that can be the head of a status phrase; Infinity if there is none. */
  headFrom: (index: number) => number
}

/** A sentence made ready to be asked by place. */
export function wordsOf({ tokens, mentions }: Pick<Sentence, 'tokens' | 'mentions'>): Words {
  const starts = new Map<number, Mention>()
  for (const mention of mentions) if (!starts.has(mention.first)) starts.set(mention.first, mention)
  const heads: number[] = []
  let next = Number.POSITIVE_INFINITY
  for (let at = tokens.length - 1; at >= 0; at--) {
    if (HEAD_WORDS.has(tokens[at]?.word ?? '')) next = at
    heads[at] = next
  }
  return { tokens, mentionAt: (index) => starts.get(index), headFrom: (index) => heads[index] ?? Number.POSITIVE_INFINITY }
}

const LEADING = 9
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'our', 'their', 'all', 'both', 'these', 'those', 'such', 'of', 'and', 'or', '-', ',', "'", '"', '“', '”', '‘', '’', 'sco'])
const STANDING = new Set(['status', 'statuses', 'seat', 'seats', 'rank', 'rights', 'position', 'standing', 'membership'])
const GUESTS = new Set(['attendance', 'attendances', 'attendee', 'attendees', 'participant', 'participants', 'invitee', 'invitees', 'organisation', 'organisations', 'organization', 'organizations', 'entities', 'entity'])
const GATHERINGS = new Set(['summit', 'meeting', 'session', 'sessions', 'meetings', 'summits', 'talks', 'event', 'events', 'same', 'council'])
const DIALOGUE = new Set(['dialogue', 'dialog', 'discussion', 'dialogues', 'conversation'])
/** Heads by which a phrase may be recognised: the cheap first look at a sentence. */
const HEAD_WORDS: ReadonlySet<string> = new Set([
  ...stateNouns,
  ...DIALOGUE,
  ...`member members member-state member-states member-country member-countries membership memberships founder founders co-founder co-founders cofounder
  cofounders founding original observer observers observer-state observer-states observer-status observership dialogue-partner dialogue-partners guest guests
  participant participating partner partners partnership`.split(/\s+/),
])
const HEADS = /member|observer|partner|guest|founder|participa/i

export function mayHoldStatus(text: string): boolean {
  return HEADS.test(text)
}

interface Head {
  status: PhraseStatus
  after: number
  isPlural: boolean
  isStanding: boolean
  isLoose?: boolean
  count?: number
  isVoid?: boolean
}

/** The phrase that begins at a token, with all that stands before its head. */
export function statusPhraseAt(words: Words, first: number): StatusPhrase | undefined {
  const { tokens } = words
  if (words.headFrom(first) >= first + LEADING || tokens[first]?.kind === 'mark') return undefined
  const found = { organisations: [] as string[], hasBody: false, isVoid: false, isOrdinal: false, isDefinite: false, isOther: false, isTheirs: /^(?:its|their)$/.test(tokens[first]?.word ?? '') }
  let count: { count: number; countAt: number } | undefined
  let at = first
  const limit = Math.min(tokens.length, first + LEADING)
  while (at < limit) {
    const head = headAt(words, at, found.organisations.includes('SCO'))
    if (head) {
      const trailing = trailingOf(words, head)
      const organisations = found.organisations.length > 0 ? found.organisations : trailing.organisations
      const isMixed = found.organisations.length > 1
      return {
        ...found,
        ...(head.count === undefined ? count : { count: head.count, countAt: at }),
        status: head.status,
        first,
        after: trailing.after,
        organisations: isMixed ? found.organisations.filter((id) => id !== 'SCO') : organisations,
        hasBody: found.hasBody || trailing.hasBody,
        isVoid: found.isVoid || trailing.isVoid || head.isVoid === true || isOfOtherBody(words, at, first),
        isPlural: head.isPlural,
        isStanding: head.isStanding || trailing.isStanding,
        isLoose: head.isLoose === true,
      }
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
      if (count || /^[-–‑]$/.test(tokens[at + 1]?.word ?? '')) return undefined
      count = { count: number, countAt: at }
    } else if (voiding.has(token.word)) found.isVoid = true
    else if (bodies.has(token.word)) {
      if (!leadsToHead(words, at)) return undefined
      found.hasBody = true
    } else if (ordinals.has(token.word)) found.isOrdinal = true
    else if (ARTICLES.has(token.word)) {
      // Only within: a phrase begins with its first word of weight, "the" and "its" apart.
      if (at === first && !['the', 'its', 'their', 'all', 'both', 'another'].includes(token.word)) return undefined
      if ((token.word === 'of' || token.word === ',') && !(count && at > first && token.word === 'of')) return undefined
      if (token.word !== 'of' && token.word !== '-') found.isDefinite ||= ['the', 'its', 'all', 'both'].includes(token.word)
    } else if (!describing.has(token.word) && !isDescribing(token.word)) return undefined
    found.isOther ||= ['other', 'fellow', 'remaining', 'another'].includes(token.word)
    at++
  }
  return undefined
}

function isDescribing(word: string): boolean {
  return word === 'founding' || word === 'original' || word === 'initial' || word.endsWith('-fledged') || word.endsWith('-strong')
}

function leadsToHead(words: Words, at: number): boolean {
  for (let next = at + 1; next <= at + 3 && next < words.tokens.length; next++) if (headAt(words, next, true)) return true
  return false
}

/** A number as a count of states: 2 to 60 written in digits or in words. */
export function numberOf({ kind, word }: Token): number | undefined {
  const number = kind === 'number' && /^\d{1,2}$/.test(word) ? Number(word) : numberWords.get(word)
  return number !== undefined && number <= 60 ? number : undefined
}

function headAt({ tokens, mentionAt }: Words, at: number, isOfSco: boolean): Head | undefined {
  const word = tokens[at]?.word ?? ''
  const next = tokens[at + 1]?.word ?? ''
  switch (word) {
    case 'member':
    case 'members':
    case 'member-state':
    case 'member-states':
    case 'member-country':
    case 'member-countries':
      return { status: founderBefore(tokens, at) ? 'founder' : 'member', ...nounsAfter(tokens, at, word.endsWith('s')) }
    case 'membership':
    case 'memberships':
      return { status: 'member', after: next === 'status' ? at + 2 : at + 1, isPlural: false, isStanding: true }
    case 'founders':
    case 'founder':
    case 'co-founder':
    case 'co-founders':
    case 'cofounder':
    case 'cofounders':
      return { status: 'founder', ...nounsAfter(tokens, at, word.endsWith('s')) }
    case 'founding':
    case 'original':
      return next === 'state' || next === 'states' || next === 'countries' || next === 'country' || next === 'nations' || next === 'fathers'
        ? { status: 'founder', ...nounsAfter(tokens, at, true) }
        : undefined
    case 'observer':
    case 'observers':
    case 'observer-state':
    case 'observer-states':
    case 'observer-status':
    case 'observership':
      return { status: 'observer', ...nounsAfter(tokens, at, word.endsWith('s')), ...(word === 'observer-status' && { isStanding: true }) }
    case 'dialogue-partner':
    case 'dialogue-partners':
      return { status: 'dialogue-partner', ...nounsAfter(tokens, at, word.endsWith('s')) }
    case 'guest':
    case 'guests': {
      const after = GUESTS.has(next) ? at + 2 : at + 1
      return { status: 'guest', ...nounsAfter(tokens, after - 1, word.endsWith('s') || next.endsWith('s')) }
    }
    case 'participant':
    case 'participating':
      // Of an exercise too: only where the organisation is named.
      return stateNouns.has(next) && (isOfSco || tokens[at + 2]?.word === 'of') ? { status: 'member', ...nounsAfter(tokens, at, true) } : undefined
    case 'partner':
    case 'partners':
    case 'partnership':
      return partnerAt(tokens, at, isOfSco)
    default:
      break
  }
  if (DIALOGUE.has(word)) {
    const skip = next === '-' || tokens[at + 1]?.kind === 'mark' ? 2 : 1
    const partner = tokens[at + skip]?.word ?? ''
    if (/^partner(s|ship|-states?)?$/.test(partner)) {
      return { status: 'dialogue-partner', ...nounsAfter(tokens, at + skip, partner.endsWith('s')), ...(partner === 'partnership' && { isStanding: true }) }
    }
  }
  if (isOfSco && stateNouns.has(word) && mentionAt(at - 1)?.kind === 'organisation') {
    return { status: 'member', after: at + 1, isPlural: word.endsWith('s'), isStanding: false, isLoose: true }
  }
  return undefined
}

/** "Partners in dialogue"; "SCO partner", "partner of the SCO". */
function partnerAt(tokens: readonly Token[], at: number, isOfSco: boolean): Head | undefined {
  const next = tokens[at + 1]?.word ?? ''
  const isPlural = tokens[at]?.word === 'partners'
  if (['in', 'for', 'of'].includes(next) && DIALOGUE.has(tokens[at + 2]?.word ?? '')) {
    return { status: 'dialogue-partner', ...nounsAfter(tokens, at + 2, isPlural), isPlural }
  }
  const isOfScoAfter = next === 'of' && ['sco', 'the'].includes(tokens[at + 2]?.word ?? '')
  if (!isOfSco && !isOfScoAfter && next !== 'status') return undefined
  return { status: 'partner', ...nounsAfter(tokens, at, isPlural) }
}

function founderBefore(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 3; before--) {
    const word = tokens[before]?.word ?? ''
    if (/^(?:co-?)?founding$|^original$|^initial$|^founder$/.test(word)) return true
    if (!describing.has(word) && !['and', '-', ','].includes(word) && numberOf(tokens[before] as Token) === undefined) return false
  }
  return false
}

/** "States", "country", "status" after the head. */
function nounsAfter(tokens: readonly Token[], at: number, isPlural: boolean): Pick<Head, 'after' | 'isPlural' | 'isStanding'> {
  let after = at + 1
  let isStanding = false
  let plural = isPlural
  for (;;) {
    const word = tokens[after]?.word ?? ''
    if (stateNouns.has(word) || /^(?:members?|parties|delegations?)$/.test(word)) plural ||= word.endsWith('s')
    else if (STANDING.has(word)) isStanding = true
    else if (!((word === '-' || word === "'" || word === '’') && stateNouns.has(tokens[after + 1]?.word ?? ''))) break
    after++
  }
  return { after, isPlural: plural, isStanding }
}

const CONNECTING = /^(?:since|and|in|from|at|with|as|for|which|but|while|or|too|also|both|whose|after|by|on|to|that|because|where)$/

interface Trailing {
  after: number
  organisations: string[]
  hasBody: boolean
  isVoid: boolean
  isStanding: boolean
}

/** "Of the SCO", "in the regional bloc", "of parliament". */
function trailingOf(words: Words, head: Head): Trailing {
  const { tokens, mentionAt } = words
  const none: Trailing = { after: head.after, organisations: [], hasBody: false, isVoid: false, isStanding: false }
  const preposition = tokens[head.after]?.word ?? ''
  if (!['of', 'in', 'to', 'at', 'within', 'with', 'for'].includes(preposition)) return none
  let at = head.after + 1
  const organisations: string[] = []
  let last = -1
  let isClosed = false
  for (let steps = 0; steps < 9 && at < tokens.length; steps++) {
    const mention = mentionAt(at)
    if (mention?.kind === 'organisation') {
      organisations.push(mention.id)
      at = last = mention.after
      continue
    }
    if (mention && mention.kind !== 'reference') break
    const { word } = tokens[at] as Token
    if (organisations.length > 0) {
      const skip = (word === ',' && !isClosed) || ['and', 'the', 'as', 'well', 'both', 'also', 'or', 'of', 'in'].includes(word)
      isClosed ||= word === 'and' || word === 'or'
      if (!skip) {
        // "The SCO family", "SCO summits".
        if (GATHERINGS.has(word) || word === 'family' || word === 'grouping' || word === 'bloc') last = at + 1
        break
      }
    } else if (bodies.has(word)) {
      return { ...none, after: at + 1, hasBody: true }
    } else if (!(word === 'the' || word === 'this' || word === 'both' || describing.has(word) || /-(?:member|nation|state|strong)$/.test(word) || word === 'security' || word === 'economic' || word === 'political' || word === 'intergovernmental' || numberWords.has(word))) break
    at++
  }
  if (organisations.length > 0) {
    // "A member of the UN Security Council, and the SCO met": the last begins a clause of its own.
    const next = tokens[last]
    if (organisations.length > 1 && organisations.at(-1) === 'SCO' && next?.kind === 'word' && !CONNECTING.test(next.word)) organisations.pop()
    const isOurs = organisations.includes('SCO')
    return { ...none, after: last, organisations: isOurs ? ['SCO'] : organisations }
  }
  const others = preposition === 'of' ? amongOthers(words, head.after + 1) : undefined
  if (others !== undefined) return { ...none, after: others, organisations: ['SCO'] }
  // "Members of parliament", "observers of the scene", "guests of the presidency": of something else.
  const noun = tokens[at]?.word ?? ''
  const isOfState = head.isStanding && mentionAt(at)?.kind === 'country'
  const isOf = preposition === 'of' && !isOfState && !['which', 'whom', 'it', 'them', 'dialogue'].includes(noun) && !GATHERINGS.has(noun)
  const isElsewhere = otherBodies.has(noun) || /^(?:elections?|vote|voting|referendum|war|trial|tournament|polls?)$/.test(noun)
  return { ...none, isVoid: isOf || isElsewhere }
}

/** "Member of many organisations, including the UN and the SCO". */
function amongOthers({ tokens, mentionAt }: Words, from: number): number | undefined {
  let hasBodies = false
  for (let at = from; at < Math.min(tokens.length, from + 40); at++) {
    const mention = mentionAt(at)
    if (mention?.kind === 'organisation' && mention.id === 'SCO') return hasBodies ? mention.after : undefined
    if (mention && mention.kind !== 'organisation' && mention.kind !== 'reference') return undefined
    const { word } = tokens[at] as Token
    if (/^(?:organi[sz]ations|groupings|bodies|institutions|blocs|forums|fora|groups|formats|platforms|structures|alliances)$/.test(word)) hasBodies = true
    else if (!hasBodies && at > from + 8) return undefined
    if (word === ';' || word === '.') return undefined
  }
  return undefined
}

/** "Parliament members", "Taliban members": the noun right before the phrase says of what. */
function isOfOtherBody({ tokens, mentionAt }: Words, head: number, first: number): boolean {
  const before = tokens[first - 1]
  if (!before || before.kind !== 'word') return false
  if (otherBodies.has(before.word)) return true
  void head
  return before.isCapital && first - 1 > 0 && !mentionAt(first - 1) && tokens[first - 2]?.kind === 'word' && !/^(?:the|while|as|currently|its|both|all|the|now|today|since)$/.test(before.word) && !describing.has(before.word) && isUnknownName(before, mentionAt, first)
}

function isUnknownName(before: Token, mentionAt: Words['mentionAt'], first: number): boolean {
  // A mention of several words ends here: it is no unknown name.
  for (let at = first - 1; at >= 0 && at > first - 8; at--) {
    const mention = mentionAt(at)
    if (mention) return mention.after < first
  }
  return before.word.length > 2
}
