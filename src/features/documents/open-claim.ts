import type { Claim, Id } from '@/domain/contract'

/** Whether the details show the claim, or the meeting or figure that it is about. */
export function isOpenClaim(claim: Claim, open: Id | undefined): boolean {
  return open !== undefined && (claim.id === open || ('about' in claim && claim.about === open))
}
