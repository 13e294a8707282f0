/** Who met, when, where (EXTRACTION 9-14). */
import type { MeetingProposal } from '@/extraction/claims'
import type { ClaimReader, Context } from '@/extraction/context'

export function meetingsReader(_context: Context): ClaimReader<MeetingProposal> {
  return { read: () => {}, finish: () => [] }
}
