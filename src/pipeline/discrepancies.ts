/** All contradictions that a rule can find among the claims. What no rule can find is written in the records. */
import type { Discrepancy, IsoDate } from '@/domain/contract'
import { countsAgainstLists, decisionsOfOneDay, listsAgainstEvents } from './count-discrepancies'
import { documentsAgainstEachOther, officesOfOneTime } from './document-discrepancies'
import type { Claims } from './expand-claims'
import { documentsAgainstReference, plannedNotConfirmed } from './meeting-discrepancies'
import { mirrorStatistics, revisions, thirdReporters } from './trade-discrepancies'
import type { NameOf } from '@/domain/wording'

/** `nameOf` gives the English name of a country or place. `lastDay` is the last for which a source speaks, `lastDocument` the day of the last text. */
export function findDiscrepancies(claims: Claims, lastDay: IsoDate, lastDocument: IsoDate, nameOf: NameOf): Discrepancy[] {
  return [
    ...countsAgainstLists(claims.counts, claims.statuses),
    ...listsAgainstEvents(claims.statuses, nameOf),
    ...decisionsOfOneDay(claims.statuses, nameOf),
    ...documentsAgainstReference(claims.meetings, nameOf),
    ...documentsAgainstEachOther(claims, nameOf),
    ...officesOfOneTime(claims.offices, nameOf),
    ...plannedNotConfirmed(claims.meetings, lastDay, lastDocument),
    ...mirrorStatistics(claims.trade, nameOf),
    ...thirdReporters(claims.trade, nameOf),
    ...revisions(claims.trade, nameOf),
  ]
}
