/** Who has which status in the SCO (EXTRACTION 1-7). */
import type { MembershipProposal } from '@/extraction/claims'
import type { ClaimReader, Context } from '@/extraction/context'

export function membershipReader(_context: Context): ClaimReader<MembershipProposal> {
  return { read: () => {}, finish: () => [] }
}
