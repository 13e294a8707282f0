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
import { type Candidate, latestOf } from './latest'
import { BEGINNINGS, TELLING, rules } from './rules'
import { type Saying, type Status, canContinue, sayingOf, statusOf } from './saying'
import type { PhraseStatus } from './status-phrase'
import { mayHoldStatus } from './status-words'
import { type Tie, tiesIn } from './ties'

const TRIGGER =
  /belong|ranks|member|observ|partner|guest|join|acced|accession|admi[ts]|induct|compris|includ|unit(?:es|ed|ing)|consist|together|group|enter|made up|composed|expan|enlarg|gather|accept|encompass|make up|incorporat|entry|form|constitut|congratul|took in|brought in/i
/** Without such a word "in the SCO" is only looked at where the organisation is named. */
const WITHIN = /\b(?:in|inside|within|part of|into)\b/
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
  const isNamed = mentions.some(
    (mention) => mention.kind === 'organisation' || (mention.kind === 'reference' && mention.to === 'organisation'),
  )
  return states > 0 && (TRIGGER.test(text) || (isNamed && WITHIN.test(text)) || (states > 2 && states < mentions.length))
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

const anywhere = rules.map(({ pattern }) => new RegExp(pattern.source))

function statusesIn(
  sentence: Sentence,
  { tags, chunks }: Chunked,
  isOurs: IsOurs,
  before: { status?: Status },
  canBe: (code: string, status: Status) => boolean,
): Candidate[] {
  const candidates: Candidate[] = []
  if (!TELLING.test(tags) || sentence.text.endsWith('?')) return candidates
  let last: Saying | undefined
  const spent = new Set<Chunk>()
  // Most rules match nowhere in a sentence: those are not tried at every place.
  const possible = rules.filter((_, index) => anywhere[index]?.test(tags))
  const used = new Set<Chunk>()
  const said = new Set<Chunk>()
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
        before.status = saying.status
        for (const chunk of matched) if (chunk.tag === 'S' && !skipped.includes(chunk)) spent.add(chunk)
        continue
      }
      end = Math.max(end, at + match[0].length)
      before.status = saying.status
      for (const chunk of matched) (chunk.tag === 'S' ? said : used).add(chunk)
      candidates.push(...candidatesOf(sentence, saying))
      last = saying
      break
    }
    at = end
  }
  const isSpent = (chunk: Chunk) => spent.has(chunk) || used.has(chunk)
  const ties = tiesIn(sentence, { tags, chunks }, isSpent).filter(({ entities, status }) => {
    const known = statusOf(status)
    return 'Ee'.includes(entities.tag) || (known && (entities.entities ?? []).every(({ code }) => canBe(code, known)))
  })
  for (const { entities } of ties) used.add(entities)
  ties.push(...nearInClause(sentence, { tags, chunks }, isSpent, said, canBe))
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
