/** Where what a reader has accepted does not agree with the dataset or with itself: shown as contradictions, like those that the pipeline finds. */
import type { CorePart, Discrepancy, TradeFigure } from '@/domain/contract'
import type { OwnPart } from '@/domain/own'
import type { NameOf } from '@/domain/wording'
import { meetingConflicts } from './meeting-conflicts'
import { countConflicts, statusConflicts } from './status-conflicts'
import { tradeConflicts } from './trade-conflicts'

/** A contradiction never appears for what is merely said less exactly. */
export function conflictsOf(own: OwnPart, core: CorePart, trade: readonly TradeFigure[], nameOf: NameOf): Discrepancy[] {
  return [
    ...statusConflicts(own.statuses, core, nameOf),
    ...countConflicts(own.counts, core),
    ...meetingConflicts(own.meetings, core, nameOf),
    ...tradeConflicts(own.trade, trade, nameOf),
  ]
}
