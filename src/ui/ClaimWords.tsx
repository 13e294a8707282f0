import type { Claim } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { claimWords } from '@/i18n/claim-words'
import { WithWritten } from './WithWritten'

interface ClaimWordsProps {
  claim: Claim
  directory: Directory
  /** Whether they name its subject. */
  isNamed: boolean
}

/** A claim in one short line; what the dataset tells in a sentence of its own stays as it was written. */
export function ClaimWords({ claim, directory, isNamed }: ClaimWordsProps) {
  const says = 'says' in claim && typeof claim.says === 'string' ? claim.says : ''
  return <WithWritten words={claimWords(claim, directory, isNamed)} written={says} />
}
