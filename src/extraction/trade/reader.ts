/** What two countries trade (EXTRACTION 15-18). */
import type { TradeProposal } from '@/extraction/claims'
import type { ClaimReader, Context } from '@/extraction/context'

export function tradeReader(_context: Context): ClaimReader<TradeProposal> {
  return { read: () => {}, finish: () => [] }
}
