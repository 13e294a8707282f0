/** What a finding would change in the atlas if it were accepted, or changes now that it is. */
import type { CorePart, Discrepancy, Id, MeetingClaim, StatusClaim, TradeFigure } from '@/domain/contract'
import { standingOn } from '@/domain/status'
import type { Lack, ReviewedDocument, Waiting } from '@/extraction/own/reviewed'
import { ownPartOf } from '@/extraction/own/own-part'
import type { WorldNames } from '@/extraction/own/world-names'
import type { OwnDocument } from '@/state/workspace/model'
import { type ReviewItem, reviewedOf } from '@/state/workspace/review'

export interface Effect {
  /** What it lacks before it can be shown. */
  lack?: Lack
  how: 'new' | 'known' | 'joins' | 'beside' | 'contradicts'
  /** What of the atlas it touches: to be opened in the details. */
  touches?: Id
  discrepancy?: Discrepancy
  /** The claim that it becomes. */
  claim?: Id
}

/** Of a document what is accepted if these findings are. Their places in the text decide nothing here. */
function acceptedOf(document: OwnDocument, items: readonly ReviewItem[]): ReviewedDocument {
  return {
    ...reviewedOf({ ...document, text: '' }, undefined),
    accepted: items.map(({ key, proposal, decision }) => ({ key, proposal, isCorrected: decision?.corrected !== undefined })),
  }
}

/** What is accepted and cannot be shown before more is said. */
export function waitingOf(document: OwnDocument, items: readonly ReviewItem[], core: CorePart, world: WorldNames): Waiting[] {
  const accepted = items.filter(({ decision }) => decision?.verdict === 'accepted')
  return ownPartOf([acceptedOf(document, accepted)], core, [], world).waiting
}

function ofStatus({ entity, status, when }: StatusClaim, core: CorePart): Effect {
  const standing = standingOn(
    core.statuses.filter((claim) => claim.entity === entity),
    when.latest,
  )
  return standing?.status === status ? { how: 'known', touches: entity } : { how: 'new' }
}

function ofMeeting({ about }: MeetingClaim, core: CorePart): Effect {
  return core.meetings.some((known) => known.about === about) ? { how: 'joins', touches: about } : { how: 'new' }
}

function ofFigure({ about, a, b, measure, period }: TradeFigure, trade: readonly TradeFigure[]): Effect {
  if (trade.some((known) => known.about === about)) return { how: 'known', touches: about }
  const other = trade.find(
    (known) => known.a === a && known.b === b && known.measure === measure && known.period.label === period.label,
  )
  return other ? { how: 'beside', touches: other.about } : { how: 'new' }
}

/** The effect of one finding by itself, against the dataset without anything of the reader's own. */
export function effectOf(
  document: OwnDocument,
  item: ReviewItem,
  core: CorePart,
  trade: readonly TradeFigure[],
  world: WorldNames,
): Effect {
  const { part, waiting } = ownPartOf([acceptedOf(document, [item])], core, trade, world)
  const lack = waiting[0]?.lack
  if (lack) return { lack, how: 'new' }
  const [status] = part.statuses
  const [meeting] = part.meetings
  const [figure] = part.trade
  const claim = (status ?? meeting ?? figure ?? part.counts[0])?.id
  const own = claim === undefined ? {} : { claim }
  // What the reference tier answers contradicts nothing of the whole atlas.
  const discrepancy = part.discrepancies.find(({ claims, settledBy }) => !settledBy && claims.some((id) => id !== claim))
  if (discrepancy) {
    const against = discrepancy.claims.find((id) => id !== claim)
    return { ...own, how: 'contradicts', discrepancy, ...(against !== undefined && { touches: against }) }
  }
  if (status) return { ...own, ...ofStatus(status, core) }
  if (meeting) return { ...own, ...ofMeeting(meeting, core) }
  if (figure) return { ...own, ...ofFigure(figure, trade) }
  return { ...own, how: 'known', touches: 'sco' }
}
