/** What a rule's match says: which states have which status, and whether they have it now. */
import type { MembershipProposal } from '@/extraction/claims'
import type { Sentence } from '@/extraction/sentences'
import { type Token, wordAt } from '@/extraction/tokens'
import type { Chunk } from './chunk'
import { isDone } from './done'
import type { IsOurs } from './focus'
import { type Certainty, certaintyOf, isExceptedBefore, isHedgedBefore, isOpenAfter, isPerfect, isReported } from './hedges'
import type { Rule } from './rule'
import { type Entity, LOCATIVE } from './states'
import type { PhraseStatus, StatusPhrase } from './status-phrase'

export type Status = MembershipProposal['status']

/** What a match says, to which the next may go on. */
export interface Saying {
  chunks: readonly Chunk[]
  rule: Rule
  status: MembershipProposal['status']
  entities: Entity[]
  certainty: Certainty
  /** Only wished for or denied: what goes on with it must begin with "but". */
  isHedged: boolean
}

/** With its states only a match that has a subject; with its status only one that has one of its own. */
export function canContinue(rule: Rule, last: Saying | undefined): boolean {
  if (!last || (last.isHedged && rule.continues !== 'states')) return false
  return rule.continues === 'states' ? hasSubject(last.rule) || last.rule.continues === 'states' : true
}

const hasSubject = ({ takesPronoun, name }: Rule) => takesPronoun || name === 'status-as'

export function sayingOf(
  { tokens }: Sentence,
  matched: readonly Chunk[],
  skipped: readonly Chunk[],
  subject: number,
  rule: Rule,
  isOurs: IsOurs,
  last: Saying | undefined,
  before: Status | undefined,
): Saying | undefined {
  const chunks = skipped.length > 0 ? matched.filter((chunk) => !skipped.includes(chunk)) : matched
  const isPhrase = ({ phrase: named, tag }: Chunk) => named !== undefined && tag === 'S'
  const phrase = (rule.status === 'first' ? chunks.find(isPhrase) : chunks.findLast(isPhrase))?.phrase
  if (rule.status !== 'none' && !phrase) return undefined
  const first = chunks[0]?.first ?? 0
  if (rule.needsOurs && !chunks.some(({ tag }) => tag === 'O') && !isOurs(first)) return undefined
  const status = rule.isSame
    ? before
    : rule.continues === 'status'
      ? last?.status
      : rule.status === 'none'
        ? 'member'
        : statusOf(phrase?.status)
  if (!status) return undefined
  const entities = rule.continues === 'states' ? (last?.entities ?? []) : namedIn(chunks, rule, subject)
  if (entities.length < (rule.least ?? 1)) return undefined
  if (phrase && !isFitting(rule, phrase, entities.length, !phrase.isStanding && chunks[1]?.tag === 'E')) return undefined
  // "A summit in India as a full member": not India.
  if (rule.name === 'status-as' && LOCATIVE.has(wordAt(tokens, first - 1))) return undefined
  if (rule.name === 'status-list' && isPlaceList(tokens, chunks)) return undefined
  if (rule.isFounder && !isOfFounders(chunks, isOurs)) return undefined
  if (rule.word && !hasWord(tokens, chunks, rule.word)) return undefined
  if (rule.isFront && isExceptedBefore(tokens, first)) return undefined
  const after = chunks.at(-1)?.after ?? first
  if (rule.isOpen && isOpenAfter(tokens, after)) return undefined
  if (rule.isDone && !isDone(tokens, first, after)) return undefined
  let certainty = certaintyOf(tokens, matched, skipped)
  if (!rule.isAside && !isRelative(matched, tokens) && rule.continues === undefined && isHedgedBefore(tokens, first))
    certainty = 'hedged'
  if (certainty === 'past' && rule.isEvent) certainty = 'stated'
  if (certainty === 'stated' && !rule.isEvent && isPlainPast(tokens, chunks) && !isReported(tokens, first)) certainty = 'past'
  return { chunks: matched, rule, status, entities, certainty, isHedged: false }
}

/** "Observers watched votes in: Egypt and Qatar". */
function isPlaceList(tokens: readonly Token[], chunks: readonly Chunk[]): boolean {
  const colon = chunks.find(({ tag }) => tag === ':')
  return colon !== undefined && LOCATIVE.has(wordAt(tokens, colon.first - 1))
}

/** "The bloc, which comprises": whatever the clause around it hopes for. */
function isRelative([, second, third]: readonly Chunk[], tokens: readonly Token[]): boolean {
  const pronoun = second?.tag === ',' ? third : second
  return pronoun?.tag === 'R' && /^(?:which|whose)$/.test(wordAt(tokens, pronoun.first))
}

function isOfFounders(chunks: readonly Chunk[], isOurs: IsOurs): boolean {
  const phrase = chunks.find((chunk) => chunk.phrase)?.phrase
  return phrase?.status === 'founder' && !phrase.isVoid && isOurs(phrase.first, phrase)
}

function hasWord(tokens: readonly Token[], chunks: readonly Chunk[], pattern: RegExp): boolean {
  return chunks.some(
    ({ tag, first, after }) => '&wfR2ABHG'.includes(tag) && tokens.slice(first, after).some(({ word }) => pattern.test(word)),
  )
}

function namedIn(chunks: readonly Chunk[], rule: Rule, subject: number): Entity[] {
  const named: Entity[] = []
  for (let at = 0; at < chunks.length; at++) {
    const { tag, entities } = chunks[at] as Chunk
    if (entities && isSaidOf(rule, tag, at < subject)) for (const entity of entities) named.push(entity)
  }
  return named
}

/** Of what is named only the subject counts, if the rule begins with one, and what may follow the verb. */
function isSaidOf(rule: Rule, tag: string, isSubject: boolean): boolean {
  if (!rule.takesPronoun) return !'pq'.includes(tag)
  return isSubject || (rule.hasTail && tag === 'E')
}

function isFitting(rule: Rule, phrase: StatusPhrase, states: number, isBare: boolean): boolean {
  // "SCO partners China and Russia" are those with whom one works.
  if (phrase.status === 'partner' && rule.name === 'status-names' && isBare) return false
  if (phrase.status === 'guest' && rule.name === 'status-own' && phrase.organisations.length === 0) return false
  if (rule.isCounted && (phrase.count ?? (phrase.isPlural ? 0 : 1)) !== states) return false
  if (rule.isSingular && phrase.isPlural) return false
  if (rule.name === 'status-names' && phrase.isStanding) return false
  // "It has two observers": the organisation has.
  if (rule.name === 'status-had' && phrase.isPlural && !phrase.isStanding) return false
  // "A meeting of SCO countries (Bishkek)".
  if (rule.name === 'status-list' && phrase.isLoose && states < 2) return false
  if (rule.isStanding && !phrase.isStanding) return false
  if (rule.isOther && !phrase.isOther) return false
  return !rule.isTheirs || (phrase.isTheirs && phrase.isStanding)
}

/** "Was an observer", "held observer status"; not "has held". */
function isPlainPast(tokens: readonly Token[], chunks: readonly Chunk[]): boolean {
  return chunks.some(({ tag, first }) => {
    if (tag !== 'B' && tag !== 'H') return false
    const word = wordAt(tokens, first)
    if (/^(?:was|were)$/.test(word) && isOnlyOne(tokens, chunks)) return false
    return (
      (/^(?:was|were|had)$/.test(word) && !isPerfect(tokens, first)) ||
      (/^(?:held|enjoyed|kept|possessed)$/.test(word) &&
        !tokens.slice(Math.max(0, first - 4), first).some((token) => /^(?:has|have|having|is|are|been|being)$/.test(token.word)))
    )
  })
}

/** "Was the only member to object": what is past is the objection. */
function isOnlyOne(tokens: readonly Token[], chunks: readonly Chunk[]): boolean {
  const phrase = chunks.findLast(({ tag }) => tag === 'S')
  if (!phrase || !/^(?:to|that|which|who)$/.test(wordAt(tokens, phrase.after))) return false
  if (/^(?:be|become|became|join|joined|leave|left|obtain|receive)$/.test(wordAt(tokens, phrase.after + 1))) return false
  return tokens.slice(phrase.first - 1, phrase.after).some(({ word }) => /^(?:only|sole|lone|first|last)$/.test(word))
}

/** Members where no status is named; of founders nothing. */
export function statusOf(status: PhraseStatus | undefined): MembershipProposal['status'] | undefined {
  return status === undefined ? 'member' : status === 'founder' ? undefined : status
}
