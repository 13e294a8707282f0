/** A document beside what its reader decided of it: what the review shows, and what of it counts. */
import type { MeetingProposal, Proposal } from '@/extraction/claims'
import type { ReviewedDocument } from '@/extraction/own/reviewed'
import type { Decision, DecisionsOfOne, OwnDocument } from './model'

/** A proposal under the key by which decisions are kept. */
export interface ReviewItem {
  key: string
  /** As it is found now; of a decision whose proposal newer rules no longer find, as it was found. */
  found: Proposal
  /** What counts or would count: corrected by the reader, else as found. */
  proposal: Proposal
  /** Absent as long as the reader has not decided. */
  decision: Decision | undefined
  /** The rules of today no longer find it; it stands because it was decided. */
  isGone: boolean
}

/**
 * What makes a proposal the same when the text is read again, with another day of publication or by newer rules: its kind, its place and what
 * it says of whom; neither its confidence nor a date that is reckoned from the day of the text.
 */
function contentKey(proposal: Proposal): string {
  const place = `${proposal.kind}.${proposal.offset[0]}-${proposal.offset[1]}`
  switch (proposal.kind) {
    case 'membership':
      return `${place}.${proposal.entity}.${proposal.status}`
    case 'membership-count':
      return `${place}.${proposal.status}.${proposal.count}`
    case 'meeting':
      return `${place}.${proposal.type}.${isReckoned(proposal) ? 'inferred' : proposal.start}`
    case 'trade':
      return `${place}.${proposal.a}-${proposal.b}.${proposal.measure}.${proposal.valueUsd ?? proposal.value ?? proposal.changePercent ?? ''}`
  }
}

/** Whether the date follows the day of the text, or will as soon as that is known. */
function isReckoned({ start, isDateInferred }: MeetingProposal): boolean {
  return isDateInferred === true || start === null || start.startsWith('--')
}

/** The proposals of one text by key. Of those that are alike but for a reckoned date the second has `~2` behind its key, and so on. */
export function keyed(proposals: readonly Proposal[]): Map<string, Proposal> {
  const all = new Map<string, Proposal>()
  const alike = new Map<string, number>()
  for (const proposal of proposals) {
    const key = contentKey(proposal)
    const count = (alike.get(key) ?? 0) + 1
    alike.set(key, count)
    all.set(count === 1 ? key : `${key}~${count}`, proposal)
  }
  return all
}

/** What a decision counts as now: a date that the reader has given stays, one that follows from the day of the text follows the day that is now given. */
function counting({ of, corrected = of }: Decision, found: Proposal): Proposal {
  return datesOf(corrected) === datesOf(of) ? withDates(corrected, found) : corrected
}

function datesOf(proposal: Proposal): string {
  if (proposal.kind === 'trade') return String(proposal.period)
  return proposal.kind === 'meeting' ? `${proposal.start} ${proposal.end}` : ''
}

function withDates(of: Proposal, found: Proposal): Proposal {
  if (of.kind === 'meeting' && found.kind === 'meeting') {
    const { start, end, isDateInferred } = found
    const { end: _end, isDateInferred: _inferred, ...rest } = of
    return { ...rest, start, ...(end !== undefined && { end }), ...(isDateInferred !== undefined && { isDateInferred }) }
  }
  return of.kind === 'trade' && found.kind === 'trade' ? { ...of, period: found.period } : of
}

const inOrder = (left: ReviewItem, right: ReviewItem) =>
  left.found.offset[0] - right.found.offset[0] || left.found.offset[1] - right.found.offset[1]

/** All there is to be reviewed of a document, in the order of the text: what is found, and what was decided and is found no more. */
export function reviewOf({ found }: OwnDocument, decisions: DecisionsOfOne | undefined): ReviewItem[] {
  const proposals = keyed(found?.proposals ?? [])
  const items: ReviewItem[] = [...proposals].map(([key, proposal]) => {
    const decision = decisions?.get(key)
    return {
      key,
      found: proposal,
      proposal: decision ? counting(decision, proposal) : proposal,
      decision,
      isGone: false,
    }
  })
  for (const [key, decision] of decisions ?? []) {
    if (proposals.has(key)) continue
    items.push({ key, found: decision.of, proposal: decision.corrected ?? decision.of, decision, isGone: found !== undefined })
  }
  return items.toSorted(inOrder)
}

/** What of a document has been accepted, for the tier "mine". */
export function reviewedOf(document: OwnDocument, decisions: DecisionsOfOne | undefined): ReviewedDocument {
  const { id, title, publisher, url, language, file, sha256, text, published, found } = document
  const basis = published === undefined ? found?.publicationBasis : 'given'
  return {
    id,
    title,
    language,
    sha256,
    text,
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...(file !== undefined && { file }),
    publicationDate: published ?? found?.publicationDate ?? null,
    ...(basis && { publicationBasis: basis }),
    accepted: reviewOf(document, decisions)
      .filter(({ decision }) => decision?.verdict === 'accepted')
      .map(({ key, proposal, decision }) => ({ key, proposal, isCorrected: decision?.corrected !== undefined })),
  }
}
