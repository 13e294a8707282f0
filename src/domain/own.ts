/**
 * The third tier, "mine": what a reader has accepted of documents of his own. It lies in the reader's browser and is put together with the dataset in
 * the page, never in `atlas.json`.
 */
import type {
  CorePart,
  CountClaim,
  Country,
  Discrepancy,
  Id,
  MeetingClaim,
  Organisation,
  Place,
  Source,
  StatusClaim,
  TradeFigure,
  TradePart,
  When,
} from './contract'
import { addDays } from './time'

/** Claims of tier `mine` with what they speak of, where the dataset does not know it, and where they contradict the dataset. */
export interface OwnPart {
  sources: Source[]
  countries: Country[]
  organisations: Organisation[]
  places: Place[]
  statuses: StatusClaim[]
  counts: CountClaim[]
  meetings: MeetingClaim[]
  trade: TradeFigure[]
  /** Each has a claim of the reader's; `own-and-atlas` where it stands against one of the dataset's. */
  discrepancies: Discrepancy[]
}

/** How many claims there are. */
export function ownClaimCount({ statuses, counts, meetings, trade }: OwnPart): number {
  return statuses.length + counts.length + meetings.length + trade.length
}

/** Whether claims of the reader's own are among what is shown. */
export function hasOwn({ sources }: Pick<CorePart, 'sources'>): boolean {
  return sources.some(({ tier }) => tier === 'mine')
}

/** Whether the id is one that things of a reader's own bear: documents, their claims and contradictions, meetings that nobody else tells of. */
export function isOfOwn(id: Id): boolean {
  return /(^|\.)mine[-.]/.test(id)
}

/** Whether the id names something of the part: a document, a claim, what claims tell of, a contradiction, or whom the dataset does not know. */
export function ownHolds(own: OwnPart, id: Id): boolean {
  const { countries, statuses, counts, meetings, trade, ...rest } = own
  const named = [rest.sources, rest.organisations, rest.places, rest.discrepancies, statuses, counts, meetings, trade]
  return (
    named.some((list) => list.some((one) => one.id === id)) ||
    countries.some(({ code }) => code === id) ||
    [...meetings, ...trade].some(({ about }) => about === id)
  )
}

/** A slip of the pen in a year does not stretch date bar and timeline to antiquity: they grow by this many days at most, to either side. */
const FURTHEST = 3660

/** Whether a date is near enough to what the dataset covers to be drawn. */
export function isInReach(
  { earliest, latest }: Pick<When, 'earliest' | 'latest'>,
  core: Pick<CorePart, 'firstDay' | 'lastDay'>,
): boolean {
  return earliest >= addDays(core.firstDay, -FURTHEST) && latest <= addDays(core.lastDay, FURTHEST)
}

/** The date bar grows to hold the days that the reader's texts speak of. */
function widened(
  { firstDay, lastDay }: CorePart,
  { statuses, counts, meetings }: OwnPart,
): Pick<CorePart, 'firstDay' | 'lastDay'> {
  const [first, last] = [addDays(firstDay, -FURTHEST), addDays(lastDay, FURTHEST)]
  for (const { when } of [...statuses, ...counts, ...meetings]) {
    if (when.earliest >= first && when.earliest < firstDay) firstDay = when.earliest
    if (when.latest <= last && when.latest > lastDay) lastDay = when.latest
  }
  return { firstDay, lastDay }
}

/** Whether a contradiction is one about figures of trade: it comes with them. */
function isOfTrade({ trade }: OwnPart): (discrepancy: Discrepancy) => boolean {
  const figures = new Set(trade.map(({ id }) => id))
  return ({ claims }) => claims.some((id) => figures.has(id))
}

/** The dataset's core with the reader's own part. */
export function coreWithOwn(core: CorePart, own: OwnPart): CorePart {
  const isLater = isOfTrade(own)
  return {
    ...core,
    ...widened(core, own),
    sources: [...core.sources, ...own.sources],
    countries: [...core.countries, ...own.countries],
    organisations: [...core.organisations, ...own.organisations],
    places: [...core.places, ...own.places],
    statuses: [...core.statuses, ...own.statuses],
    counts: [...core.counts, ...own.counts],
    meetings: [...core.meetings, ...own.meetings],
    discrepancies: [...core.discrepancies, ...own.discrepancies.filter((one) => !isLater(one))],
  }
}

/** The dataset's trade with the reader's own figures. */
export function tradeWithOwn(trade: TradePart, own: OwnPart): TradePart {
  return {
    ...trade,
    trade: [...trade.trade, ...own.trade],
    discrepancies: [...trade.discrepancies, ...own.discrepancies.filter(isOfTrade(own))],
  }
}
