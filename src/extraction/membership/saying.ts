/** What a rule's match says: which states have which status, and whether they have it now. */
import type { MembershipProposal } from '@/extraction/claims'
import type { Sentence } from '@/extraction/sentences'
import type { Token } from '@/extraction/tokens'
import type { Chunk } from './chunks'
import type { IsOurs } from './focus'
import { type Certainty, certaintyOf, isDone, isExceptedBefore, isHedgedBefore, isOpenAfter, isReported } from './hedges'
import type { Rule } from './rules'
import type { Entity } from './states'
import type { PhraseStatus, StatusPhrase } from './status-phrase'

export type Status = MembershipProposal['status']

/** What a match says, to which the next may go on. */
export interface Saying {
  chunks: readonly Chunk[]
  rule: Rule
  status: MembershipProposal['status']
  entities: Entity[]
  certainty: Certainty
}

/** With its states only a match that has a subject; with its status only one that has one of its own. */
export function canContinue(rule: Rule, last: Saying | undefined): boolean {
  if (!last) return false
  return rule.continues === 'states' ? last.rule.takesPronoun || last.rule.continues === 'states' : true
}

export function sayingOf(
  { tokens }: Sentence,
  matched: readonly Chunk[],
  skipped: readonly Chunk[],
  subject: number,
  rule: Rule,
  isOurs: IsOurs,
  last: Saying | undefined,
  before: Status | undefined,
  canBe: (code: string, status: Status) => boolean,
): Saying | undefined {
  const chunks = skipped.length > 0 ? matched.filter((chunk) => !skipped.includes(chunk)) : matched
  const phrases = chunks.flatMap(({ phrase, tag }) => (phrase && tag === 'S' ? [phrase] : []))
  const phrase = rule.status === 'first' ? phrases[0] : phrases.at(-1)
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
  const named = chunks.flatMap(({ tag, entities }, index) => (isSaidOf(rule, tag, index < subject) ? (entities ?? []) : []))
  const entities = rule.continues === 'states' ? (last?.entities ?? []) : named
  if (entities.length < (rule.least ?? 1)) return undefined
  if (phrase && !isFitting(rule, phrase, entities.length)) return undefined
  if (rule.isFront && isExceptedBefore(tokens, first)) return undefined
  const after = chunks.at(-1)?.after ?? first
  if (rule.isOpen && isOpenAfter(tokens, after)) return undefined
  if (
    rule.isDone &&
    !isDone(
      tokens,
      first,
      after,
      entities.every(({ code }) => canBe(code, status)),
    )
  )
    return undefined
  let certainty = certaintyOf(tokens, matched, skipped)
  if (!rule.isAside && rule.continues === undefined && isHedgedBefore(tokens, first)) certainty = 'hedged'
  if (certainty === 'past' && rule.isEvent) certainty = 'stated'
  if (certainty === 'stated' && !rule.isEvent && isPlainPast(tokens, chunks) && !isReported(tokens, first)) certainty = 'past'
  return { chunks: matched, rule, status, entities, certainty }
}

/** Of what is named only the subject counts, if the rule begins with one, and what may follow the verb. */
function isSaidOf(rule: Rule, tag: string, isSubject: boolean): boolean {
  if (!rule.takesPronoun) return !'pq'.includes(tag)
  return isSubject || (rule.hasTail && tag === 'E')
}

function isFitting(rule: Rule, phrase: StatusPhrase, states: number): boolean {
  // "SCO partners China and Russia" are those with whom one works.
  if (phrase.status === 'partner' && rule.name === 'status-names' && !phrase.isStanding) return false
  if (phrase.status === 'guest' && rule.name === 'status-own' && phrase.organisations.length === 0) return false
  if (rule.isCounted && (phrase.count ?? (phrase.isPlural ? 0 : 1)) !== states) return false
  if (rule.isSingular && phrase.isPlural) return false
  if (rule.isOther && !phrase.isOther) return false
  return !rule.isTheirs || (phrase.isTheirs && phrase.isStanding)
}

/** "Was an observer", "held observer status"; not "has held". */
function isPlainPast(tokens: readonly Token[], chunks: readonly Chunk[]): boolean {
  return chunks.some(({ tag, first }) => {
    if (tag !== 'B' && tag !== 'H') return false
    const word = tokens[first]?.word ?? ''
    return (
      /^(?:was|were|had)$/.test(word) ||
      (/^(?:held|enjoyed|kept|possessed)$/.test(word) &&
        !/^(?:has|have|having|is|are|been|being)$/.test(tokens[first - 1]?.word ?? ''))
    )
  })
}

/** Members where no status is named; of founders nothing. */
export function statusOf(status: PhraseStatus | undefined): MembershipProposal['status'] | undefined {
  return status === undefined ? 'member' : status === 'founder' ? undefined : status
}
