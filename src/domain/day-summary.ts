/** What a day looks like, as the parts of three sentences. */
import { type CountClaim, type Id, type IsoDate, type Status, type StatusClaim, statuses } from './contract'
import { groupedBy } from './order'
import { type Change, type Standing, type StatusCount, countsOf, standingsOn } from './status'
import { type TierChoice, isOfMineAlone, isShown } from './tiers'

/** One thing that a day of change brought. */
export interface Turn {
  kind: 'founded' | 'became' | 'merged' | 'named' | 'dormant'
  status: Status
  entities: string[]
}

function turnKind({ kind, stage }: StatusClaim): Turn['kind'] {
  if (kind === 'snapshot') return 'named'
  return stage === 'founded' || stage === 'merged' || stage === 'dormant' ? stage : 'became'
}

/** The turns of a change in the order of statuses: what the reference tier decides, or, where only documents speak, whom they name. */
export function turnsOf(change: Change): Turn[] {
  const own = change.claims.filter(
    (claim) => (change.tier !== 'reference' || claim.tier === 'reference') && claim.stage !== 'ended',
  )
  return [...groupedBy(own, (claim) => `${turnKind(claim)} ${claim.status}`).values()]
    .map((claims) => ({
      kind: turnKind(claims[0]!),
      status: claims[0]!.status,
      entities: [...new Set(claims.map((claim) => claim.entity))],
    }))
    .toSorted((left, right) => statuses.indexOf(left.status) - statuses.indexOf(right.status))
}

export interface DaySummary {
  standings: ReadonlyMap<Id, Standing>
  /** The family's statuses with their counts; guests apart. */
  family: StatusCount[]
  guests: StatusCount | undefined
  /** The day on which the guests were last named, if that is an earlier one. */
  guestsFrom: IsoDate | undefined
  /** How many of the family are inferred. */
  inferred: number
  /** How many of the family are carried forward from an earlier day. */
  carried: number
  total: number
  /** How many of the family nothing but the reader's own documents tells of. */
  own: number
  /** The day of the text that names the carried ones last. */
  carriedFrom: IsoDate | undefined
  /** What sources count on this very day. */
  counts: CountClaim[]
}

export function summaryOf(
  claims: readonly StatusClaim[],
  counts: readonly CountClaim[],
  day: IsoDate,
  choice: TierChoice,
): DaySummary {
  const standings = standingsOn(claims, day, choice)
  const rows = countsOf(standings)
  const family = rows.filter((row) => row.status !== 'guest')
  const inFamily = [...standings.values()].filter((standing) => standing.status !== 'guest')
  const guests = [...standings.values()].filter((standing) => standing.status === 'guest')
  const carried = inFamily.filter((standing) => standing.mark === 'carried')
  return {
    standings,
    family,
    guests: rows.find((row) => row.status === 'guest'),
    guestsFrom: guests.every((standing) => standing.mark === 'carried') ? lastDayOf(guests) : undefined,
    inferred: inFamily.filter((standing) => standing.mark === 'inferred').length,
    carried: carried.length,
    total: inFamily.length,
    own: inFamily.filter((standing) => isOfMineAlone(standing.claims)).length,
    carriedFrom: lastDayOf(carried),
    counts: counts.filter((count) => isShown(count.tier, choice) && count.when.earliest <= day && day <= count.when.latest),
  }
}

function lastDayOf(standings: readonly Standing[]): IsoDate | undefined {
  return standings
    .map((standing) => standing.since)
    .toSorted()
    .at(-1)
}
