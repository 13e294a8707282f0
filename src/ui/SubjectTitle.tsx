import type { Directory } from '@/domain/directory'
import type { Subject } from '@/domain/subject'
import type { TierChoice } from '@/domain/tiers'
import { subjectTitle } from '@/i18n/subject-title'
import { ClaimWords } from './ClaimWords'
import { SourceName } from './SourceName'

interface SubjectTitleProps {
  subject: Subject
  directory: Directory
  tier: TierChoice
}

/** The name of what the details show; what of it stays in another language says so. */
export function SubjectTitle({ subject, directory, tier }: SubjectTitleProps) {
  if (subject.kind === 'source') return <SourceName source={subject.source} />
  if (subject.kind === 'claim') return <ClaimWords claim={subject.claim} directory={directory} isNamed />
  return subjectTitle(subject, directory, tier)
}
