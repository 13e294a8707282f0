/** The noun of a status phrase: "member states", "observer", "partners in dialogue". */
import { type Token, wordAt } from '@/extraction/tokens'
import type { PhraseStatus } from './status-phrase'
import { BYGONE, DIALOGUE, HEAD, type Words, numberOf } from './status-words'
import { describing, stateNouns } from './words'

const STANDING = new Set(['status', 'statuses', 'seat', 'seats', 'rank', 'rights', 'position', 'standing', 'membership'])

const GUESTS = new Set([
  'attendance',
  'attendances',
  'attendee',
  'attendees',
  'participant',
  'participants',
  'invitee',
  'invitees',
  'organisation',
  'organisations',
  'organization',
  'organizations',
  'entities',
  'entity',
])

const TAKING = new Set(
  'accepted admitted admit accept taken took inducted welcomed welcome received join joined joins inclusion admission accession entry'.split(
    ' ',
  ),
)
const TAKING_REACH = 8

/** "Member-states", "observer-nation": the first half says it. */
const HYPHENATED = /^(member|observer|partner)-(?:states?|countr(?:y|ies)|nations?|status)$/

export interface Head {
  status: PhraseStatus
  after: number
  isPlural: boolean
  isStanding: boolean
  isLoose: boolean
  isVoid: boolean
  /** "Partners" without a word of dialogue. */
  isBare: boolean
}

const MEMBERSHIP: Omit<Head, 'after'> = {
  status: 'member',
  isPlural: false,
  isStanding: true,
  isLoose: false,
  isVoid: false,
  isBare: false,
}

/** A head of what one has, if it is that. */
function standing(head: Head, isStanding: boolean): Head {
  head.isStanding ||= isStanding
  return head
}

export function headAt(words: Words, at: number, isOfSco: boolean): Head | undefined {
  const { tokens, mentionAt } = words
  if (!((tokens[at]?.classes ?? 0) & HEAD)) return undefined
  const whole = wordAt(tokens, at)
  const word = whole.includes('-') ? whole.replace(HYPHENATED, '$1') : whole
  const isPlural = whole.endsWith('s') && !whole.endsWith('status')
  const next = wordAt(tokens, at + 1)
  switch (word) {
    case 'member':
    case 'members': {
      // Who is "a founding member" is one; "the founding members" may be those of then.
      const head = headFrom('member', tokens, at, isPlural)
      if (head.isPlural && founderBefore(tokens, at)) head.status = 'founder'
      return head
    }
    case 'membership':
    case 'memberships':
      return { ...MEMBERSHIP, after: next === 'status' ? at + 2 : at + 1 }
    case 'founders':
    case 'founder':
    case 'co-founder':
    case 'co-founders':
    case 'cofounder':
    case 'cofounders':
      return headFrom('founder', tokens, at, word.endsWith('s'))
    case 'founding':
    case 'original':
      return next === 'state' ||
        next === 'states' ||
        next === 'countries' ||
        next === 'country' ||
        next === 'nations' ||
        next === 'fathers'
        ? headFrom('founder', tokens, at, true)
        : undefined
    case 'states-members':
    case 'state-member':
    case 'countries-members':
      return headFrom('member', tokens, at, true)
    case 'states-observers':
    case 'state-observer':
    case 'countries-observers':
      return headFrom('observer', tokens, at, true)
    case 'observing':
      return stateNouns.has(next) || next === 'members' ? headFrom('observer', tokens, at, true) : undefined
    case 'observer':
    case 'observers':
    case 'observership':
      return standing(headFrom('observer', tokens, at, isPlural), whole.endsWith('-status'))
    case 'dialogue-partner':
    case 'dialogue-partners':
      return headFrom('dialogue-partner', tokens, at, word.endsWith('s'))
    case 'guest':
    case 'guests': {
      const after = GUESTS.has(next) ? at + 2 : at + 1
      return headFrom('guest', tokens, after - 1, word.endsWith('s') || next.endsWith('s'))
    }
    case 'participant':
    case 'participating':
      // Of an exercise too: only where the organisation is named.
      return stateNouns.has(next) && (isOfSco || wordAt(tokens, at + 2) === 'of')
        ? headFrom('member', tokens, at, true)
        : undefined
    case 'partner':
    case 'partners':
    case 'partnership':
      return partnerAt(words, at, isOfSco)
    default:
      break
  }
  if (DIALOGUE.has(word)) {
    const skip = next === '-' || tokens[at + 1]?.kind === 'mark' ? 2 : 1
    const partner = wordAt(tokens, at + skip)
    if (/^partner(s|ship|-states?)?$/.test(partner))
      return standing(headFrom('dialogue-partner', tokens, at + skip, partner.endsWith('s')), partner === 'partnership')
  }
  if (isOfSco && stateNouns.has(word) && mentionAt(at - 1)?.kind === 'organisation') {
    return { ...MEMBERSHIP, after: at + 1, isPlural: word.endsWith('s'), isStanding: false, isLoose: true }
  }
  return undefined
}

/** "Partners in dialogue"; "SCO partner", "partner of the SCO". */
function partnerAt({ tokens, isGraded, isMerged }: Words, at: number, isOfSco: boolean): Head | undefined {
  const next = wordAt(tokens, at + 1)
  const partner = headFrom('partner', tokens, at, wordAt(tokens, at) === 'partners')
  const { isPlural, after } = partner
  if (['in', 'for', 'of'].includes(next) && DIALOGUE.has(wordAt(tokens, at + 2))) {
    const head = headFrom('dialogue-partner', tokens, at + 2, isPlural)
    head.isPlural = isPlural
    return head
  }
  const isOfScoAfter = wordAt(tokens, after) === 'of' && ['sco', 'the'].includes(wordAt(tokens, after + 1))
  if (isOfSco || isOfScoAfter || next === 'status') return partner
  // "Took in Laos as a partner".
  if (isTaken(tokens, at)) return partner
  // Before the merger they are nothing that is reported; but what follows them is said of them and not of the members before.
  if (!isMerged && !isGraded && isPlural && isCounted(tokens, at)) {
    partner.isVoid = true
    return partner
  }
  if (isMerged && isTier(tokens, at) && !(isGraded && isPlural && isOfOld(tokens))) return partner
  if (!isGraded || !isPlural) return undefined
  partner.status = 'dialogue-partner'
  partner.isBare = true
  return partner
}

/** "17 partners", "the newest partner", "ten members and partners", "the category of partners": not "trading partners". */
function isTier(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  for (; before >= 0 && before > at - 4; before--) {
    const token = tokens[before] as Token
    if (numberOf(token) !== undefined || RECENT.has(token.word)) return true
    if (!/^(?:an?|the|its|full)$/.test(token.word)) break
  }
  const word = wordAt(tokens, before)
  if (word === 'of') return STANDING.has(wordAt(tokens, before - 1)) || CATEGORY.has(wordAt(tokens, before - 1))
  const isOpen = before < 0 || tokens[before]?.kind === 'mark' || BEFORE_TIER.has(word)
  return isOpen && tokens.some((token) => GRADES.has(token.word))
}

/** "Ten members and 17 partners". */
function isCounted(tokens: readonly Token[], at: number): boolean {
  return numberOf(tokens[at - 1] ?? NO_TOKEN) !== undefined && tokens.some(({ word }) => GRADES.has(word))
}

/** "Two observers and 14 partners": by the statuses of before. */
function isOfOld(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => word === 'observers') && !tokens.some(({ word }) => BYGONE.has(word))
}

const NO_TOKEN: Token = { kind: 'mark', word: '', start: 0, end: 0, isCapital: false, isPossessive: false, classes: 0 }
const RECENT = new Set(['new', 'newest', 'latest'])
const CATEGORY = new Set(['category', 'tier', 'level', 'ranks', 'group', 'class'])
const BEFORE_TIER = new Set('and or as to are is were was become became becomes now plus with but'.split(' '))
const GRADES = new Set(['member', 'members', 'observer', 'observers', 'dialogue', 'membership'])

function isTaken(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (/^(?:an?|its|the|new|newest|\w+th)$/.test(wordAt(tokens, before))) before--
  if (wordAt(tokens, before) !== 'as') return false
  return tokens.slice(Math.max(0, before - TAKING_REACH), before).some(({ word }) => TAKING.has(word))
}

function founderBefore(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 3; before--) {
    const word = wordAt(tokens, before)
    if (/^(?:co-?)?founding$|^original$|^initial$|^founder$/.test(word)) return true
    if (!describing.has(word) && !['and', '-', ','].includes(word) && numberOf(tokens[before] as Token) === undefined)
      return false
  }
  return false
}

/** A head, and "states", "country", "status" behind it. */
function headFrom(status: PhraseStatus, tokens: readonly Token[], at: number, isPlural: boolean): Head {
  let after = at + 1
  let isStanding = false
  let plural = isPlural
  for (;;) {
    const word = wordAt(tokens, after)
    if (stateNouns.has(word) || NOUNS.has(word)) plural ||= word.endsWith('s')
    else if (STANDING.has(word)) isStanding = true
    else if (!((word === '-' || word === "'" || word === '’') && stateNouns.has(wordAt(tokens, after + 1)))) break
    after++
  }
  return { status, after, isPlural: plural, isStanding, isLoose: false, isVoid: false, isBare: false }
}

const NOUNS = new Set(['member', 'members', 'parties', 'delegation', 'delegations'])
