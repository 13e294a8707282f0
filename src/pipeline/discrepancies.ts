/** All contradictions that a rule can find among the claims. What no rule can find is written in the records. */
import type { Discrepancy, IsoDate } from '@/domain/contract'
import { countsAgainstLists, decisionsOfOneDay, listsAgainstEvents } from './count-discrepancies'
import type { Claims } from './expand-claims'
import { documentsAgainstReference, plannedNotConfirmed } from './meeting-discrepancies'
import { mirrorStatistics, revisions } from './trade-discrepancies'
import type { NameOf } from './wording'

/** `nameOf` gives the English name of a country or place. `lastDay` is the last day for which a source speaks. */
export function findDiscrepancies(claims: Claims, lastDay: IsoDate, nameOf: NameOf): Discrepancy[] {
  return [
    ...countsAgainstLists(claims.counts, claims.statuses),
    ...listsAgainstEvents(claims.statuses, nameOf),
    ...decisionsOfOneDay(claims.statuses, nameOf),
    ...documentsAgainstReference(claims.meetings, nameOf),
    ...plannedNotConfirmed(claims.meetings, lastDay),
    ...mirrorStatistics(claims.trade, nameOf),
    ...revisions(claims.trade, nameOf),
  ]
}
