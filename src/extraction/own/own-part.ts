/** What the reader has accepted of all documents, as one part that joins the dataset. */
import type { CorePart, CountClaim, Id, MeetingClaim, MeetingType, StatusClaim, TradeFigure } from '@/domain/contract'
import type { OwnPart } from '@/domain/own'
import { claimsOf } from '@/domain/subject'
import type { Proposal } from '@/extraction/claims'
import { type Desk, desksOf } from './common'
import { conflictsOf } from './conflicts'
import { idRegistry } from './ids'
import { type Ground, meetingClaimOf } from './meeting-claims'
import { type Account, meetingIndex, meetingsOf } from './meeting-index'
import { ownSourceOf } from './own-source'
import type { AcceptedProposal, Lack, ReviewedDocument, Waiting } from './reviewed'
import { countClaimOf, statusClaimOf } from './status-claims'
import { tablesOf } from './tables'
import { tradeFigureOf } from './trade-claims'
import { meetingBeside } from './which-meeting'
import type { WorldNames } from './world-names'

export interface OwnResult {
  part: OwnPart
  /** What is accepted and cannot be shown before the reader has said more. */
  waiting: Waiting[]
  /** By document and then by key of the proposal: the claim that it has become; two proposals may have become one. */
  claims: ReadonlyMap<Id, ReadonlyMap<string, Id>>
  /** Cities that texts name and whose position the atlas does not have, by the claim of the meeting. */
  unplaced: ReadonlyMap<Id, { city: string; country?: Id | undefined }>
}

/** The claims of one kind, each with an id that no other claim has. */
function shelfOf<C extends StatusClaim | CountClaim | MeetingClaim | TradeFigure>(uniqueId: (wanted: Id) => Id) {
  const claims: C[] = []
  const byWanted = new Map<Id, C>()
  const add = (claim: C): Id => {
    byWanted.set(claim.id, claim)
    claims.push(claim)
    claim.id = uniqueId(claim.id)
    return claim.id
  }
  return {
    claims,
    add,
    /** What wants the id of a claim that is there says the same: it is one more passage of it, and what any of them states is stated. */
    merge: (claim: C): Id => {
      const same = byWanted.get(claim.id)
      if (!same) return add(claim)
      same.evidence.push(...claim.evidence)
      if (claim.basis === 'stated') {
        same.basis = 'stated'
        delete same.reasoning
      }
      return same.id
    },
  }
}

/** A meeting that took place beside another, as soon as all are known. */
interface Aside {
  claim: MeetingClaim
  account: Account
  beside: MeetingType
}

/** What becomes of the accepted proposals, in the order in which they come. */
function clerkOf(core: CorePart, taken: readonly Id[], world: WorldNames) {
  const tables = tablesOf(core, world)
  const indexes = [meetingsOf(core), meetingIndex()] as const
  const ground: Ground = { ...tables, indexes, newAbout: idRegistry(core.meetings.map(({ about }) => about)) }
  const uniqueId = idRegistry(taken)
  const statuses = shelfOf<StatusClaim>(uniqueId)
  const counts = shelfOf<CountClaim>(uniqueId)
  const meetings = shelfOf<MeetingClaim>(uniqueId)
  const trade = shelfOf<TradeFigure>(uniqueId)
  const asides: Aside[] = []
  const unplaced = new Map<Id, { city: string; country?: Id | undefined }>()

  function takeMeeting(desk: Desk, accepted: AcceptedProposal<Extract<Proposal, { kind: 'meeting' }>>): Id | { lack: Lack } {
    const made = meetingClaimOf(desk, accepted, ground)
    if ('lack' in made) return made
    const { claim, account } = made
    indexes[1].add(account)
    const { beside } = accepted.proposal
    if (beside !== undefined && claim.partOf === undefined) asides.push({ claim, account, beside })
    const id = meetings.add(claim)
    const city = accepted.proposal.city?.trim() ?? ''
    if (city !== '' && claim.place === undefined) unplaced.set(id, { city, country: account.country })
    return id
  }

  return {
    tables,
    unplaced,
    /** The id of the claim, or what it lacks. */
    take: (desk: Desk, accepted: AcceptedProposal): Id | { lack: Lack } => {
      if (isOf(accepted, 'meeting')) return takeMeeting(desk, accepted)
      if (isOf(accepted, 'trade')) {
        const made = tradeFigureOf(desk, accepted, tables)
        return 'lack' in made ? made : trade.add(made.claim)
      }
      if (isOf(accepted, 'membership')) {
        const made = statusClaimOf(desk, accepted, tables)
        return 'lack' in made ? made : statuses.merge(made.claim)
      }
      if (!isOf(accepted, 'membership-count')) return { lack: 'date' }
      const made = countClaimOf(desk, accepted, tables)
      return 'lack' in made ? made : counts.merge(made.claim)
    },
    finish: () => {
      for (const { claim, account, beside } of asides) {
        const around = meetingBeside(beside, account, indexes)
        if (around !== undefined) claim.partOf = around
      }
      return { statuses: statuses.claims, counts: counts.claims, meetings: meetings.claims, trade: trade.claims }
    },
  }
}

function isOf<K extends Proposal['kind']>(
  accepted: AcceptedProposal,
  kind: K,
): accepted is AcceptedProposal<Extract<Proposal, { kind: K }>> {
  return accepted.proposal.kind === kind
}

/**
 * Puts the accepted proposals of all documents together with what the dataset knows. `trade` is empty as long as it has not come; the claims are
 * the same with it and without it, and what contradicts it is found when it is there.
 */
export function ownPartOf(
  documents: readonly ReviewedDocument[],
  core: CorePart,
  trade: readonly TradeFigure[],
  world: WorldNames,
): OwnResult {
  const read = documents.filter(({ accepted }) => accepted.length > 0)
  const desks = desksOf(read)
  const clerk = clerkOf(core, [...claimsOf(core).map(({ id }) => id), ...read.map(({ id }) => id)], world)
  const waiting: Waiting[] = []
  const claims = new Map<Id, Map<string, Id>>()
  for (const desk of desks) {
    const ofDocument = new Map<string, Id>()
    claims.set(desk.document.id, ofDocument)
    for (const accepted of desk.document.accepted) {
      const taken = clerk.take(desk, accepted)
      if (typeof taken === 'string') ofDocument.set(accepted.key, taken)
      else waiting.push({ document: desk.document.id, key: accepted.key, ...taken })
    }
  }
  const { countries, organisations, nameOf } = clerk.tables
  const part: OwnPart = {
    sources: desks.map(ownSourceOf),
    countries,
    organisations,
    places: [],
    ...clerk.finish(),
    discrepancies: [],
  }
  part.discrepancies = conflictsOf(part, core, trade, nameOf)
  return { part, waiting, claims, unplaced: clerk.unplaced }
}
