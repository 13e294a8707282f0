import type { Id } from '@/domain/contract'
import type { SheetRow } from '@/features/trade/chart-sheet'

/** A row that counts several things: it opens none of them, and names their sources itself. */
export interface CountedRow extends SheetRow {
  sources: readonly Id[]
}
