/** How what was found in a text compares with what it states, claim by claim. */
import type { IsoDate } from '@/domain/contract'
import type { Extraction, Proposal } from '@/extraction/claims'
import type { GoldClaim, GoldText } from './gold-texts'

export const scoredKinds = ['membership', 'membership-count', 'meeting', 'trade', 'published'] as const
export type ScoredKind = (typeof scoredKinds)[number]

type Claim = GoldClaim | Proposal
type Of<K extends Claim['kind']> = Extract<GoldClaim, { kind: K }>

/** What was found in one text, told apart. */
export interface Outcome {
  id: string
  right: { gold: GoldClaim; found: Proposal }[]
  missed: GoldClaim[]
  wrong: Proposal[]
  /** Neither right nor wrong. */
  doubtful: Proposal[]
  /** The day of publication, if the text is asked for it: what it gives, and what was read. */
  published?: { gold: IsoDate | null; found: IsoDate | null }
}

/** Compares what was found with the annotation: one to one, the best agreement first. */
export function outcomeOf(gold: GoldText, { claims, publicationDate }: Extraction): Outcome {
  const { pairs, missed, left } = paired(gold.claims, claims)
  const { pairs: excused, left: wrong } = paired(gold.doubtful, left)
  return {
    id: gold.id,
    right: pairs,
    missed,
    wrong,
    doubtful: excused.map(({ found }) => found),
    ...(gold.given === undefined && { published: { gold: gold.published, found: publicationDate } }),
  }
}

function paired(golds: readonly GoldClaim[], founds: readonly Proposal[]) {
  const candidates = golds.flatMap((gold) => founds.filter((found) => isSame(gold, found)).map((found) => ({ gold, found })))
  const agreement = new Map(candidates.map((pair) => [pair, agreementOf(pair.gold, pair.found)]))
  const matched = new Set<Claim>()
  const pairs: typeof candidates = []
  for (const pair of candidates.toSorted((left, right) => (agreement.get(right) ?? 0) - (agreement.get(left) ?? 0))) {
    if (matched.has(pair.gold) || matched.has(pair.found)) continue
    matched.add(pair.gold).add(pair.found)
    pairs.push(pair)
  }
  return { pairs, missed: golds.filter((gold) => !matched.has(gold)), left: founds.filter((found) => !matched.has(found)) }
}

/** Whether a proposal is the annotated claim, in what makes it the one it is. */
export function isSame(gold: GoldClaim, found: Claim): boolean {
  if (gold.kind === 'membership' && found.kind === 'membership')
    return gold.entity === found.entity && gold.status === found.status
  if (gold.kind === 'membership-count' && found.kind === 'membership-count')
    return gold.status === found.status && gold.count === found.count
  if (gold.kind === 'meeting' && found.kind === 'meeting')
    return gold.type === found.type && gold.start === found.start && isSamePlace(gold, found)
  return gold.kind === 'trade' && found.kind === 'trade' && isSameFigure(gold, found)
}

function isSamePlace(gold: Of<'meeting'>, found: Of<'meeting'>): boolean {
  if (gold.city === undefined) return gold.country === found.country
  return found.city !== undefined && fold(gold.city) === fold(found.city)
}

function fold(name: string): string {
  return name
    .replace(/^St\.? /, 'Saint ')
    .normalize('NFKD')
    .replaceAll(/[^\p{L}]/gu, '')
    .toLowerCase()
}

function isSameFigure(gold: Of<'trade'>, found: Of<'trade'>): boolean {
  if (gold.measure !== found.measure || gold.period !== found.period) return false
  const isStraight = gold.a === found.a && gold.b === found.b
  if (!isStraight && !(gold.measure === 'turnover' && gold.a === found.b && gold.b === found.a)) return false
  if (gold.valueUsd !== null) return isNear(gold.valueUsd, found.valueUsd)
  if (gold.value !== null) return gold.currency === found.currency && isNear(gold.value, found.value)
  return found.value === null && isNear(gold.changePercent, found.changePercent)
}

/** Sums that differ by what floating-point arithmetic loses are the same. */
function isNear(gold: number | null | undefined, found: number | null | undefined): boolean {
  if (typeof gold !== 'number' || typeof found !== 'number') return (gold ?? undefined) === (found ?? undefined)
  return Math.abs(gold - found) <= 1e-6 * Math.abs(gold)
}

/** How much the rest agrees, so that of two that could be meant the nearer is. */
function agreementOf(gold: GoldClaim, found: Proposal): number {
  if (gold.kind === 'trade' && found.kind === 'trade') return Number(isNear(gold.changePercent, found.changePercent))
  if (gold.kind !== 'meeting' || found.kind !== 'meeting') return 0
  const shared = sharedParticipants(gold, found)
  const all = gold.participants.length + found.participants.length
  return (all === 0 ? 1 : (2 * shared) / all) + Number(gold.end === found.end) + Number(gold.state === found.state)
}

function sharedParticipants(gold: Of<'meeting'>, found: Of<'meeting'>): number {
  return gold.participants.filter((code) => found.participants.includes(code)).length
}

/** Right, missed and wrong ones of a kind. */
export interface Tally {
  right: number
  missed: number
  wrong: number
}

/** What was right, missed and wrong of a kind in all texts together. */
export function tallyOf(outcomes: readonly Outcome[], kind: ScoredKind): Tally {
  const tally = { right: 0, missed: 0, wrong: 0 }
  for (const { right, missed, wrong, published } of outcomes) {
    if (kind === 'published') {
      if (published !== undefined) addDay(tally, published)
      continue
    }
    tally.right += right.filter(({ gold }) => gold.kind === kind).length
    tally.missed += missed.filter((claim) => claim.kind === kind).length
    tally.wrong += wrong.filter((claim) => claim.kind === kind).length
  }
  return tally
}

function addDay(tally: Tally, { gold, found }: { gold: IsoDate | null; found: IsoDate | null }): void {
  if (gold !== null && gold === found) tally.right += 1
  else {
    if (gold !== null) tally.missed += 1
    if (found !== null) tally.wrong += 1
  }
}

/** Precision, recall and F1 of a tally; undefined where there is nothing to divide by. */
export function ratesOf({ right, missed, wrong }: Tally) {
  const share = (whole: number) => (whole === 0 ? undefined : right / whole)
  return { precision: share(right + wrong), recall: share(right + missed), f1: share(right + (missed + wrong) / 2) }
}

/** Of the meetings found: participants in sum, and how many ends and states are right. */
export function meetingDetails(outcomes: readonly Outcome[]) {
  const participants = { right: 0, missed: 0, wrong: 0 }
  let meetings = 0
  let ends = 0
  let states = 0
  for (const { gold, found } of outcomes.flatMap(({ right }) => right)) {
    if (gold.kind !== 'meeting' || found.kind !== 'meeting') continue
    const shared = sharedParticipants(gold, found)
    participants.right += shared
    participants.missed += gold.participants.length - shared
    participants.wrong += found.participants.length - shared
    meetings += 1
    ends += Number(gold.end === found.end)
    states += Number(gold.state === found.state)
  }
  return { participants, meetings, ends, states }
}

/** Of the trade figures found, how many have the right change (or rightly none). */
export function tradeDetails(outcomes: readonly Outcome[]) {
  const pairs = outcomes.flatMap(({ right }) => right).filter(({ gold }) => gold.kind === 'trade')
  const changes = pairs.filter(
    ({ gold, found }) => gold.kind === 'trade' && found.kind === 'trade' && isNear(gold.changePercent, found.changePercent),
  )
  return { figures: pairs.length, changes: changes.length }
}

/** How many proposals there are and how many of them are right, by what `keyOf` says of each; doubtful ones do not count. */
export function shareRight<K>(outcomes: readonly Outcome[], keyOf: (found: Proposal) => K) {
  const shares = new Map<K, { found: number; right: number; confidence: number }>()
  const add = (proposal: Proposal, isRight: boolean) => {
    const key = keyOf(proposal)
    const share = shares.get(key) ?? { found: 0, right: 0, confidence: 0 }
    shares.set(key, {
      found: share.found + 1,
      right: share.right + Number(isRight),
      confidence: share.confidence + proposal.confidence,
    })
  }
  for (const { right, wrong } of outcomes) {
    for (const { found } of right) add(found, true)
    for (const found of wrong) add(found, false)
  }
  return shares
}
