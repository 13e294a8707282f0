/** Who is member, observer, dialogue partner, guest or SCO partner (EXTRACTION 1-7). */
import type { MembershipProposal } from '@/extraction/claims'
import type { ClaimReader, Context } from '@/extraction/context'
import type { Sentence } from '@/extraction/sentences'
import { type Chunk, type Chunked, chunksOf } from './chunks'
import { focusOf } from './focus'
import { certaintyOf, isHedgedBefore, isReported } from './hedges'
import { type Candidate, latestOf } from './latest'
import { type Rule, rules } from './rules'
import { mayHoldStatus, type PhraseStatus } from './status-phrase'

const TRIGGER = /member|observer|partner|guest|join|acced|accession|admi[ts]|induct|compris|includ|unit(?:es|ed|ing)|consist|together|group|enter|made up|composed|expan|enlarg|gather|accept|encompass|make up|incorporat|entry|form|[Ss]hanghai|SCO/

export function membershipReader(_context: Context): ClaimReader<MembershipProposal> {
  const focus = focusOf()
  const candidates: Candidate[] = []
  return {
    read(sentence) {
      focus.see(sentence)
      if (!sentence.mentions.some(({ kind }) => kind === 'country' || kind === 'city' || kind === 'organisation')) return
      if (!mayHoldStatus(sentence.text) && !TRIGGER.test(sentence.text)) return
      candidates.push(...statusesIn(sentence, chunksOf(sentence, focus.isOurs), focus.isOurs))
    },
    finish: () => latestOf(candidates),
  }
}

interface Match {
  rule: Rule
  from: number
  to: number
}

function* matchesIn({ tags }: Chunked): Generator<Match> {
  let at = 0
  while (at < tags.length) {
    let end = at + 1
    for (const rule of rules) {
      rule.pattern.lastIndex = at
      const match = rule.pattern.exec(tags)
      if (!match) continue
      yield { rule, from: at, to: at + match[0].length }
      end = Math.max(end, at + match[0].length)
      break
    }
    at = end
  }
}

function statusesIn(sentence: Sentence, chunked: Chunked, isOurs: (first: number) => boolean): Candidate[] {
  const candidates: Candidate[] = []
  for (const match of matchesIn(chunked)) candidates.push(...candidatesOf(sentence, chunked.chunks.slice(match.from, match.to), match.rule, isOurs))
  return candidates
}

function candidatesOf({ tokens }: Sentence, chunks: readonly Chunk[], rule: Rule, isOurs: (first: number) => boolean): Candidate[] {
  const phrases = chunks.flatMap(({ phrase }) => phrase ?? [])
  const phrase = rule.status === 'none' ? undefined : rule.status === 'first' ? phrases[0] : phrases.at(-1)
  if (rule.status !== 'none' && !phrase) return []
  if (rule.needsOurs && !chunks.some(({ tag }) => tag === 'O') && !isOurs(chunks[0]?.first ?? 0)) return []
  const status = statusOf(phrase?.status)
  if (!status) return []
  let certainty = certaintyOf(tokens, chunks)
  const first = chunks[0]?.first ?? 0
  if (certainty === 'hedged' || (!rule.isAside && isHedgedBefore(tokens, first))) return []
  const hasPast = !rule.isEvent && chunks.some((chunk) => 'BH'.includes(chunk.tag) && /^(?:was|were|held|had|enjoyed)$/.test(tokens[chunk.first]?.word ?? ''))
  if (hasPast && !isReported(tokens, first)) certainty = 'past'
  const year = chunks.findLast((chunk) => chunk.year !== undefined)?.year
  const start = tokens[first]?.start ?? 0
  const end = tokens[(chunks.at(-1)?.after ?? 1) - 1]?.end ?? start
  return chunks
    .flatMap(({ entities }) => entities ?? [])
    .filter(({ isOrganisation }) => !isOrganisation || status === 'guest')
    .map((entity) => ({
      draft: { kind: 'membership', entity: entity.code, status, rule: rule.name, passage: [start, end] },
      isEvent: rule.isEvent,
      isPast: certainty === 'past',
      ...(year !== undefined && { year }),
    }))
}

function statusOf(status: PhraseStatus | undefined): MembershipProposal['status'] | undefined {
  return status === undefined ? 'member' : status === 'founder' ? undefined : status
}
