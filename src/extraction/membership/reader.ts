/** Who is member, observer, dialogue partner, guest or SCO partner (EXTRACTION 1-7). */
import type { MembershipProposal } from '@/extraction/claims'
import type { ClaimReader, Context } from '@/extraction/context'
import type { Sentence } from '@/extraction/sentences'
import type { Token } from '@/extraction/tokens'
import { antecedentsOf } from './antecedents'
import { nearInClause } from './clause-near'
import { lineUpIn } from './line-up'
import { isPlausible } from './plausible'
import { blocksOf } from './blocks'
import { type Chunk, type Chunked, chunksOf } from './chunks'
import type { Entity } from './states'
import { type IsOurs, focusedReading } from './focus'
import { type Certainty, certaintyOf, isDone, isExceptedBefore, isHedgedBefore, isOpenAfter, isReported } from './hedges'
import { type Candidate, latestOf } from './latest'
import { BEGINNINGS, type Rule, TELLING, rules } from './rules'
import type { PhraseStatus, StatusPhrase } from './status-phrase'
import { mayHoldStatus } from './status-words'
import { type Tie, tiesIn } from './ties'

const TRIGGER =
  /belong|part of|\b(?:in|inside|within) the|member|observ|partner|guest|join|acced|accession|admi[ts]|induct|compris|includ|unit(?:es|ed|ing)|consist|together|group|enter|made up|composed|expan|enlarg|gather|accept|encompass|make up|incorporat|entry|form|constitut|congratul|took in|brought in/i
const LONGEST_PHRASE = 8
const SHORT = 12
const PRONOUN = /\b(?:it|they|both|two)\b/i
/** Before the merger of observers and dialogue partners was in sight, "SCO partners" were no category. */
const MERGER = '2025-07-01'

export function membershipReader({ published }: Context): ClaimReader<MembershipProposal> {
  const candidates: Candidate[] = []
  const antecedents = antecedentsOf()
  const blocks = blocksOf()
  const before: { status?: Status } = {}
  const year = published && Number(published.day.slice(0, 4))
  const canBe = (code: string, status: Status) => isPlausible(code, status, year)
  const reading = focusedReading((sentence, isOurs) => {
    read(sentence, isOurs)
    antecedents.see(sentence)
  })
  return {
    read: reading.read,
    finish: () => {
      reading.finish()
      return latestOf(candidates.filter(({ draft }) => draft.status !== 'partner' || (published?.day ?? MERGER) >= MERGER))
    },
  }

  function read(sentence: Sentence, isOurs: IsOurs): void {
    if (!blocks.isWaiting() && !mayTell(sentence)) return
    const chunked = chunksOf(sentence, isOurs)
    antecedents.resolve(chunked.chunks, sentence.tokens)
    for (const { entities, status } of blocks.read(sentence, chunked)) candidates.push(...listedIn(sentence, entities, status))
    candidates.push(...statusesIn(sentence, chunked, isOurs, before, canBe))
  }
}

/** The cheap look: most sentences say nothing of who belongs. */
function mayTell({ text, tokens, mentions }: Sentence): boolean {
  let states = 0
  for (const { kind } of mentions) if (kind !== 'organisation') states++
  if (mayHoldStatus(text)) return mentions.length > 0 || tokens.length <= SHORT || text.endsWith(':') || PRONOUN.test(text)
  return states > 0 && (TRIGGER.test(text) || (states > 2 && states < mentions.length))
}

/** What stands in a list under a heading. */
function listedIn({ start, end }: Sentence, entities: readonly Entity[], headed: PhraseStatus): Candidate[] {
  const status = statusOf(headed)
  if (status === undefined) return []
  return entities
    .filter(({ isOrganisation }) => !isOrganisation || status === 'guest')
    .map(({ code }) => ({
      draft: { kind: 'membership', entity: code, status, rule: 'under-heading', passage: [start, end] },
      isPast: false,
    }))
}

type Status = MembershipProposal['status']

/** What a match says, to which the next may go on. */
interface Saying {
  chunks: readonly Chunk[]
  rule: Rule
  status: MembershipProposal['status']
  entities: Entity[]
  certainty: Certainty
}

const anywhere = rules.map(({ pattern }) => new RegExp(pattern.source))

function statusesIn(sentence: Sentence, { tags, chunks }: Chunked, isOurs: IsOurs, before: { status?: Status }, canBe: (code: string, status: Status) => boolean): Candidate[] {
  const candidates: Candidate[] = []
  if (!TELLING.test(tags)) return candidates
  let last: Saying | undefined
  const spent = new Set<Chunk>()
  // Most rules match nowhere in a sentence: those are not tried at every place.
  const possible = rules.filter((_, index) => anywhere[index]?.test(tags))
  const used = new Set<Chunk>()
  let at = 0
  while (at < tags.length) {
    let end = at + 1
    let isHedged = false
    const isGoingOn = last !== undefined && last.chunks.at(-1) === chunks[at - 1]
    if (!isGoingOn && !BEGINNINGS.has(tags[at] ?? '')) {
      at++
      continue
    }
    for (const rule of possible) {
      if (isHedged && !rule.isAside) continue
      if (rule.isFront && at > 0 && !/[;:.MA]/.test(tags[at - 1] ?? '')) continue
      if (rule.continues !== undefined && !(isGoingOn && canContinue(rule, last))) continue
      rule.pattern.lastIndex = at
      const match = rule.pattern.exec(tags)
      if (!match) continue
      const matched = chunks.slice(at, at + match[0].length)
      if (matched.some((chunk) => spent.has(chunk))) continue
      const skipped =
        rule.takesPronoun && match[2] !== undefined
          ? matched.slice(match[1]?.length, (match[1]?.length ?? 0) + match[2].length)
          : []
      const saying = sayingOf(
        sentence,
        matched,
        skipped,
        rule.takesPronoun ? (match[1]?.length ?? 0) : 0,
        rule,
        isOurs,
        last,
        before.status,
        canBe,
      )
      if (!saying) continue
      if (saying.certainty === 'hedged') {
        isHedged = true
        for (const chunk of matched) if (chunk.tag === 'S' && !skipped.includes(chunk)) spent.add(chunk)
        continue
      }
      end = Math.max(end, at + match[0].length)
      before.status = saying.status
      for (const chunk of matched) if ('EeqphX'.includes(chunk.tag)) used.add(chunk)
      candidates.push(...candidatesOf(sentence, saying))
      last = saying
      break
    }
    at = end
  }
  const isSpent = (chunk: Chunk) => spent.has(chunk) || used.has(chunk)
  const ties = tiesIn(sentence, { tags, chunks }, isSpent)
  for (const { entities } of ties) used.add(entities)
  ties.push(...nearInClause(sentence, { tags, chunks }, isSpent, canBe))
  for (const { entities } of ties) used.add(entities)
  ties.push(...lineUpIn(sentence, { tags, chunks }, isSpent))
  for (const tie of ties) candidates.push(...tiedIn(sentence, tie))
  return candidates
}

function tiedIn({ tokens }: Sentence, { entities, status: phraseStatus, rule, first, after }: Tie): Candidate[] {
  const status = statusOf(phraseStatus)
  if (status === undefined) return []
  return (entities.entities ?? [])
    .filter(({ isOrganisation }) => !isOrganisation || status === 'guest')
    .map((entity) => ({
      draft: { kind: 'membership', entity: entity.code, status, rule, passage: passageOf(tokens, first, after, entity) },
      isPast: false,
    }))
}

/** With its states only a match that has a subject; with its status only one that has one of its own. */
function canContinue(rule: Rule, last: Saying | undefined): boolean {
  if (!last) return false
  return rule.continues === 'states' ? last.rule.takesPronoun || last.rule.continues === 'states' : true
}

function sayingOf(
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
  if (rule.isDone && !isDone(tokens, first, after, entities.every(({ code }) => canBe(code, status)))) return undefined
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

function candidatesOf({ tokens }: Sentence, { chunks, rule, status, entities, certainty }: Saying): Candidate[] {
  const from = chunks[0]?.first ?? 0
  const to = chunks.at(-1)?.after ?? from + 1
  return entities
    .filter(({ isOrganisation }) => !isOrganisation || status === 'guest')
    .map((entity) => ({
      draft: { kind: 'membership', entity: entity.code, status, rule: rule.name, passage: passageOf(tokens, from, to, entity) },
      isPast: certainty === 'past',
    }))
}

/** The words of the match, of a long one those up to the state's name. */
function passageOf(tokens: readonly Token[], from: number, to: number, entity: Entity): [number, number] {
  let first = from
  const words = () => tokens.slice(first, entity.after).filter(({ kind }) => kind !== 'mark').length
  if (entity.first >= from) while (first < entity.first && words() > LONGEST_PHRASE) first++
  while (tokens[first]?.kind === 'mark' && first < entity.first) first++
  return [tokens[first]?.start ?? 0, tokens[to - 1]?.end ?? 0]
}

function statusOf(status: PhraseStatus | undefined): MembershipProposal['status'] | undefined {
  return status === undefined ? 'member' : status === 'founder' ? undefined : status
}
