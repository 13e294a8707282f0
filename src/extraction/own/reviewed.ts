/** What a review hands over: a document and what its reader has accepted of it. */
import type { Id, IsoDate } from '@/domain/contract'
import type { Extraction, Proposal } from '@/extraction/claims'

export interface AcceptedProposal<P extends Proposal = Proposal> {
  /** What tells it from the document's other proposals, as long as the text is the same. */
  key: string
  proposal: P
  /** The reader has changed it: then it is the reader's reading and not the text's own word. */
  isCorrected: boolean
}

export interface ReviewedDocument {
  id: Id
  title: string
  publisher?: string
  url?: string
  /** BCP 47. */
  language: string
  file?: string
  sha256: string
  text: string
  /** The day from which the text speaks; null if neither text nor reader gives one. */
  publicationDate: IsoDate | null
  publicationBasis?: Extraction['publicationBasis']
  accepted: AcceptedProposal[]
}

/**
 * What the reader must still say before an accepted proposal can be shown: a claim without its day stands nowhere. `publication-date`: with the day of
 * the text the rest would follow. `reach`: it is dated so far from what the atlas covers that nothing could show it. `entity`: there is no such country or organisation. `count`: it is no whole number from one on.
 */
export const lacks = ['publication-date', 'date', 'reach', 'period', 'amount', 'entity', 'count'] as const
export type Lack = (typeof lacks)[number]

export interface Waiting {
  document: Id
  key: string
  lack: Lack
}

/** A claim, or what it lacks. */
export type Made<C> = { claim: C } | { lack: Lack }
