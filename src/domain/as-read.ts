/**
 * The atlas of a reader of an earlier day: of the five texts only those that had been published by then. What a text of 2025 tells
 * about 2019 nobody could have read in 2019.
 */
import type { Claim, CorePart, Id, IsoDate, Source, StatusClaim, TradePart } from './contract'
import { type Change, changesOf } from './status'

/** The day on which a text, one of the five or of the reader's, was surely out; undefined for any other source, or without a date. */
function publicationOf(source: Source): IsoDate | undefined {
  return source.tier === 'reference' ? undefined : source.published?.latest
}

/** The last day up to the one given on which a text was published; empty before the first. It is all that a reading depends on. */
export function lastPublication(sources: readonly Source[], day: IsoDate): IsoDate {
  return sources.reduce((last, source) => {
    const published = publicationOf(source)
    return published !== undefined && published <= day && published > last ? published : last
  }, '')
}

/** What of a claim could be read by the day: a stated one with the texts that were out; an inferred or derived one whole or not at all. */
function asRead<T extends Claim>(claim: T, isOut: (source: Id) => boolean): T[] {
  if (claim.tier === 'reference') return [claim]
  const evidence = claim.evidence.filter(({ source }) => isOut(source))
  if (evidence.length === claim.evidence.length) return [claim]
  return claim.basis === 'stated' && evidence.length > 0 ? [{ ...claim, evidence }] : []
}

function outBy(sources: readonly Source[], day: IsoDate): (source: Id) => boolean {
  const later = new Set(sources.filter((source) => (publicationOf(source) ?? '') > day).map((source) => source.id))
  return (source) => !later.has(source)
}

/**
 * The claims of the core that the texts published by the day hold. Tables and contradictions stay; one whose claims are gone is not shown. That
 * no text says of something announced whether it took place only a text of a later day can show.
 */
export function coreAsRead(core: CorePart, day: IsoDate): CorePart {
  const isOut = outBy(core.sources, day)
  const read = <T extends Claim>(claims: readonly T[]) => claims.flatMap((claim) => asRead(claim, isOut))
  const last = lastPublication(core.sources, day)
  const ahead = new Set(core.meetings.filter(({ when }) => when.latest >= last).map(({ id }) => id))
  return {
    ...core,
    discrepancies: core.discrepancies.filter(
      ({ kind, claims }) => kind !== 'planned-not-confirmed' || !claims.some((id) => ahead.has(id)),
    ),
    offices: read(core.offices),
    statuses: read(core.statuses),
    counts: read(core.counts),
    mentions: read(core.mentions),
    meetings: read(core.meetings),
  }
}

/** The same of the trade figures; `sources` are the core's, among which the texts are. */
export function tradeAsRead(trade: TradePart, sources: readonly Source[], day: IsoDate): TradePart {
  const isOut = outBy(sources, day)
  return { ...trade, trade: trade.trade.flatMap((figure) => asRead(figure, isOut)) }
}

/** The days of change for a reader of the texts: what is said of an earlier day he learns on the day of publication. */
export function changesAsRead(core: CorePart): Change[] {
  const published = new Map(core.sources.map((source) => [source.id, publicationOf(source) ?? '']))
  const learned = core.statuses.map((claim): StatusClaim => {
    const days = claim.evidence.map(({ source }) => published.get(source) ?? '').toSorted()
    const known = (claim.basis === 'stated' ? days[0] : days.at(-1)) ?? ''
    if (known <= claim.when.latest) return claim
    // Of a day's news the texts of that day are the bearers.
    const evidence = claim.evidence.filter(({ source }) => published.get(source) === known)
    return { ...claim, evidence, when: { ...claim.when, latest: known } }
  })
  return changesOf(learned, 'documents')
}
