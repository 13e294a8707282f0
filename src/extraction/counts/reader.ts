/** How many have a status (EXTRACTION 8). */
import type { CountProposal } from '@/extraction/claims'
import type { ClaimReader, Context } from '@/extraction/context'

export function countsReader(_context: Context): ClaimReader<CountProposal> {
  return { read: () => {}, finish: () => [] }
}
