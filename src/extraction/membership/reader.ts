/** Who is member, observer, dialogue partner, guest or SCO partner (EXTRACTION 1-7). */
import type { MembershipProposal } from '@/extraction/claims'
import type { ClaimReader, Context } from '@/extraction/context'
import { NUMERAL, wordClass } from '@/extraction/lexicon'
import type { Sentence } from '@/extraction/sentences'
import { type Token, wordAt } from '@/extraction/tokens'
import { antecedentsOf } from './antecedents'
import { nearInClause } from './clause-near'
import { blocksOf } from './blocks'
import type { Chunk } from './chunk'
import { type Chunked, chunksOf } from './chunks'
import type { Entity } from './states'
import { type IsOurs, focusedReading } from './focus'
import { type Candidate, latestOf } from './latest'
import { areMet, marksIn, needsOf } from './needs'
import { BEGINNINGS, SUBJECTS, TELLING, rules } from './rules'
import { type Saying, type Status, canContinue, sayingOf, statusOf } from './saying'
import type { PhraseStatus } from './status-phrase'
import { mayHoldStatus } from './status-words'
import { type Tie, tiesIn } from './ties'

const TRIGGER =
  /belong|ranks|member|observ|partner|guest|join|acced|accession|admi[ts]|induct|compris|includ|unit(?:es|ed|ing)|consist|together|group|enter|made up|composed|expan|enlarg|gather|accept|encompass|make up|incorporat|entry|form|constitut|congratul|took in|brought in|aboard|on board|came in|let in/i
/** Words of the trigger, and those with which it begins where it has several. */
const TRIGGERING = wordClass((word) => TRIGGER.test(word) || /^(?:made|make|took|brought|board|came|let)$/.test(word))
/** Without such a word "in the SCO" is only looked at where the organisation is named. */
const WITHIN = /\b(?:in|inside|within|part of|into)\b/
const LONGEST_PHRASE = 8
const SHORT = 12
/** What may lead back to a status named before. */
const SAME =
  /\b(?:that|the|the same|this|such) (?:status|rank|standing|position)\b|\b(?:received|given|granted|got|obtained) it\b|\b[Ii]t was (?:gi|gr|ex|al)|^So (?:is|are|has|have|did|does|do)\b|\bfollowed\b|\b(?:complet|round|make)[a-z]* (?:out |off |up )?the\b/
/** Each of them has such a word. */
const SAYING_SAME = wordClass((word) => /status|rank|standing|position|\bit\b|\bso\b|followed|complet|round|make/.test(word))
/** So many sentences after a status was named "the same status" may still lead back to it. */
const MEMORY = 3
/** The rules that say who all have a status now. */
const LISTING = new Set(['status-list', 'status-had', 'status-copula', 'status-as'])
const PRONOUN = /\b(?:it|they|both|two)\b/i
/** Before the merger of observers and dialogue partners was in sight, "SCO partners" were no category. */
const MERGER = '2025-07-01'
const SINCE_MERGER = /^202[5-9]$/
/** The leaders decided on it. */
const MERGED = '2025-09-01'

export function membershipReader({ published }: Context): ClaimReader<MembershipProposal> {
  const candidates: Candidate[] = []
  const antecedents = antecedentsOf()
  const blocks = blocksOf()
  const before: { status: Status | undefined } = { status: undefined }
  const canBeMerged = (published?.day ?? MERGER) >= MERGER
  let isMerged = published !== undefined && published.day >= MERGED
  let since = 0
  const reading = focusedReading((sentence, isOurs) => {
    read(sentence, isOurs)
    antecedents.see(sentence)
  })
  return {
    read: reading.read,
    finish: () => {
      reading.finish()
      return latestOf(candidates.filter(({ draft }) => draft.status !== 'partner' || canBeMerged))
    },
  }

  function read(sentence: Sentence, isOurs: IsOurs): void {
    const { tokens } = sentence
    if (!published && !isMerged && (sentence.classes & NUMERAL) !== 0)
      isMerged = tokens.some(({ kind, word }) => kind === 'number' && SINCE_MERGER.test(word))
    if (
      !blocks.isWaiting() &&
      !mayTell(sentence) &&
      !(before.status && sentence.classes & SAYING_SAME && SAME.test(sentence.text))
    )
      return
    const chunked = chunksOf(sentence, isOurs, isMerged)
    isMerged ||= canBeMerged && chunked.chunks.some(({ tag, phrase }) => tag === 'S' && phrase?.status === 'partner')
    antecedents.resolve(chunked.chunks, tokens)
    if (++since > MEMORY) before.status = undefined
    for (const { entities, status } of blocks.read(sentence, chunked)) candidates.push(...listedIn(sentence, entities, status))
    candidates.push(...statusesIn(sentence, chunked, isOurs, before))
    const named = chunked.chunks.findLast(({ tag, phrase }) => tag === 'S' && (phrase?.isStanding || !phrase?.isPlural))?.phrase
    const status = named && statusOf(named.status)
    if (status === undefined) return
    since = 0
    before.status = status
  }
}

/** The cheap look: most sentences say nothing of who belongs. */
function mayTell({ text, tokens, mentions, classes }: Sentence): boolean {
  let states = 0
  for (const { kind } of mentions) if (kind !== 'organisation') states++
  if (mayHoldStatus(classes)) return mentions.length > 0 || tokens.length <= SHORT || text.endsWith(':') || PRONOUN.test(text)
  const isNamed = mentions.some(
    (mention) => mention.kind === 'organisation' || (mention.kind === 'reference' && mention.to === 'organisation'),
  )
  return (
    (states > 0 || text.endsWith('?')) &&
    (((classes & TRIGGERING) !== 0 && TRIGGER.test(text)) ||
      (isNamed && WITHIN.test(text)) ||
      (states > 2 && states < mentions.length))
  )
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
      isListed: true,
    }))
}

const anywhere = rules.map(({ pattern }) => new RegExp(pattern.source))
const needs = rules.map(({ pattern }) => needsOf(pattern.source))

function statusesIn(
  sentence: Sentence,
  { tags, chunks }: Chunked,
  isOurs: IsOurs,
  before: { status: Status | undefined },
): Candidate[] {
  const candidates: Candidate[] = []
  if (!TELLING.test(tags) || sentence.text.endsWith('?')) return candidates
  let last: Saying | undefined
  const spent = new Set<Chunk>()
  // Most rules match nowhere in a sentence: those are not tried at every place.
  const marks = marksIn(tags)
  const possible = rules.filter((_, index) => areMet(needs[index] ?? [], marks) && anywhere[index]?.test(tags))
  const used = new Set<Chunk>()
  const said = new Set<Chunk>()
  let at = 0
  while (at < tags.length) {
    let end = at + 1
    let onlyAsides = false
    const isGoingOn = last !== undefined && last.chunks.at(-1) === chunks[at - 1] && (!last.isHedged || tags[at] === ';')
    if (!isGoingOn && !BEGINNINGS.has(tags[at] ?? '') && !(at === 0 && tags.startsWith('A'))) {
      at++
      continue
    }
    const isSubject = SUBJECTS.has(tags[at] ?? '')
    for (const rule of possible) {
      if (rule.takesPronoun && !isSubject) continue
      if (onlyAsides && !rule.isAside) continue
      if (rule.isFront && at > 0 && !/(?:^|[;:.,])M$|[;:.A]$/.test(tags.slice(Math.max(0, at - 2), at))) continue
      if (rule.continues !== undefined && !(isGoingOn && canContinue(rule, last))) continue
      rule.pattern.lastIndex = at
      const match = rule.pattern.exec(tags)
      if (!match) continue
      const matched = chunks.slice(at, at + match[0].length)
      if (!rule.isFree && matched.some((chunk) => spent.has(chunk))) continue
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
        (rule.isSame && namedBefore(chunks, at)) || before.status,
      )
      if (!saying) continue
      if (rule.name === 'admitted' && !matched.some(({ tag }) => tag === 'O')) saying.status = groupBefore(chunks, at) ?? 'member'
      if (saying.certainty === 'hedged') {
        onlyAsides = true
        before.status = saying.status
        saying.isHedged = true
        last = saying
        for (const chunk of matched) if (chunk.tag === 'S' && !skipped.includes(chunk)) spent.add(chunk)
        continue
      }
      end = Math.max(end, at + match[0].length)
      before.status = saying.status
      for (const chunk of matched) (chunk.tag === 'S' ? said : used).add(chunk)
      candidates.push(...candidatesOf(sentence, saying))
      if (at + match[0].length >= end) last = saying
      // "Belarus, an observer since 2015, was a dialogue partner before": the aside says more.
      if (!skipped.some(({ tag }) => tag === 'S')) break
      onlyAsides = true
    }
    at = end
  }
  const isSpent = (chunk: Chunk) => spent.has(chunk) || used.has(chunk)
  const ties = tiesIn(sentence, { tags, chunks }, isSpent)
  for (const { entities } of ties) used.add(entities)
  ties.push(...nearInClause(sentence, { tags, chunks }, isSpent, said))
  for (const tie of ties) candidates.push(...tiedIn(sentence, tie))
  return candidates
}

/** The status of which a sentence spoke last: "the status of SCO partner; it was given to". */
function namedBefore(chunks: readonly Chunk[], at: number): Status | undefined {
  const named = chunks.slice(0, at).findLast(({ tag, phrase }) => tag === 'S' && !phrase?.isPlural)
  return named && statusOf(named.phrase?.status)
}

/** "The circle of observers has widened: Iran was added". */
function groupBefore(chunks: readonly Chunk[], at: number): Status | undefined {
  const named = chunks.slice(0, at).findLast(({ tag, phrase }) => tag === 'S' && phrase?.isPlural)
  return named && statusOf(named.phrase?.status)
}

function tiedIn({ tokens }: Sentence, { entities, status: phraseStatus, rule, first, after }: Tie): Candidate[] {
  const status = statusOf(phraseStatus)
  if (status === undefined) return []
  return (entities.entities ?? [])
    .filter(({ isOrganisation }) => !isOrganisation || status === 'guest')
    .map((entity) => ({
      draft: { kind: 'membership', entity: entity.code, status, rule, passage: passageOf(tokens, first, after, entity) },
      isPast: false,
      isListed: false,
    }))
}

/** "Became observers": what they were may have changed since. */
function isBecoming(tokens: readonly Token[], chunks: readonly Chunk[]): boolean {
  return chunks.some(({ tag, first }) => tag === 'B' && /^bec[ao]m/.test(wordAt(tokens, first)))
}

function candidatesOf({ tokens }: Sentence, { chunks, rule, status, entities, certainty }: Saying): Candidate[] {
  const from = chunks[0]?.first ?? 0
  const to = chunks.at(-1)?.after ?? from + 1
  return entities
    .filter(({ isOrganisation }) => !isOrganisation || status === 'guest')
    .map((entity) => ({
      draft: { kind: 'membership', entity: entity.code, status, rule: rule.name, passage: passageOf(tokens, from, to, entity) },
      isPast: certainty === 'past',
      isListed:
        certainty === 'stated' && !rule.isEvent && LISTING.has(rule.name) && entities.length > 1 && !isBecoming(tokens, chunks),
    }))
}

/** The words of the match, of a long one those up to the state's name. */
function passageOf(tokens: readonly Token[], from: number, to: number, entity: Entity): [number, number] {
  let first = from
  let words = 0
  for (let at = first; at < entity.after; at++) if (tokens[at]?.kind !== 'mark') words++
  if (entity.first >= from) while (first < entity.first && words > LONGEST_PHRASE) if (tokens[first++]?.kind !== 'mark') words--
  while (tokens[first]?.kind === 'mark' && first < entity.first) first++
  return [tokens[first]?.start ?? 0, tokens[to - 1]?.end ?? 0]
}
