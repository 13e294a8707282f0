/**
 * The third tier, "mine": what a reader has accepted of documents of his own. It lies in the reader's browser and is put together with the dataset in
 * the page, never in `atlas.json`.
 */
import type {
  CorePart,
  CountClaim,
  Country,
  Discrepancy,
  IsoDate,
  MeetingClaim,
  Organisation,
  Place,
  Source,
  StatusClaim,
  TradeFigure,
  TradePart,
} from './contract'

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

/** The days on which something of the reader's own can be seen on the map. */
function daysOf({ statuses, counts, meetings }: OwnPart): IsoDate[] {
  return [...statuses, ...counts, ...meetings].flatMap(({ when }) => [when.earliest, when.latest])
}

/** The first day is never put off and the last never put forward: the date bar grows only to hold what the reader's texts speak of. */
function widened(core: CorePart, own: OwnPart): Pick<CorePart, 'firstDay' | 'lastDay'> {
  return daysOf(own).reduce(
    ({ firstDay, lastDay }, day) => ({
      firstDay: day < firstDay ? day : firstDay,
      lastDay: day > lastDay ? day : lastDay,
    }),
    { firstDay: core.firstDay, lastDay: core.lastDay },
  )
}

/** The dataset's core with the reader's own part. */
export function coreWithOwn(core: CorePart, own: OwnPart): CorePart {
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
    discrepancies: [...core.discrepancies, ...own.discrepancies.filter(({ claims }) => !speaksOfTrade(claims, own))],
  }
}

/** The dataset's trade with the reader's own figures. */
export function tradeWithOwn(trade: TradePart, own: OwnPart): TradePart {
  return {
    ...trade,
    trade: [...trade.trade, ...own.trade],
    discrepancies: [...trade.discrepancies, ...own.discrepancies.filter(({ claims }) => speaksOfTrade(claims, own))],
  }
}

function speaksOfTrade(claims: readonly string[], { trade }: OwnPart): boolean {
  return trade.some(({ id }) => claims.includes(id))
}
